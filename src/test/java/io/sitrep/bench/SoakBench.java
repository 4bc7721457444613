package io.sitrep.bench;

import com.fasterxml.jackson.jr.ob.JSON;
import io.sitrep.bench.Functions.Kind;
import io.sitrep.lambda.PackagedFunction;
import io.sitrep.lambda.Upload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsResponse;
import software.amazon.awssdk.services.s3.model.ObjectVersion;

/**
 * Thousands of articles through the packaged function with several in flight, each a process as in
 * Lambda: every fourth article is overwritten at once, every third event told twice. Counts what is
 * lost, doubled or mixed, and watches the memory. Arguments: articles, processes.
 */
final class SoakBench {

  private final Functions functions;
  private final int articles;
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private final AtomicInteger done = new AtomicInteger();
  private final List<List<Double>> memoryByTenth = new ArrayList<>();
  private int told;

  private SoakBench(Functions functions, int articles) {
    this.functions = functions;
    this.articles = articles;
    for (int i = 0; i < 10; i++) {
      memoryByTenth.add(Collections.synchronizedList(new ArrayList<>()));
    }
  }

  public static void main(String... args) throws Exception {
    try (var functions = new Functions()) {
      new SoakBench(functions, Integer.parseInt(args[0])).run(Integer.parseInt(args[1]));
    }
    System.exit(0);
  }

  private void run(int processes) throws Exception {
    upload();
    told = events.size();
    double peak = 0;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var workers = new ArrayList<Callable<Double>>();
      for (int i = 0; i < processes; i++) {
        workers.add(this::work);
      }
      for (var worker : threads.invokeAll(workers)) {
        peak = Math.max(peak, worker.get());
      }
    }
    verdict();
    System.out.printf(
        "memory, median MB: second tenth %.0f, last tenth %.0f; peak of a process %.0f MB%n",
        Functions.median(memoryByTenth.get(1)), Functions.median(memoryByTenth.get(9)), peak);
  }

  private void upload() throws IOException {
    var random = new Random(5);
    var upload = new Upload(functions.s3, Functions.ARTICLES);
    var waiting = new ArrayList<String>();
    for (int i = 0; i < articles; i++) {
      for (int version = 0; version < (i % 4 == 0 ? 2 : 1); version++) {
        var event = upload.put(text(i, version), "articles/soak/" + i + ".txt", Map.of());
        waiting.add(event);
        if (random.nextInt(3) == 0) {
          waiting.add(event);
        }
      }
    }
    // Out of order, but not by more than a few hundred, as a queue would have it.
    for (int i = 0; i < waiting.size(); i++) {
      int other = Math.min(waiting.size() - 1, i + random.nextInt(200));
      Collections.swap(waiting, i, other);
    }
    events.addAll(waiting);
  }

  /** A sample with a sentence of its own, so that no two articles are alike. */
  private static byte[] text(int number, int version) throws IOException {
    Path sample = Functions.SAMPLES.resolve(number % 2 == 0 ? "ambush.txt" : "market-bombing.txt");
    var own = "%n%nPolice opened file %d-%d on the case.%n".formatted(number, version);
    return (Files.readString(sample) + own).getBytes(StandardCharsets.UTF_8);
  }

  private double work() throws IOException, InterruptedException {
    try (var function = functions.start(Kind.SITREP, false, true, "-Xmx435m")) {
      for (var event = events.poll(); event != null; event = events.poll()) {
        Functions.demand(function.invoke(event));
        watch(function);
      }
      return Functions.memory(function, "VmHWM");
    }
  }

  private void watch(PackagedFunction function) throws IOException {
    int tenth = Math.min(9, done.getAndIncrement() * 10 / told);
    memoryByTenth.get(tenth).add(Functions.memory(function, "VmRSS"));
  }

  private void verdict() throws IOException {
    int lost = 0;
    int mixed = 0;
    for (int i = 0; i < articles; i++) {
      var stem = "briefings/soak/" + i + ".txt";
      var current = current(i);
      var pdf = version(stem + ".pdf");
      var json = version(stem + ".json");
      if (!current.equals(pdf) || !current.equals(json)) {
        lost++;
      }
      if (!pdf.equals(json) || !json.equals(inside(stem + ".json"))) {
        mixed++;
      }
    }
    System.out.printf(
        "%d articles, %d events: %d lost, %d mixed, %d doubled%n",
        articles, told, lost, mixed, doubled());
  }

  private String current(int number) {
    return functions
        .s3
        .headObject(it -> it.bucket(Functions.ARTICLES).key("articles/soak/" + number + ".txt"))
        .versionId();
  }

  private String version(String key) {
    return functions
        .s3
        .headObject(it -> it.bucket(Functions.BRIEFINGS).key(key))
        .metadata()
        .getOrDefault("source-version", "none");
  }

  private String inside(String key) throws IOException {
    var json = functions.s3.getObjectAsBytes(it -> it.bucket(Functions.BRIEFINGS).key(key));
    return JSON.std.mapFrom(json.asUtf8String()).get("source") instanceof Map<?, ?> source
            && source.get("s3") instanceof Map<?, ?> s3
        ? String.valueOf(s3.get("version_id"))
        : "none";
  }

  /** Output versions that repeat an article version already written. */
  private int doubled() {
    int doubled = 0;
    var seen = new HashSet<String>();
    for (var page : pages()) {
      for (var version : page.versions()) {
        if (!seen.add(version.key() + " " + source(version))) {
          doubled++;
        }
      }
    }
    return doubled;
  }

  private Iterable<ListObjectVersionsResponse> pages() {
    return functions.s3.listObjectVersionsPaginator(
        it -> it.bucket(Functions.BRIEFINGS).prefix("briefings/soak/"));
  }

  private String source(ObjectVersion version) {
    return functions
        .s3
        .headObject(
            it -> it.bucket(Functions.BRIEFINGS).key(version.key()).versionId(version.versionId()))
        .metadata()
        .getOrDefault("source-version", "none");
  }
}
