package io.sitrep.cli;

import io.sitrep.Sitrep;
import io.sitrep.Sitrep.Form;
import io.sitrep.Sitrep.Outcome;
import io.sitrep.article.Limits;
import io.sitrep.article.RawArticle;
import io.sitrep.article.Supplied;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Does articles on every core, one at a time on each, so that memory does not grow with their
 * number.
 */
final class Run {

  private final Sitrep sitrep;
  private final Limits limits;
  private final Set<Form> forms;
  private final Supplied options;

  Run(Sitrep sitrep, Limits limits, Set<Form> forms, Supplied options) {
    this.sitrep = sitrep;
    this.limits = limits;
    this.forms = forms;
    this.options = options;
  }

  void over(List<Job> jobs, Progress progress) {
    var next = new AtomicInteger();
    Callable<Void> worker =
        () -> {
          for (int i = next.getAndIncrement(); i < jobs.size(); i = next.getAndIncrement()) {
            progress.done(i, attempt(jobs.get(i)));
          }
          return null;
        };
    int cores = Math.min(Runtime.getRuntime().availableProcessors(), Math.max(1, jobs.size()));
    try (var pool = Executors.newFixedThreadPool(cores)) {
      for (var done : pool.invokeAll(IntStream.range(0, cores).mapToObj(_ -> worker).toList())) {
        done.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a worker stopped", e.getCause());
    }
  }

  /** One article's failure, whatever it is, is told and does not stop the others. */
  private @Nullable String attempt(Job job) {
    try {
      return job.refusal() != null ? job.refusal() : brief(job);
    } catch (IOException e) {
      return Reason.of(e);
    } catch (RuntimeException | StackOverflowError e) {
      return "failed inside sitrep, please report it: " + e;
    }
  }

  private @Nullable String brief(Job job) throws IOException {
    long size = Files.size(job.file());
    if (size > limits.bytes()) {
      return limits.refusal(size).reason();
    }
    var supplied = options.or(Sidecar.of(job.file()));
    var name = String.valueOf(job.file().getFileName());
    return switch (sitrep.brief(
        new RawArticle(name, Files.readAllBytes(job.file()), supplied), forms)) {
      case Outcome.Refused(var problem) -> problem.reason();
      case Outcome.Briefed briefed -> write(job, briefed);
    };
  }

  private @Nullable String write(Job job, Outcome.Briefed briefed) throws IOException {
    if (briefed.pdf() != null) {
      BriefingFile.write(job.root(), job.target(Form.PDF), briefed.pdf());
    }
    if (briefed.json() != null) {
      BriefingFile.write(job.root(), job.target(Form.JSON), briefed.json());
    }
    return null;
  }
}
