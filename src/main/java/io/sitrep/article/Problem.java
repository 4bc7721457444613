package io.sitrep.article;

import java.util.Locale;

/** Why an article cannot be read: a kind for machines and a reason for people. */
public record Problem(Type type, String reason) {

  /** The kinds of trouble; none of them goes away by trying again. */
  public enum Type {
    EMPTY,
    TOO_LARGE,
    NOT_TEXT,
    UNREADABLE,
    UNSUPPORTED_FORMAT,
    ENCRYPTED,
    IMAGE_ONLY,
    MALFORMED,
    NO_TEXT;

    /** The word used in problem files: {@code too-large}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
