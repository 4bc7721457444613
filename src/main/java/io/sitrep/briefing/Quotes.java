package io.sitrep.briefing;

import static java.util.stream.Collectors.groupingBy;

import io.sitrep.briefing.Page.Quote;
import io.sitrep.text.Document;
import io.sitrep.text.Sentence;
import io.sitrep.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The passages of the article that the page refers to, one for each sentence. */
final class Quotes {

  private static final String BREAKS = ",;:";
  private static final String OPENING = "(“«[";
  private static final String CLOSING = ")”»]";
  private static final int LONGEST = 320;
  private static final int SHORT_SENTENCE = 130;
  private static final int NEAR = 170;
  private static final int LEAST = 60;
  private static final int TAIL = 25;

  private final Document document;
  private final Map<Integer, List<Span>> spans;

  Quotes(Document document, Collection<Span> spans) {
    this.document = document;
    this.spans = spans.stream().collect(groupingBy(it -> document.numberAt(it.start())));
  }

  /** Of the sentences the page cites, what its facts stand on. */
  List<Quote> of(Set<Integer> cited) {
    return document.sentences().stream()
        .filter(it -> cited.contains(it.number()))
        .map(this::quote)
        .toList();
  }

  private Quote quote(Sentence sentence) {
    var inside =
        spans.getOrDefault(sentence.number(), List.of()).stream()
            .filter(it -> sentence.span().contains(it) && it.length() > 0)
            .reduce(Span::cover);
    var facts = inside.orElse(sentence.span());
    var passage = passage(sentence.span(), facts);
    var words = shortened(document.words(passage));
    return new Quote(
        sentence.number(),
        (passage.start() > sentence.span().start() ? "… " : "")
            + words
            + (passage.end() < sentence.span().end() && !words.endsWith("…") ? " …" : ""));
  }

  /** The facts with the clauses they stand in, so that nobody has to guess at half a phrase. */
  private Span passage(Span sentence, Span facts) {
    if (sentence.length() <= SHORT_SENTENCE) {
      return sentence;
    }
    var breaks = clauseEnds(sentence);
    int start =
        facts.end() - sentence.start() <= NEAR
            ? sentence.start()
            : clauseStart(breaks, sentence.start(), facts.start());
    int end =
        breaks.stream()
            .filter(it -> it >= facts.end() && it - start >= LEAST)
            .findFirst()
            .orElse(sentence.end());
    return new Span(start, sentence.end() - end < TAIL ? sentence.end() : end);
  }

  /** Where the clause that holds the offset starts. */
  private int clauseStart(List<Integer> breaks, int from, int offset) {
    int at = from;
    for (int end : breaks) {
      at = end < offset ? end + 1 : at;
    }
    while (Character.isWhitespace(document.text().charAt(at))) {
      at++;
    }
    return at;
  }

  /** Commas and the like between clauses, not within quotations or brackets. */
  private List<Integer> clauseEnds(Span sentence) {
    var text = document.text();
    var ends = new ArrayList<Integer>();
    int open = 0;
    boolean quoted = false;
    for (int i = sentence.start(); i < sentence.end() - 1; i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      open += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
      boolean between = BREAKS.indexOf(c) >= 0 && Character.isWhitespace(text.charAt(i + 1));
      if (between && open <= 0 && !quoted) {
        ends.add(i);
      }
    }
    return ends;
  }

  private static String shortened(String passage) {
    if (passage.length() <= LONGEST) {
      return passage;
    }
    int end = passage.lastIndexOf(' ', LONGEST);
    return passage.substring(0, end < 0 ? LONGEST : end) + " …";
  }
}
