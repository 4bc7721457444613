package io.sitrep.mention;

/** How many, as the article words it: "12", "at least 12", "10 to 15", "dozens". */
public sealed interface Quantity {

  /** "12" */
  record Exactly(long count) implements Quantity {}

  /** "about 30" */
  record About(long count) implements Quantity {}

  /** "at least 12" */
  record AtLeast(long count) implements Quantity {}

  /** "more than 100": the least count is one above. */
  record MoreThan(long count) implements Quantity {}

  /** "up to 9" */
  record UpTo(long count) implements Quantity {}

  /** "fewer than 10": the greatest count is one below. */
  record FewerThan(long count) implements Quantity {}

  /** "10 to 15", both ends included. */
  record Between(long low, long high) implements Quantity {
    public Between {
      if (high < low) {
        throw new IllegalArgumentException("empty range: " + low + " to " + high);
      }
    }
  }

  /** A word that names no number ("dozens") and the fewest it stands for by the field's rule. */
  record Vague(String wording, long floor) implements Quantity {}

  /** The figure as the article gives it, before any hedge is weighed. */
  default long figure() {
    return switch (this) {
      case Exactly(long count) -> count;
      case About(long count) -> count;
      case AtLeast(long count) -> count;
      case MoreThan(long count) -> count;
      case UpTo(long count) -> count;
      case FewerThan(long count) -> count;
      case Between(long low, long _) -> low;
      case Vague(String _, long floor) -> floor;
    };
  }
}
