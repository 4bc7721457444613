package io.sitrep.text;

/**
 * A word, number or mark as written; {@code norm} is {@code text} folded by {@link
 * Normalizer#fold}; {@code capitalised} is true of a word that begins with a capital letter, or
 * would do so if the sentence around it did not stand in capitals throughout.
 */
public record Token(Span span, String text, String norm, Kind kind, boolean capitalised) {

  /** What a token is made of. */
  public enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  public Token(Span span, String text, String norm, Kind kind) {
    this(span, text, norm, kind, kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0)));
  }

  Token withoutCapital() {
    return new Token(span, text, norm, kind, false);
  }

  public boolean is(String other) {
    return norm.equals(other);
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  public boolean isMark() {
    return kind == Kind.MARK;
  }

  public boolean isCapitalised() {
    return capitalised;
  }
}
