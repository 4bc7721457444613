package io.sitrep.incident;

import io.sitrep.mention.actor.ActorMention;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

/**
 * "The Balan National Party (BNP) … the BNP": letters that an article explains stand for what it
 * says, whatever else they stand for in the world.
 */
final class OwnAbbreviations {

  private static final Pattern BRIEF = Pattern.compile("\\p{Lu}[\\p{L}.-]{0,6}\\p{Lu}");

  private OwnAbbreviations() {}

  /** The same mentions, those of such letters with what the letters stand for. */
  static List<ActorMention> settle(List<ActorMention> mentions) {
    var explained = new HashMap<String, ActorMention>();
    for (var mention : mentions) {
      for (var alias : mention.aliases()) {
        if (BRIEF.matcher(alias).matches() && mention.name().indexOf(' ') > 0) {
          explained.putIfAbsent(alias, mention);
        }
      }
    }
    return explained.isEmpty()
        ? mentions
        : mentions.stream()
            .map(mention -> {
              var full = explained.get(mention.name());
              return full == null || full.key().equals(mention.key())
                  ? mention
                  : full.calledAt(mention);
            })
            .toList();
  }
}
