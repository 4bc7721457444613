package io.sitrep.mention.source;

import io.sitrep.text.Document;
import io.sitrep.text.Sentence;
import io.sitrep.text.Span;
import io.sitrep.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The quotations of an article, marks included. A quotation left open at the end of a paragraph
 * runs on where the next paragraph opens with a quotation mark, as papers print long quotations.
 */
final class Quotations {

  private Quotations() {}

  static List<Span> of(Document document) {
    return new Scan().over(document);
  }

  private static final class Scan {

    private final List<Span> found = new ArrayList<>();
    private int open = -1;
    private int lastEnd;
    private int paragraph = -1;

    List<Span> over(Document document) {
      for (var sentence : document.sentences()) {
        if (sentence.paragraph() != paragraph) {
          enter(sentence);
        }
        sentence.tokens().forEach(this::read);
      }
      close(lastEnd);
      return List.copyOf(found);
    }

    private void enter(Sentence sentence) {
      paragraph = sentence.paragraph();
      if (open >= 0 && Grammar.isQuote(sentence.token(0))) {
        int start = open;
        open = -1;
        found.add(new Span(start, lastEnd));
      } else {
        open = -1;
      }
    }

    private void read(Token token) {
      if (Grammar.isQuote(token)) {
        turn(token);
      }
      lastEnd = token.span().end();
    }

    private void turn(Token token) {
      boolean closes = !token.text().equals("“") && (open >= 0 || token.text().equals("”"));
      if (closes) {
        close(token.span().end());
      } else {
        open = token.span().start();
      }
    }

    private void close(int end) {
      if (open >= 0 && end > open) {
        found.add(new Span(open, end));
      }
      open = -1;
    }
  }
}
