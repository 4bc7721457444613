package io.sitrep.article;

/** How large an article may be: bytes as it arrives, UTF-16 units of text once read. */
public record Limits(int bytes, int characters) {

  public static final Limits DEFAULT = new Limits(5 * 1024 * 1024, 200_000);

  public Limits {
    if (bytes < 1 || characters < 1) {
      throw new IllegalArgumentException(
          "limits of " + bytes + " bytes, " + characters + " characters");
    }
  }
}
