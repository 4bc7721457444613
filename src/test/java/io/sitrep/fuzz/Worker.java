package io.sitrep.fuzz;

import io.sitrep.Sitrep;
import io.sitrep.Sitrep.Form;
import io.sitrep.Sitrep.Outcome;
import io.sitrep.article.RawArticle;
import io.sitrep.article.Supplied;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Briefs inputs on one thread and says what is wrong with each; another thread may watch it. */
final class Worker {

  /** CPU time: on a busy machine an innocent input may wait long. */
  static final long TOO_LONG_NANOS = 5_000_000_000L;

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final Sitrep sitrep;
  private final long thread = Thread.currentThread().threadId();
  private final AtomicReference<@Nullable Input> current = new AtomicReference<>();
  private final AtomicLong started = new AtomicLong();
  final AtomicInteger briefed = new AtomicInteger();
  final AtomicInteger refused = new AtomicInteger();
  final AtomicLong slowest = new AtomicLong();

  Worker(Sitrep sitrep) {
    this.sitrep = sitrep;
  }

  /** What is wrong, or null. */
  @Nullable String brief(Input input) {
    long start = CLOCK.getCurrentThreadCpuTime();
    started.set(start);
    current.set(input);
    var failure = attempt(input);
    current.set(null);
    long took = CLOCK.getCurrentThreadCpuTime() - start;
    slowest.accumulateAndGet(took, Math::max);
    return failure == null && took > TOO_LONG_NANOS ? "took " + took / 1_000_000 + " ms" : failure;
  }

  private @Nullable String attempt(Input input) {
    try {
      var raw = new RawArticle(input.name(), input.bytes(), Supplied.NOTHING);
      (switch (sitrep.brief(raw, forms(input))) {
            case Outcome.Briefed _ -> briefed;
            case Outcome.Refused _ -> refused;
          })
          .incrementAndGet();
      return null;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return e + trace(e);
    }
  }

  private static String trace(Throwable thrown) {
    var frames = thrown.getStackTrace();
    var text = new StringBuilder();
    for (int i = 0; i < Math.min(6, frames.length); i++) {
      text.append("\n    at ").append(frames[i]);
    }
    return text.toString();
  }

  /** A PDF now and then, since drawing one takes longer than the reading that is under test. */
  private static EnumSet<Form> forms(Input input) {
    return input.number() % 20 == 0 ? EnumSet.allOf(Form.class) : EnumSet.of(Form.JSON);
  }

  /** The input that has now been in work for so long that it will hardly end, or null. */
  @Nullable Input stuck() {
    var input = current.get();
    long used = CLOCK.getThreadCpuTime(thread) - started.get();
    return used > 6 * TOO_LONG_NANOS ? input : null;
  }
}
