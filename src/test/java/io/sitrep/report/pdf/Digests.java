package io.sitrep.report.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The SHA-256 of files; as a program, of some briefings drawn in this JVM. */
final class Digests {

  static final byte[] JSON = "{\"briefing_id\":\"OR-20250614-0A1B2C3D\"}\n".getBytes(UTF_8);

  private Digests() {}

  /** Prints a line for each briefing. */
  public static void main(String[] arguments) {
    ofAll().forEach(System.out::println);
  }

  static List<String> ofAll() {
    return StressBriefings.withOrdinary().values().stream()
        .map(draft -> of(new BriefingPdf().render(draft.briefing(), JSON)))
        .toList();
  }

  static String of(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
