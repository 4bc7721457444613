package io.sitrep.fuzz;

import io.sitrep.Sitrep;
import io.sitrep.article.Limits;
import io.sitrep.cli.FolderCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Briefs so many mutated articles of every format; keeps those that fail or take over five seconds
 * of CPU in {@code target/fuzz}. Every fiftieth goes through the command as well, and whatever that
 * writes outside its folder counts as a failure.
 */
public final class Fuzzer {

  private static final Path FOUND = Path.of("target/fuzz");
  private static final int THROUGH_COMMAND = 50;
  private static final int BATCH = 2_000;

  private final Sitrep sitrep = Sitrep.standard(Limits.DEFAULT);
  private final List<Seed> seeds = Seed.all();
  private final List<Worker> workers = new CopyOnWriteArrayList<>();
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();
  private final AtomicInteger throughCommand = new AtomicInteger();
  private final int inputs;
  private final long seed;

  private Fuzzer(int inputs, long seed) throws IOException {
    this.inputs = inputs;
    this.seed = seed;
  }

  /** The number of inputs, the seed, the number of threads. */
  public static void main(String[] args) throws IOException, InterruptedException {
    var fuzzer = new Fuzzer(Integer.parseInt(args[0]), Long.parseLong(args[1]));
    fuzzer.run(Integer.parseInt(args[2]));
    System.exit(fuzzer.failed.get() == 0 ? 0 : 1);
  }

  private void run(int threads) throws InterruptedException {
    Thread.ofPlatform().daemon().start(this::watch);
    var running = new ArrayList<Thread>();
    for (int i = 0; i < threads; i++) {
      running.add(Thread.ofPlatform().start(this::work));
    }
    for (var thread : running) {
      thread.join();
    }
    tell();
  }

  private void work() {
    var worker = new Worker(sitrep);
    workers.add(worker);
    for (int i = next.getAndIncrement(); i < inputs; i = next.getAndIncrement()) {
      var input = Input.of(seed, i, seeds);
      var failure = worker.brief(input);
      if (failure != null) {
        keep(input, failure);
      }
      if ((i + 1) % BATCH == 0) {
        checkFolder(i + 1 - BATCH);
        tell();
      }
    }
  }

  /** Ends the run where an input would never end by itself. */
  private void watch() {
    while (true) {
      workers.forEach(worker -> {
        var input = worker.stuck();
        if (input != null) {
          keep(input, "does not end");
          Runtime.getRuntime().halt(1);
        }
      });
      try {
        Thread.sleep(1_000);
      } catch (InterruptedException _) {
        return;
      }
    }
  }

  private void checkFolder(int from) {
    var files = new ArrayList<FolderCheck.File>();
    for (int i = from; i < from + BATCH; i += THROUGH_COMMAND) {
      var input = Input.of(seed, i, seeds);
      files.add(new FolderCheck.File(input.fileName(), input.bytes()));
    }
    throughCommand.addAndGet(files.size());
    try {
      for (var wrong : new FolderCheck(sitrep).run(files)) {
        System.out.println("folder: " + wrong);
        failed.incrementAndGet();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tell() {
    System.out.printf(
        Locale.ROOT,
        "%,d briefed, %,d refused, %,d failed; %,d through the command; slowest %,d ms of CPU%n",
        workers.stream().mapToInt(it -> it.briefed.get()).sum(),
        workers.stream().mapToInt(it -> it.refused.get()).sum(),
        failed.get(),
        throughCommand.get(),
        workers.stream().mapToLong(it -> it.slowest.get()).max().orElse(0) / 1_000_000);
  }

  private void keep(Input input, String why) {
    failed.incrementAndGet();
    System.out.println(input.fileName() + ": " + why);
    try {
      Files.createDirectories(FOUND);
      Files.write(FOUND.resolve(input.fileName()), input.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
