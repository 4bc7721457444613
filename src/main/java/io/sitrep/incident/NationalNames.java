package io.sitrep.incident;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.CountryNames;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.actor.ActorMention;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names the bodies of a state by country and noun: "Kovia army", "Kovia defence ministry". */
final class NationalNames {

  /** Countries without an army: one that is spoken of there is another's. */
  private static final Set<String> UNARMED = WordClasses.of("incident", "unarmed");

  /** The name, or null where the body is no nation's or has a name of its own. */
  @Nullable String of(List<ActorMention> mentions, ActorMention best, @Nullable String country) {
    var state = country == null ? null : CountryNames.of(country);
    var noun = state == null ? null : noun(mentions, best, country);
    return noun == null ? null : state + " " + noun;
  }

  private static @Nullable String noun(
      List<ActorMention> mentions, ActorMention best, @Nullable String country) {
    if (best.key().equals(Homeland.RULERS)) {
      return "military government";
    }
    if (!best.key().isEmpty() || best.foundBy().equals("named-body")) {
      return null;
    }
    var name = Appellation.tidy(best.name());
    if (best.type() == ActorType.STATE_FORCES) {
      boolean own = country != null && !UNARMED.contains(country);
      return own && calls(mentions, "army") ? "army" : null;
    }
    boolean ministry =
        best.type() == ActorType.GOVERNMENT
            && name.matches("(?i)((\\p{Ll}+ ){1,3}ministry|government)");
    return ministry ? name.toLowerCase(Locale.ROOT) : null;
  }

  private static boolean calls(List<ActorMention> mentions, String noun) {
    return mentions.stream()
        .map(mention -> mention.name().toLowerCase(Locale.ROOT))
        .anyMatch(name -> name.matches("(.* )?" + noun + "( unit)?"));
  }
}
