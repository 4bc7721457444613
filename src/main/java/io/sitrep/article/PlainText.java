package io.sitrep.article;

import static io.sitrep.article.Problem.Type.NOT_TEXT;

import java.util.List;
import java.util.Map;

/** Plain text in any common charset; takes whatever no other format claims. */
final class PlainText implements Format {

  @Override
  public boolean matches(RawArticle raw) {
    return true;
  }

  @Override
  public Draft read(RawArticle raw) {
    var decoded = Decoded.of(raw.bytes(), null);
    if (looksBinary(decoded.text())) {
      throw new UnreadableArticleException(NOT_TEXT, "the file is not text");
    }
    return new Draft(
        List.of(new Draft.Block(null, decoded.text())), Map.of(), "text/plain", decoded.charset());
  }

  /** More than one control or undecodable character in a hundred. */
  private static boolean looksBinary(String text) {
    long odd = text.chars().filter(PlainText::neverTyped).count();
    return odd * 100 > text.length();
  }

  private static boolean neverTyped(int c) {
    return (c < ' ' && "\t\n\r\f".indexOf(c) < 0) || c == 0x7F || c == 0xFFFD;
  }
}
