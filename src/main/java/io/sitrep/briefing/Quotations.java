package io.sitrep.briefing;

import io.sitrep.text.Span;

/** Tells what the article itself puts in quotation marks. */
record Quotations(String text) {

  /** Whether quotation marks opened before the span in its paragraph are still open. */
  boolean quotes(Span span) {
    int open = 0;
    for (int i = paragraphStart(span.start()); i < span.start(); i++) {
      open = after(text.charAt(i), open);
    }
    return open > 0;
  }

  private int paragraphStart(int at) {
    return text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
  }

  private static int after(char c, int open) {
    return switch (c) {
      case '"' -> 1 - Math.min(open, 1);
      case '“', '«' -> open + 1;
      case '”', '»' -> Math.max(0, open - 1);
      default -> open;
    };
  }

  /** The words of the span, in quotation marks where the article quotes them. */
  String worded(Span span, String words) {
    return quotes(span) ? English.quoted(words) : words;
  }
}
