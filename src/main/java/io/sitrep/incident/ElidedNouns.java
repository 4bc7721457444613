package io.sitrep.incident;

import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.Party;
import io.sitrep.mention.casualty.CasualtyMention;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose people a figure without a noun counts: those of the figure before it. */
record ElidedNouns(Findings findings, FigureBook book) {

  private static final Set<String> AFTER = Set.of("after", "over", "when", "that", "which");

  /** "17 were wounded", "four others": whose people they are, from the figure before. */
  void inherit(Figure figure, CasualtyMention mention) {
    if (!mention.group().noun().isEmpty()) {
      return;
    }
    var figures = book.figures();
    for (int i = figures.size() - 2; i >= 0; i--) {
      var before = figures.get(i);
      if (mention.group().further() && isOfSameWords(before, mention)) {
        return; // "two officers and three others"
      }
      if (before.isToldIn(mention.sentence())
          && before.partOf() == null
          && !isArrestedFor(before, mention)
          && Sides.compatible(before.party(), figure.party())) {
        var noun = suits(before, figure) ? before.group() : "";
        figure.heldToBe(before.party(), noun, "noun elided: read as " + before.group());
        return;
      }
    }
    var rival = rivalled(figure);
    if (rival != null) {
      figure.heldToBe(rival.party(), "", "another source's figure of the same");
    }
  }

  /** "Gunman arrested <after> three shot dead": his victims are no gunmen. */
  private boolean isArrestedFor(Figure before, CasualtyMention mention) {
    int held = before.first().triggerFrom();
    var words = findings.document().sentence(mention.sentence()).tokens();
    return before.outcome() == Outcome.CAPTURED
        && before.first().sentence() == mention.sentence()
        && held < mention.group().from()
        && words.subList(held, mention.group().from()).stream()
            .anyMatch(token -> AFTER.contains(token.norm()));
  }

  /** "killing a woman and injuring three": nobody says that these are women. */
  private static boolean suits(Figure before, Figure figure) {
    return before.count() != 1
        || figure.count() == 1
        || !VictimNouns.tellsSexOrYouth(VictimNouns.head(before.group()));
  }

  /** "two officers and <three others>": told of with one verb. */
  static boolean isOfSameWords(Figure figure, CasualtyMention mention) {
    return figure.first().sentence() == mention.sentence()
        && figure.first().triggerFrom() == mention.triggerFrom();
  }

  /** "Killing eight policemen, a councillor said. The mayor said five were killed": the eight. */
  private @Nullable Figure rivalled(Figure figure) {
    var others =
        book.live(figure.outcome()).stream().filter(f -> f != figure && !f.isSelf()).toList();
    return others.size() == 1
            && figure.outcome().isBodily()
            && figure.party() == Party.UNKNOWN
            && figure.attribution() != null
            && !FigurePairs.isSameSource(others.getFirst(), figure)
        ? others.getFirst()
        : null;
  }
}
