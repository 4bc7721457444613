package io.sitrep.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a briefing of an earlier run from an article, by what it says of its maker. */
final class EarlierBriefing {

  private static final Pattern JSON_MARK =
      Pattern.compile(
          "^\\s*\\{\\s*\"schema_version\".{0,200}\"generator\"\\s*:\\s*\\{\\s*\"name\"\\s*:\\s*\"sitrep\"",
          Pattern.DOTALL);

  private EarlierBriefing() {}

  static boolean isOne(Path file) {
    var name = file.toString().toLowerCase(Locale.ROOT);
    try {
      return name.endsWith(".problem.json")
          || (name.endsWith(".json") && JSON_MARK.matcher(head(file, 2048)).find())
          || (name.endsWith(".pdf") && isPdf(head(file, Integer.MAX_VALUE)));
    } catch (IOException _) {
      return false;
    }
  }

  private static boolean isPdf(String bytes) {
    return bytes.startsWith("%PDF-") && bytes.contains("/Creator(Sitrep)");
  }

  private static String head(Path file, int length) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(length), ISO_8859_1);
    }
  }
}
