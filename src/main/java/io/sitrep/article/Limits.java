package io.sitrep.article;

import static io.sitrep.article.Problem.Type.TOO_LARGE;

import java.util.Locale;

/** How large an article may be: bytes as it arrives, UTF-16 units of text once read. */
public record Limits(int bytes, int characters) {

  public static final Limits DEFAULT = new Limits(5 * 1024 * 1024, 200_000);

  public Limits {
    if (bytes < 1 || characters < 1) {
      throw new IllegalArgumentException(
          "limits of " + bytes + " bytes, " + characters + " characters");
    }
  }

  /** Says that an article of so many bytes is too large. */
  public Problem refusal(long size) {
    return new Problem(TOO_LARGE, tooLarge(size, bytes, "bytes"));
  }

  static String tooLarge(long size, int limit, String unit) {
    return "%s %s are more than the limit of %s".formatted(number(size), unit, number(limit));
  }

  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
