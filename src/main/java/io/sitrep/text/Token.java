package io.sitrep.text;

/**
 * A word, number or mark of the article. {@code norm} is the text lower-cased, accents folded and
 * quotes straightened: what lexicons match.
 */
public record Token(Span span, String text, String norm, Kind kind) {

  /** What a token is made of. */
  public enum Kind {
    WORD,
    NUMBER,
    MARK
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

  /** True of a word that begins with a capital letter. */
  public boolean isCapitalised() {
    return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
  }
}
