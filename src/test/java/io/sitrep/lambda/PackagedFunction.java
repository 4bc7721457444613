package io.sitrep.lambda;

import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import io.sitrep.lambda.RuntimeApi.Reply;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;

/**
 * A deployment package run as Lambda runs it: unpacked, in a process of its own, by the real
 * runtime interface client, against a Runtime API on loopback.
 */
public final class PackagedFunction implements AutoCloseable {

  /** What the build leaves for {@code sam deploy}. */
  public static final Path PACKAGE = Path.of("target", "sitrep-lambda.zip");

  public static final String HANDLER = BriefingHandler.class.getName();

  /** As far as it is known, the managed runtime's own flags on one CPU, without SnapStart. */
  public static final List<String> MANAGED =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:ActiveProcessorCount=1",
          "--enable-native-access=ALL-UNNAMED",
          "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac");

  /** Where the client's native library lies. */
  private static final String LIBRARY =
      "-Dcom.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI=";

  /** The client's own jars; the function's are loaded from its folder. */
  private static final Pattern CLIENT =
      Pattern.compile(
          ".*(aws-lambda-java-(runtime-interface-client|core|serialization)|utils-lite)-.*\\.jar");

  private final RuntimeApi api;
  private final Process process;
  private final Path log;
  private final Path library;

  private PackagedFunction(RuntimeApi api, Process process, Path log, Path library) {
    this.api = api;
    this.process = process;
    this.log = log;
    this.library = library;
  }

  public static Path unpack(Path zip, Path folder) throws IOException {
    try (var in = new ZipInputStream(Files.newInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        var file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
          throw new IOException("an entry outside the package: " + entry.getName());
        }
        if (!entry.isDirectory()) {
          Files.createDirectories(file.getParent());
          Files.copy(in, file);
        }
      }
    }
    return folder;
  }

  public static PackagedFunction start(
      Path folder, String handler, List<String> flags, Map<String, String> environment)
      throws IOException {
    var api = new RuntimeApi();
    var log = Files.createTempFile("sitrep-function", ".log");
    var library = library();
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(LIBRARY + library);
    command.addAll(flags);
    command.addAll(List.of("-cp", clientClasspath(), AWSLambda.class.getName(), handler));
    var builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("AWS_"));
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().putAll(lambdaEnvironment(api));
    builder.environment().putAll(environment);
    return new PackagedFunction(api, builder.start(), log, library);
  }

  /** A copy of its own for each process: left alone, they all unpack theirs to one path. */
  private static Path library() throws IOException {
    boolean arm = System.getProperty("os.arch").equals("aarch64");
    var name = "/jni/libaws-lambda-jni.linux-" + (arm ? "aarch_64" : "x86_64") + ".so";
    var library = Files.createTempFile("sitrep-function", ".so");
    try (var in = Objects.requireNonNull(AWSLambda.class.getResourceAsStream(name), name)) {
      Files.copy(in, library, StandardCopyOption.REPLACE_EXISTING);
    }
    return library;
  }

  /** What the function's environment holds to reach the server instead of AWS. */
  public static Map<String, String> against(S3Server server, String outputBucket) {
    return Map.of(
        "AWS_ENDPOINT_URL_S3",
        server.endpoint().toString(),
        "AWS_REGION",
        "eu-central-1",
        "AWS_ACCESS_KEY_ID",
        S3Server.USER,
        "AWS_SECRET_ACCESS_KEY",
        S3Server.USER,
        "OUTPUT_BUCKET",
        outputBucket);
  }

  private static Map<String, String> lambdaEnvironment(RuntimeApi api) {
    return new TreeMap<>(
        Map.of(
            "AWS_LAMBDA_RUNTIME_API", api.address(),
            "AWS_LAMBDA_FUNCTION_NAME", "sitrep",
            "AWS_LAMBDA_FUNCTION_VERSION", "$LATEST",
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024",
            "AWS_LAMBDA_LOG_GROUP_NAME", "local",
            "AWS_LAMBDA_LOG_STREAM_NAME", "local",
            "AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand"));
  }

  private static String clientClasspath() {
    var jars =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(CLIENT.asMatchPredicate())
            .collect(Collectors.joining(File.pathSeparator));
    if (jars.isEmpty()) {
      throw new IllegalStateException("no runtime interface client on the class path");
    }
    return jars;
  }

  public RuntimeApi api() {
    return api;
  }

  public Reply invoke(String event) throws InterruptedException, IOException {
    try {
      return api.invoke(event);
    } catch (IllegalStateException e) {
      throw new IllegalStateException(e.getMessage() + "; its log:\n" + log(), e);
    }
  }

  public long pid() {
    return process.pid();
  }

  /** What the function has printed so far. */
  public String log() throws IOException {
    return Files.readString(log);
  }

  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
      Files.deleteIfExists(log);
      Files.deleteIfExists(library);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    api.close();
  }
}
