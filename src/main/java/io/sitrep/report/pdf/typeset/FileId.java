package io.sitrep.report.pdf.typeset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The trailer's ID as a digest of the file, in place of OpenPDF's, which is made from the clock.
 */
final class FileId {

  private static final byte[] KEY = "/ID [<".getBytes(ISO_8859_1);
  private static final int DIGITS = 32;
  private static final int BETWEEN = "><".length();

  private FileId() {}

  /** Changes the array; both parts of the ID keep their length, so no offset moves. */
  static byte[] set(byte[] file) {
    int first = lastIndexOf(file) + KEY.length;
    int second = first + DIGITS + BETWEEN;
    Arrays.fill(file, first, first + DIGITS, (byte) '0');
    Arrays.fill(file, second, second + DIGITS, (byte) '0');
    byte[] id = HexFormat.of().formatHex(digest(file), 0, DIGITS / 2).getBytes(ISO_8859_1);
    System.arraycopy(id, 0, file, first, DIGITS);
    System.arraycopy(id, 0, file, second, DIGITS);
    return file;
  }

  private static int lastIndexOf(byte[] file) {
    for (int at = file.length - KEY.length; at >= 0; at--) {
      if (Arrays.equals(file, at, at + KEY.length, KEY, 0, KEY.length)) {
        return at;
      }
    }
    throw new IllegalStateException("the file has no ID");
  }

  private static byte[] digest(byte[] file) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(file);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
