package io.sitrep.incident;

import io.sitrep.mention.Quantity;
import io.sitrep.mention.Quantity.About;
import io.sitrep.mention.Quantity.AtLeast;
import io.sitrep.mention.Quantity.Between;
import io.sitrep.mention.Quantity.Exactly;
import io.sitrep.mention.Quantity.FewerThan;
import io.sitrep.mention.Quantity.MoreThan;
import io.sitrep.mention.Quantity.UpTo;
import io.sitrep.mention.Quantity.Vague;
import org.jspecify.annotations.Nullable;

/**
 * A number of people with its bounds, both included; a bound or best figure the wording does not
 * commit to is null. Vague words have a floor and no ceiling.
 */
public record Count(
    String text,
    @Nullable Long min,
    @Nullable Long best,
    @Nullable Long max,
    boolean approximate,
    boolean vague) {

  /** The bounds the project publishes for each wording. */
  public static Count of(Quantity quantity, String text) {
    return switch (quantity) {
      case Exactly(long n) -> new Count(text, n, n, n, false, false);
      case About(long n) -> new Count(text, n, n, n, true, false);
      case AtLeast(long n) -> new Count(text, n, null, null, false, false);
      case MoreThan(long n) -> new Count(text, n + 1, null, null, false, false);
      case UpTo(long n) -> new Count(text, null, null, n, false, false);
      case FewerThan(long n) -> new Count(text, null, null, n - 1, false, false);
      case Between(long low, long high) -> new Count(text, low, null, high, false, false);
      case Vague(String _, long floor) -> new Count(text, floor, null, null, false, true);
    };
  }
}
