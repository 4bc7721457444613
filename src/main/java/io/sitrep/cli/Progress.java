package io.sitrep.cli;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells of problems in the order of the articles, whatever the order they are finished in, and
 * draws a bar where there is a terminal. For any number of threads.
 */
final class Progress {

  private static final int WIDTH = 40;

  private final List<Job> jobs;
  private final PrintStream err;
  private final boolean bar;
  private final Map<Integer, Optional<String>> finished = new HashMap<>();
  private int told;
  private int failed;
  private int done;

  Progress(List<Job> jobs, PrintStream err, boolean terminal) {
    this.jobs = jobs;
    this.err = err;
    this.bar = terminal && jobs.size() > 1;
  }

  /** Whether a bar can be drawn: the launcher says so, having looked at standard error. */
  static boolean onTerminal() {
    return Boolean.getBoolean("sitrep.terminal");
  }

  synchronized void done(int index, @Nullable String problem) {
    done++;
    finished.put(index, Optional.ofNullable(problem));
    for (var next = finished.remove(told); next != null; next = finished.remove(told)) {
      next.ifPresent(reason -> tell(jobs.get(told), reason));
      told++;
    }
    if (bar) {
      draw();
    }
  }

  /** The closing line; gives the number of articles that could not be done. */
  synchronized int close() {
    erase();
    err.printf(
        Locale.ROOT,
        "%s: %s, %,d could not be read%n",
        counted(jobs.size(), "article"),
        counted(jobs.size() - failed, "briefing"),
        failed);
    return failed;
  }

  private void tell(Job job, String reason) {
    failed++;
    erase();
    err.println(job.shown() + ": " + reason);
  }

  private void draw() {
    int full = (int) ((long) WIDTH * done / jobs.size());
    err.printf(
        Locale.ROOT,
        "\r[%s%s] %,d of %,d",
        "#".repeat(full),
        " ".repeat(WIDTH - full),
        done,
        jobs.size());
    err.flush();
  }

  private void erase() {
    if (bar) {
      err.print("\r\u001B[K");
    }
  }

  private static String counted(int count, String noun) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? noun : noun + "s");
  }
}
