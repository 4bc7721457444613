package io.sitrep.incident;

import io.sitrep.lexicon.Party;

/** Figures that cannot both be the whole: revised by a later one, or in conflict with it. */
record Rivals(Findings findings, FigureBook book) {

  /** Against earlier figures of the same people: revised, or in conflict. */
  void compare(Figure figure) {
    for (var earlier : book.live(figure.outcome())) {
      if (earlier == figure
          || earlier.isSelf()
          || FigurePairs.isOfOtherAge(earlier, figure)
          || FigurePairs.isOfOtherScene(findings, earlier, figure)
          || (earlier.count() == 1 && figure.count() == 1)
          || (isToldTogether(earlier, figure) && !isRival(earlier, figure))) {
        continue;
      }
      if (book.isClaimBeside(earlier, figure)) {
        earlier.conflictsWith(figure);
        continue;
      }
      if (!Sides.canConflict(earlier.party(), figure.party()) && !isCountOfAll(earlier, figure)) {
        continue;
      }
      if (!FigurePairs.isSameSource(earlier, figure)
          || FigurePairs.isRefined(earlier, figure)
          || FigurePairs.isWithin(earlier, figure)
          || FigurePairs.isOthersWord(earlier, figure)) {
        earlier.conflictsWith(figure);
      } else if (TollCues.isRise(findings, figure.first()) && figure.count() > earlier.count()) {
        earlier.supersededBy(figure);
      }
    }
  }

  /** "nine soldiers and four guides died", and a resident "counted 16 bodies": all the dead. */
  private static boolean isCountOfAll(Figure earlier, Figure figure) {
    return figure.party() == Party.UNKNOWN
        && FigurePairs.isOfPeople(figure)
        && !FigurePairs.isSameSource(earlier, figure)
        && figure.count() > earlier.count();
  }

  private static boolean isToldTogether(Figure a, Figure b) {
    return a.first().sentence() == b.first().sentence();
  }

  /** "Witnesses said 12 miners died, but police said seven people were killed." */
  private boolean isRival(Figure a, Figure b) {
    return (!FigurePairs.isSameSource(a, b) || FigurePairs.isOthersWord(a, b))
        && TollCues.isContrast(findings, a.first(), b.first())
        && (FigurePairs.isOfPeople(a)
            || FigurePairs.isOfPeople(b)
            || a.group().equalsIgnoreCase(b.group()));
  }
}
