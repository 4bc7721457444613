package io.sitrep.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the articles the user named: files as they are, folders with their subfolders in the order
 * of their names. Inside a folder, links, hidden files, sidecars and earlier briefings are no
 * articles.
 */
final class Inbox {

  private final @Nullable Path output;
  private final List<Job> jobs = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  private Inbox(@Nullable Path output) {
    this.output = output;
  }

  /** The articles, each with the short name of its briefing. */
  static List<Job> jobs(List<Path> inputs, @Nullable Path output) {
    var inbox = new Inbox(output);
    inputs.forEach(inbox::add);
    return inbox.jobs;
  }

  private void add(Path input) {
    if (Files.isDirectory(input)) {
      addFolder(input);
    } else if (Files.isRegularFile(input)) {
      add(input, output == null ? folderOf(input) : output, null);
    } else {
      add(input, folderOf(input), Files.exists(input) ? "not a file" : "no such file");
    }
  }

  private void addFolder(Path folder) {
    try {
      var found = new ArrayList<Path>();
      Files.walkFileTree(folder, new Finder(folder, found));
      found.sort(null);
      for (var file : found) {
        var beside =
            output == null ? folderOf(file) : folderOf(output.resolve(folder.relativize(file)));
        add(file, beside, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Path file, Path folder, @Nullable String refusal) {
    if (seen.add(file.toAbsolutePath().normalize())) {
      var root = output == null ? folder : output;
      jobs.add(new Job(file, file.toString(), root, folder.resolve(stem(file)), refusal));
    }
  }

  private static Path folderOf(Path file) {
    var parent = file.getParent();
    return parent == null ? Path.of("") : parent;
  }

  /** The file's name less its last extension. */
  private static String stem(Path file) {
    var name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private final class Finder extends SimpleFileVisitor<Path> {

    private final Path top;
    private final List<Path> found;

    Finder(Path top, List<Path> found) {
      this.top = top;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean outside = !folder.equals(top) && (hidden(folder) || isOutput(folder));
      return outside ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean article =
          attributes.isRegularFile()
              && !hidden(file)
              && !Sidecar.isOne(file)
              && !EarlierBriefing.isOne(file);
      if (article) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      add(file, folderOf(file), Reason.of(failure));
      return FileVisitResult.CONTINUE;
    }

    private boolean isOutput(Path folder) {
      return output != null
          && folder.toAbsolutePath().normalize().equals(output.toAbsolutePath().normalize());
    }

    private static boolean hidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
