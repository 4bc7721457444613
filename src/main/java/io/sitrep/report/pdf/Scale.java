package io.sitrep.report.pdf;

import java.util.Locale;

/** The scale of a chart: round steps from 0 to {@code end}. */
record Scale(long step, long end) {

  private static final int MOST_STEPS = 4;

  /** The finest steps of 1, 2 or 5 times a power of ten that reach the value. */
  static Scale upTo(long value) {
    long power = 1;
    while (true) {
      for (int factor : new int[] {1, 2, 5}) {
        long step = factor * power;
        long steps = Math.ceilDiv(value, step);
        if (steps <= MOST_STEPS) {
          return new Scale(step, Math.max(1, steps) * step);
        }
      }
      power *= 10;
    }
  }

  static String label(long tick) {
    return String.format(Locale.ROOT, "%,d", tick);
  }
}
