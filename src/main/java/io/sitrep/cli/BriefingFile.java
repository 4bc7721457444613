package io.sitrep.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * Writes a briefing whole or not at all, under its root only, and over nothing but an earlier
 * briefing.
 */
final class BriefingFile {

  private BriefingFile() {}

  static void write(Path root, Path target, byte[] bytes) throws IOException {
    var folder = Objects.requireNonNull(target.toAbsolutePath().getParent(), "a file has a folder");
    Files.createDirectories(folder);
    if (!folder.toRealPath().startsWith(root.toAbsolutePath().toRealPath())) {
      throw new IOException(target + " would lie outside " + root);
    }
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !EarlierBriefing.isOne(target)) {
      throw new IOException(target + " exists and is not an earlier briefing");
    }
    var part = Files.createTempFile(folder, ".sitrep-", ".part");
    try {
      Files.write(part, bytes);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
