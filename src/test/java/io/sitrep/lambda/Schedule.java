package io.sitrep.lambda;

import io.sitrep.lambda.Fault.Killed;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * One life of one article, made of a seed: writes, overwrites and deletions, each told once or
 * more, late and out of order, to runs that take turns call by call, with faults and kills between.
 * An event whose run failed comes again, as Lambda and its queue would bring it.
 */
final class Schedule {

  /** Lets the runs' calls through one by one. */
  static final GatedHttp.Gate GATE = (request, call) -> Schedule.RUN.get().pass(request, call);

  private static final ScopedValue<Run> RUN = ScopedValue.newInstance();

  private static final int MOST_RUNS = 4;

  private final Random random;
  private final TestBucket bucket;
  private final String key;
  private final Publisher publisher;
  private final BlockingQueue<Boolean> signals = new LinkedBlockingQueue<>();
  private final List<Run> waiting = new ArrayList<>();
  private final List<Notice> undelivered = new ArrayList<>();
  private final Deque<String> writes = new ArrayDeque<>();
  private final List<String> story = new ArrayList<>();
  private int faults;
  private int runs;

  /** The publisher's calls have to pass {@link #GATE}. */
  Schedule(long seed, TestBucket bucket, String key, Publisher publisher) {
    this.random = new Random(seed);
    this.bucket = bucket;
    this.key = key;
    this.publisher = publisher;
    this.faults = random.nextInt(6);
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      writes.add(write(seed + "." + i, i));
    }
  }

  private String write(String name, int index) {
    int kind = random.nextInt(10);
    if (kind < 2 && index > 0) {
      return "";
    }
    return (kind < 5 ? TestBucket.BAD : "good") + " article " + name;
  }

  /**
   * Runs to the end and returns the last thing written: an article's text, or "" for a deletion.
   */
  String play() throws InterruptedException {
    var last = "";
    while (!writes.isEmpty() || !undelivered.isEmpty() || !waiting.isEmpty()) {
      int dice = random.nextInt(8);
      if (dice == 0 && !writes.isEmpty()) {
        last = writes.poll();
        happen(last);
      } else if (dice <= 2 && !undelivered.isEmpty() && waiting.size() < MOST_RUNS) {
        deliver(undelivered.remove(random.nextInt(undelivered.size())));
      } else if (!waiting.isEmpty()) {
        step(next());
      }
    }
    return last;
  }

  List<String> story() {
    return story;
  }

  private void happen(String text) {
    story.add(text.isEmpty() ? "delete" : "write " + text);
    if (text.isEmpty()) {
      bucket.delete(key);
      return;
    }
    var notice = bucket.put(key, text);
    undelivered.add(notice);
    if (random.nextInt(3) == 0) {
      undelivered.add(notice);
    }
  }

  private void deliver(Notice notice) throws InterruptedException {
    var run = new Run(++runs, notice);
    story.add(run + " begins");
    waiting.add(run);
    Thread.ofVirtual().start(() -> ScopedValue.where(RUN, run).run(run));
    await(run);
  }

  /** Mostly the favoured run, so that others stand still for long; now and then any. */
  private Run next() {
    return random.nextInt(8) == 0
        ? waiting.get(random.nextInt(waiting.size()))
        : Collections.max(waiting, Comparator.comparingDouble(run -> run.favour));
  }

  private void step(Run run) throws InterruptedException {
    var fault = fault();
    story.add(run + " " + run.next + " " + fault);
    run.turns.add(fault);
    await(run);
  }

  private Fault fault() {
    if (faults == 0 || random.nextInt(6) > 0) {
      return Fault.NONE;
    }
    faults--;
    var all = Fault.values();
    return all[1 + random.nextInt(all.length - 1)];
  }

  /** Only one run moves at a time: until its next call, or its end. */
  private void await(Run run) throws InterruptedException {
    if (signals.take()) {
      waiting.remove(run);
      story.add(run + " " + run.next);
      if (run.failed) {
        undelivered.add(run.notice);
      }
    }
  }

  private final class Run implements Runnable {

    final BlockingQueue<Fault> turns = new LinkedBlockingQueue<>();
    private final double favour = random.nextDouble();
    private final int number;
    private final Notice notice;
    private volatile String next = "";
    private volatile boolean failed;
    private boolean dead;

    Run(int number, Notice notice) {
      this.number = number;
      this.notice = notice;
    }

    @Override
    public void run() {
      try {
        var outcome = publisher.publish(notice, new Stopwatch());
        next = "ends: " + outcome;
      } catch (RuntimeException | Killed e) {
        failed = true;
        next = "fails: " + e;
      }
      signals.add(true);
    }

    private HttpExecuteResponse pass(SdkHttpRequest request, ExecutableHttpRequest call)
        throws IOException {
      if (dead) {
        throw new Killed();
      }
      next = request.method() + " " + request.encodedPath();
      signals.add(false);
      var fault = turn();
      dead = fault == Fault.KILL_BEFORE || fault == Fault.KILL_AFTER;
      return fault.apply(request, call);
    }

    private Fault turn() {
      try {
        return turns.take();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public String toString() {
      return "run " + number;
    }
  }
}
