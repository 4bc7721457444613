package io.sitrep.mention.source;

import io.sitrep.text.Document;
import io.sitrep.text.Halving;
import io.sitrep.text.Sentence;
import io.sitrep.text.Span;
import io.sitrep.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The quotations of an article in text order, marks included, none overlapping. A quotation left
 * open at the end of a paragraph runs on where the next paragraph opens with a quotation mark, as
 * papers print long quotations.
 */
record Quotations(List<Span> spans) {

  Quotations {
    spans = List.copyOf(spans);
  }

  static Quotations of(Document document) {
    return new Quotations(new Scan().over(document));
  }

  /** Those that have a part of the span. */
  List<Span> overlapping(Span span) {
    int from = Halving.first(spans.size(), at -> spans.get(at).end() > span.start());
    int to = Halving.first(spans.size(), at -> spans.get(at).start() >= span.end());
    return from < to ? spans.subList(from, to) : List.of();
  }

  boolean hold(Span span) {
    return overlapping(span).stream().anyMatch(quotation -> quotation.contains(span));
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
      return found;
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
