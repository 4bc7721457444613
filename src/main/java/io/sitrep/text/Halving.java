package io.sitrep.text;

import java.util.function.IntPredicate;

/** Finds places in lists that are in text order. */
public final class Halving {

  private Halving() {}

  /** The first index below {@code size} that passes a test all later ones pass too, or size. */
  public static int first(int size, IntPredicate test) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (test.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
