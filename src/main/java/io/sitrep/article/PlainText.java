package io.sitrep.article;

import static io.sitrep.article.Problem.Type.NOT_TEXT;

import java.util.Map;

/** Plain text in any common charset; takes whatever no other format claims. */
final class PlainText implements Format {

  @Override
  public boolean matches(Opening opening) {
    return true;
  }

  @Override
  public Draft read(RawArticle raw) {
    var decoded = Decoded.of(raw.bytes(), null);
    refuseBinary(decoded.text());
    return new Draft(decoded.text(), Map.of(), "text/plain", decoded.charset());
  }

  /** Refuses more than one control or undecodable character in a hundred. */
  static void refuseBinary(String text) {
    long odd = 0;
    for (int i = 0; i < text.length(); i++) {
      odd += neverTyped(text.charAt(i)) ? 1 : 0;
    }
    if (odd * 100 > text.length()) {
      throw new UnreadableArticleException(NOT_TEXT, "the file is not text");
    }
  }

  private static boolean neverTyped(int c) {
    return (c < ' ' && "\t\n\r\f".indexOf(c) < 0) || c == 0x7F || c == 0xFFFD;
  }
}
