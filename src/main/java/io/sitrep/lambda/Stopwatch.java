package io.sitrep.lambda;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Adds up the time spent in each stage. Used by one thread. */
final class Stopwatch {

  private static final long NANOS_PER_MILLI = 1_000_000;

  private final long start = System.nanoTime();
  private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);

  <T extends @Nullable Object> T time(Stage stage, Supplier<T> work) {
    long begun = System.nanoTime();
    try {
      return work.get();
    } finally {
      nanos.merge(stage, System.nanoTime() - begun, Long::sum);
    }
  }

  void run(Stage stage, Runnable work) {
    time(
        stage,
        () -> {
          work.run();
          return null;
        });
  }

  /** Whole milliseconds; none for a stage that was not reached. */
  Map<Stage, Long> milliseconds() {
    var milliseconds = new EnumMap<Stage, Long>(Stage.class);
    nanos.forEach((stage, spent) -> milliseconds.put(stage, spent / NANOS_PER_MILLI));
    return milliseconds;
  }

  long total() {
    return (System.nanoTime() - start) / NANOS_PER_MILLI;
  }
}
