package io.sitrep.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sitrep.Sitrep;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs the command over files of a folder of its own, among links that lead out of it, and tells
 * what went wrong: a failure inside, a file written outside the output folder, another changed.
 */
public final class FolderCheck {

  private final Sitrep sitrep;

  /** A file's name, without a folder, and what it holds. */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  public record File(String name, byte[] bytes) {}

  public FolderCheck(Sitrep sitrep) {
    this.sitrep = sitrep;
  }

  /** What went wrong, nothing where all is well. */
  public List<String> run(List<File> files) throws IOException {
    var top = Files.createTempDirectory("sitrep-fuzz");
    try {
      return run(top, files);
    } finally {
      delete(top);
    }
  }

  private List<String> run(Path top, List<File> files) throws IOException {
    var in = top.resolve("in");
    Files.createDirectories(in.resolve("sub"));
    var out = Files.createDirectories(top.resolve("out"));
    lay(top, in, out, files);
    var before = listed(top);
    var told = new ByteArrayOutputStream();
    int status =
        new SitrepCommand(sitrep, new PrintStream(told, true, UTF_8), false)
            .run(in.toString(), "-o", out.toString(), "-f", "json");
    var after = listed(top);
    after.keySet().removeIf(path -> path.startsWith(out) && !before.containsKey(path));
    var wrong = new ArrayList<String>();
    told.toString(UTF_8).lines().filter(it -> it.contains("failed inside")).forEach(wrong::add);
    if (status > 1) {
      wrong.add("exit status " + status);
    }
    if (!after.equals(before)) {
      wrong.add("files changed outside: " + after + " instead of " + before);
    }
    return wrong;
  }

  /** Names are told apart without their extensions, so each output name is foreseen by a link. */
  private static void lay(Path top, Path in, Path out, List<File> files) throws IOException {
    var outside = Files.createDirectories(top.resolve("outside"));
    var secret = Files.writeString(outside.resolve("secret.json"), "{\"not\": \"ours\"}");
    Files.createSymbolicLink(in.resolve("link.txt"), secret);
    Files.createSymbolicLink(in.resolve("linked"), outside);
    Files.createSymbolicLink(out.resolve("sub"), outside);
    for (int i = 0; i < files.size(); i++) {
      var folder = i % 4 == 0 ? in.resolve("sub") : in;
      Files.write(folder.resolve(files.get(i).name()), files.get(i).bytes());
      if (i % 4 == 1) {
        var name = files.get(i).name();
        int dot = name.lastIndexOf('.');
        var base = dot > 0 ? name.substring(0, dot) : name;
        Files.createSymbolicLink(out.resolve(base + ".json"), secret);
      }
    }
  }

  /** Every file below, with its content or where it leads. */
  private static Map<Path, String> listed(Path top) throws IOException {
    var listed = new TreeMap<Path, String>();
    try (var files = Files.walk(top)) {
      for (var file : files.toList()) {
        if (Files.isSymbolicLink(file)) {
          listed.put(file, "-> " + Files.readSymbolicLink(file));
        } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          listed.put(file, Files.size(file) + " bytes of " + Files.getLastModifiedTime(file));
        } else {
          listed.put(file, "folder");
        }
      }
    }
    return listed;
  }

  private static void delete(Path top) throws IOException {
    try (var files = Files.walk(top)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
