package io.sitrep.bench;

import io.sitrep.bench.Functions.Kind;
import io.sitrep.lambda.PackagedFunction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Cold start, restore, warm latency and peak memory of the packaged function against the two
 * baselines, interleaved. The first argument is the number of rounds.
 */
final class StartBench {

  private static final int WARM = 100;
  private static final double NANOS = 1e9;

  private final Functions functions;
  private final int rounds;

  private StartBench(Functions functions, int rounds) {
    this.functions = functions;
    this.rounds = rounds;
  }

  public static void main(String... args) throws Exception {
    try (var functions = new Functions()) {
      var bench = new StartBench(functions, Integer.parseInt(args[0]));
      bench.coldStart();
      bench.restore();
      bench.warm();
      bench.memory(512);
      bench.memory(1024);
    }
    System.exit(0);
  }

  /** From the start of the process to the first answer: seconds by the clock, and of CPU. */
  private void coldStart() throws IOException, InterruptedException {
    var clock = table();
    var cpu = table();
    for (int round = 0; round < rounds; round++) {
      for (var kind : Kind.values()) {
        var event = functions.article("articles/cold-" + round + ".txt");
        long begun = System.nanoTime();
        try (var function = functions.start(kind, false, true)) {
          Functions.demand(function.invoke(event));
          column(clock, kind).add((System.nanoTime() - begun) / NANOS);
          column(cpu, kind).add(Functions.cpu(function).toNanos() / NANOS);
        }
      }
    }
    print("cold start, s", clock);
    print("cold start, CPU s", cpu);
  }

  /** From the restored snapshot to the first answer, with the CRaC hooks and without. */
  private void restore() throws IOException, InterruptedException {
    var with = new ArrayList<Double>();
    var without = new ArrayList<Double>();
    for (int round = 0; round < rounds; round++) {
      with.add(restored("articles/with-" + round + ".txt", true));
      without.add(restored("articles/without-" + round + ".txt", false));
    }
    System.out.printf(
        "restore to first answer, s: hooks %.3f, none %.3f, ratio %.2f%n",
        Functions.median(with),
        Functions.median(without),
        Functions.median(with) / Functions.median(without));
  }

  private double restored(String key, boolean hooks) throws IOException, InterruptedException {
    var event = functions.article(key);
    try (var function = functions.start(Kind.SITREP, true, hooks)) {
      function.api().awaitCheckpoint();
      long begun = System.nanoTime();
      function.api().restore();
      Functions.demand(function.invoke(event));
      return (System.nanoTime() - begun) / NANOS;
    }
  }

  private void warm() throws IOException, InterruptedException {
    var clock = table();
    for (var kind : Kind.values()) {
      try (var function = functions.start(kind, true, true)) {
        function.api().restore();
        for (int i = 0; i < WARM; i++) {
          column(clock, kind).add(invoked(function, "articles/warm-" + i + ".txt"));
        }
      }
    }
    print("warm, s", clock);
  }

  private double invoked(PackagedFunction function, String key)
      throws IOException, InterruptedException {
    var event = functions.article(key);
    long begun = System.nanoTime();
    Functions.demand(function.invoke(event));
    return (System.nanoTime() - begun) / NANOS;
  }

  /** Peak memory after {@link #WARM} articles, the heap bounded as Lambda bounds it. */
  private void memory(int setting) throws IOException, InterruptedException {
    try (var function =
        functions.start(Kind.SITREP, false, true, "-Xmx" + setting * 85 / 100 + "m")) {
      for (int i = 0; i < WARM; i++) {
        Functions.demand(function.invoke(functions.article("articles/memory-" + i + ".txt")));
      }
      System.out.printf(
          "peak memory at %d MB: %.0f MB%n", setting, Functions.memory(function, "VmHWM"));
    }
  }

  private static Map<Kind, List<Double>> table() {
    return new EnumMap<>(Kind.class);
  }

  private static List<Double> column(Map<Kind, List<Double>> table, Kind kind) {
    return table.computeIfAbsent(kind, _ -> new ArrayList<>());
  }

  private static void print(String name, Map<Kind, List<Double>> table) {
    var medians = new EnumMap<Kind, Double>(Kind.class);
    table.forEach((kind, values) -> medians.put(kind, Functions.median(values)));
    double ours = medians.getOrDefault(Kind.SITREP, Double.NaN);
    System.out.printf(
        "%s: bare %.3f, one page %.3f, sitrep %.3f; ratio to bare %.2f, to one page %.2f%n",
        name,
        medians.get(Kind.BARE),
        medians.get(Kind.ONE_PAGE),
        ours,
        ours / medians.getOrDefault(Kind.BARE, Double.NaN),
        ours / medians.getOrDefault(Kind.ONE_PAGE, Double.NaN));
  }
}
