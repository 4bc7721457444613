package io.sitrep.incident;

import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.casualty.CasualtyMention;
import io.sitrep.mention.source.Attribution;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * "The army said four of its men were killed", "put its losses at three dead": whoever speaks of
 * losses of its own says whose they are.
 */
final class OwnLosses {

  private static final Set<String> OWNERS = Set.of("its", "their", "our", "own");
  private static final Set<String> RANKS = WordClasses.of("incident", "ranks");
  private static final Set<String> LOSSES =
      Set.of("loss", "losses", "lost", "losing", "casualties");

  private OwnLosses() {}

  static List<CasualtyMention> settled(Findings findings, List<CasualtyMention> mentions) {
    return mentions.stream().map(mention -> settled(findings, mention)).toList();
  }

  private static CasualtyMention settled(Findings findings, CasualtyMention mention) {
    var party = mention.group().party();
    boolean open =
        mention.outcome().isBodily()
            && (party == Party.UNKNOWN || party == Party.CIVILIAN)
            && isOwn(findings, mention);
    var own = open ? party(findings, findings.attributionOf(mention.span())) : null;
    return own == null ? mention : mention.withGroup(mention.group().withParty(own));
  }

  private static @Nullable Party party(Findings findings, @Nullable Attribution attribution) {
    if (attribution == null) {
      return null;
    }
    return switch (attribution.type()) {
      case MILITARY, POLICE -> Party.STATE_FORCES;
      default -> findings.isArmedGroup(attribution) ? Party.ARMED_GROUP : null;
    };
  }

  /** "its men", "own ranks", "losses at": before the figure ends, in its sentence. */
  private static boolean isOwn(Findings findings, CasualtyMention mention) {
    var sentence = findings.document().sentence(mention.sentence());
    int noun = mention.group().noun().isEmpty() ? -1 : mention.group().to() - 1;
    boolean ranks = noun < 0 || RANKS.contains(sentence.token(noun).norm());
    return ranks
        && IntStream.range(0, mention.group().to())
            .anyMatch(i ->
                LOSSES.contains(sentence.token(i).norm())
                    || (OWNERS.contains(sentence.token(i).norm())
                        && i + 1 < sentence.size()
                        && RANKS.contains(sentence.token(i + 1).norm())));
  }
}
