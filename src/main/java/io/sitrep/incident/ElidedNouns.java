package io.sitrep.incident;

import io.sitrep.lexicon.Party;
import io.sitrep.mention.casualty.CasualtyMention;
import org.jspecify.annotations.Nullable;

/** Whose people a figure without a noun counts: those of the figure before it. */
record ElidedNouns(FigureBook book) {

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
          && Sides.compatible(before.party(), figure.party())) {
        figure.heldToBe(before.party(), before.group(), "noun elided: read as " + before.group());
        return;
      }
    }
    var rival = rivalled(figure);
    if (rival != null) {
      figure.heldToBe(rival.party(), "", "another source's figure of the same");
    }
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
