package io.sitrep.lambda;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Upload, invoke, download on one machine without AWS: {@code Rehearsal ARTICLES OUT [EVENTS]}
 * uploads the articles of a folder to an S3-protocol server on loopback, runs the packaged function
 * for each of them and for the events in a file or folder, and downloads what the function wrote.
 */
final class Rehearsal {

  /** The bucket that the events in events/ name. */
  private static final String ARTICLES = "sitrep-articles";

  private static final String BRIEFINGS = "sitrep-briefings";

  private final S3Client s3;
  private final PackagedFunction function;
  private final PrintStream out;
  private int failures;

  private Rehearsal(S3Client s3, PackagedFunction function, PrintStream out) {
    this.s3 = s3;
    this.function = function;
    this.out = out;
  }

  public static void main(String... args) throws Exception {
    if (args.length < 2) {
      System.err.println("usage: Rehearsal ARTICLES OUT [EVENTS]");
      System.exit(2);
    }
    var events = args.length < 3 || args[2].isBlank() ? List.<Path>of() : events(Path.of(args[2]));
    System.exit(run(Path.of(args[0]), Path.of(args[1]), events, System.out) == 0 ? 0 : 1);
  }

  private static List<Path> events(Path fileOrFolder) throws IOException {
    try (var files = Files.walk(fileOrFolder, 1)) {
      return files.filter(it -> it.toString().endsWith(".json")).sorted().toList();
    }
  }

  /** Returns the number of events the function failed on. */
  static int run(Path articles, Path out, List<Path> events, PrintStream print) throws Exception {
    var folder =
        PackagedFunction.unpack(PackagedFunction.PACKAGE, Files.createTempDirectory("sitrep"));
    try (var server = S3Server.start();
        var s3 = server.client()) {
      S3Server.createVersioned(s3, ARTICLES);
      S3Server.createVersioned(s3, BRIEFINGS);
      try (var function =
          PackagedFunction.start(
              folder,
              PackagedFunction.HANDLER,
              PackagedFunction.MANAGED,
              PackagedFunction.against(server, BRIEFINGS))) {
        return new Rehearsal(s3, function, print).run(articles, out, events);
      }
    }
  }

  private int run(Path articles, Path out, List<Path> events)
      throws IOException, InterruptedException {
    for (var told : upload(articles).entrySet()) {
      invoke(told.getKey(), told.getValue());
    }
    for (var event : events) {
      invoke(event.toString(), Files.readString(event));
    }
    download(out);
    return failures;
  }

  private Map<String, String> upload(Path articles) throws IOException {
    var upload = new Upload(s3, ARTICLES);
    var told = new TreeMap<String, String>();
    try (var files = Files.walk(articles)) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (!file.toString().endsWith(Upload.SIDECAR)) {
          var key = "articles/" + articles.relativize(file).toString().replace('\\', '/');
          told.put(key, upload.put(file, key));
        }
      }
    }
    return told;
  }

  private void invoke(String name, String event) throws InterruptedException, IOException {
    long start = System.nanoTime();
    var reply = function.invoke(event);
    out.printf(
        "%-40s %5d ms  %s %s%n",
        name,
        (System.nanoTime() - start) / 1_000_000,
        reply.failed() ? "FAILED" : "ok",
        reply.body());
    if (reply.failed()) {
      failures++;
    }
  }

  private void download(Path folder) throws IOException {
    for (var object : s3.listObjectsV2Paginator(it -> it.bucket(BRIEFINGS)).contents()) {
      download(object, folder);
    }
  }

  private void download(S3Object object, Path folder) throws IOException {
    var file = folder.resolve(object.key()).normalize();
    if (!file.startsWith(folder)) {
      throw new IOException("a key that leads out of the folder: " + object.key());
    }
    Files.createDirectories(file.getParent());
    Files.deleteIfExists(file);
    s3.getObject(it -> it.bucket(BRIEFINGS).key(object.key()), ResponseTransformer.toFile(file));
    out.println(file + "  " + object.size() + " bytes");
  }
}
