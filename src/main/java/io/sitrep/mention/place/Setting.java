package io.sitrep.mention.place;

import io.sitrep.lexicon.Coded;

/** What a place is to its clause, which decides whether an incident can have happened there. */
public enum Setting implements Coded {
  /** An attack, a death or the like is told in the same clause. */
  EVENT,
  /** Nothing in the clause binds the place. */
  PLAIN,
  /** A movement starts, ends or passes there: "from X to the town of Y". */
  ROUTE,
  /** The place only measures where another lies: "40 km from X". */
  REFERENCE,
  /** A source speaks from there or holds office there. */
  SOURCE,
  /** The hurt were taken there. */
  CARE,
  /** Another event, which the clause only dates by, was there: "a day after a bomb in X". */
  BACKGROUND,
  /** Someone comes from there. */
  ORIGIN,
  /** The article was filed from there. */
  DATELINE
}
