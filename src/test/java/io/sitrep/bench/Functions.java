package io.sitrep.bench;

import io.sitrep.lambda.PackagedFunction;
import io.sitrep.lambda.RuntimeApi;
import io.sitrep.lambda.S3Server;
import io.sitrep.lambda.Upload;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.s3.S3Client;

/** The function and its two baselines, unpacked and ready to start. */
final class Functions implements AutoCloseable {

  static final String ARTICLES = "sitrep-articles";
  static final String BRIEFINGS = "sitrep-briefings";
  static final Path SAMPLES = Path.of("events", "articles");

  /** The flags that stand for the JIT without SnapStart; with it the JVM compiles fully. */
  private static final List<String> FIRST_TIER_ONLY = List.of("-XX:TieredStopAtLevel=1");

  private static final String HOOKS = "-Dorg.crac.Core.Compat=";

  private static final Pattern BASELINE_JARS =
      Pattern.compile(
          "(aws-lambda-java-core|openpdf|s3|sdk-core|aws-core|auth|regions|apache5-client|http.*|"
              + "retries.*|checksums.*|identity-spi|profiles|protocol-core|aws-.*-protocol|"
              + "json-utils|third-party-jackson-core|endpoints-spi|metrics-spi|utils.*|arns|"
              + "crt-core|annotations|eventstream|reactive-streams|slf4j-api)-[0-9].*\\.jar");

  final S3Server server;
  final S3Client s3;
  private final Path sitrep;
  private final Path baseline;

  /** One of the three, or ours in a setting of its own. */
  enum Kind {
    BARE,
    ONE_PAGE,
    SITREP
  }

  Functions() throws Exception {
    server = S3Server.start();
    s3 = server.client();
    S3Server.createVersioned(s3, ARTICLES);
    S3Server.createVersioned(s3, BRIEFINGS);
    new Upload(s3, ARTICLES).put(SAMPLES.resolve("ambush.txt"), OnePageHandler.KEY);
    sitrep = PackagedFunction.unpack(PackagedFunction.PACKAGE, Files.createTempDirectory("sitrep"));
    baseline = baseline(Files.createTempDirectory("baseline"));
  }

  private static Path baseline(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("lib"));
    for (var jar : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      var path = Path.of(jar);
      if (BASELINE_JARS.matcher(path.getFileName().toString()).matches()) {
        Files.copy(path, folder.resolve("lib").resolve(path.getFileName()));
      }
    }
    var classes = Path.of("target", "test-classes", "io", "sitrep", "bench");
    var target = Files.createDirectories(folder.resolve(Path.of("io", "sitrep", "bench")));
    for (var name : List.of("BareHandler.class", "OnePageHandler.class")) {
      Files.copy(classes.resolve(name), target.resolve(name));
    }
    return folder;
  }

  PackagedFunction start(Kind kind, boolean snapStart, boolean hooks, String... more)
      throws IOException {
    var flags = new ArrayList<>(PackagedFunction.MANAGED);
    if (snapStart) {
      flags.removeAll(FIRST_TIER_ONLY);
    }
    if (!hooks) {
      flags.removeIf(flag -> flag.startsWith(HOOKS));
    }
    flags.addAll(List.of(more));
    var environment = new HashMap<>(PackagedFunction.against(server, BRIEFINGS));
    if (snapStart) {
      environment.put("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
    }
    return switch (kind) {
      case BARE -> start(baseline, BareHandler.class.getName(), flags, environment);
      case ONE_PAGE -> start(baseline, OnePageHandler.class.getName(), flags, environment);
      case SITREP -> start(sitrep, PackagedFunction.HANDLER, flags, environment);
    };
  }

  private static PackagedFunction start(
      Path folder, String handler, List<String> flags, Map<String, String> environment)
      throws IOException {
    return PackagedFunction.start(folder, handler, flags, environment);
  }

  /** Uploads a sample under a key of its own and returns the event. */
  String article(String key) throws IOException {
    return new Upload(s3, ARTICLES).put(SAMPLES.resolve("ambush.txt"), key);
  }

  static void demand(RuntimeApi.Reply reply) {
    if (reply.failed()) {
      throw new IllegalStateException(reply.body());
    }
  }

  static Duration cpu(PackagedFunction function) {
    return ProcessHandle.of(function.pid()).orElseThrow().info().totalCpuDuration().orElseThrow();
  }

  /** A line of /proc/PID/status in MB: VmHWM for the peak, VmRSS for now. */
  static double memory(PackagedFunction function, String line) throws IOException {
    try (var lines = Files.lines(Path.of("/proc/" + function.pid() + "/status"))) {
      return lines
              .filter(it -> it.startsWith(line))
              .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")))
              .findFirst()
              .orElseThrow()
          / 1024.0;
    }
  }

  static double median(List<Double> values) {
    var sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  @Override
  public void close() {
    s3.close();
    server.close();
  }
}
