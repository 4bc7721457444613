package io.sitrep.incident;

import io.sitrep.lexicon.Outcome;
import io.sitrep.mention.casualty.CasualtyMention;

/** Victims told of by number: "a third man died", "the fifth victim was shot in the leg". */
record Ordinals(Findings findings, FigureBook book) {

  /** "A fifth victim died": five in all, unless a total already covers it. */
  void add(CasualtyMention mention) {
    int ordinal = mention.group().ordinal();
    var live = book.live(mention.outcome());
    var again = book.nth(mention);
    if (again != null) {
      again.repeatedBy(mention);
      return;
    }
    var before = book.oneFewer(mention);
    if (before != null && before.partOf() != null) {
      book.add(mention).partOf(before.partOf());
      return;
    }
    if (live.stream().anyMatch(f -> f.count() >= ordinal)
        || (mention.outcome() == Outcome.WOUNDED && book.countsVictims(ordinal))
        || (!live.isEmpty() && isDefinite(mention) && live.getLast().count() != ordinal - 1)) {
      return;
    }
    if (live.isEmpty()) {
      book.add(mention);
    } else if (live.getLast().count() != ordinal - 1
        && (book.isNextAfterOthers(mention) || isOfAllShot(mention))) {
      live.getLast().repeatedBy(mention);
    } else {
      live.getLast().joinedBy(mention, 1, "victims told of one by one are added");
    }
  }

  /** "Four were shot, one fatally … a third man was shot and killed": third of the four. */
  private boolean isOfAllShot(CasualtyMention mention) {
    return mention.outcome() == Outcome.KILLED
        && book.live(Outcome.WOUNDED).stream()
            .anyMatch(f -> Leftovers.isBlow(f.first()) && f.count() >= mention.group().ordinal());
  }

  /** "the fourth victim" counts those hurt as often as those killed. */
  private boolean isDefinite(CasualtyMention mention) {
    return findings.document().sentence(mention.sentence()).token(mention.group().from()).is("the");
  }
}
