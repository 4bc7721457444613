package io.sitrep.briefing;

import io.sitrep.briefing.Page.Quote;
import io.sitrep.text.Document;
import io.sitrep.text.Sentence;
import io.sitrep.text.Span;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The passages of the article that the page refers to, one for each sentence. */
final class Quotes {

  private static final int LONGEST = 320;

  private final Document document;
  private final Collection<Span> spans;

  Quotes(Document document, Collection<Span> spans) {
    this.document = document;
    this.spans = spans;
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
        spans.stream()
            .filter(it -> sentence.span().contains(it) && it.length() > 0)
            .reduce(Span::cover);
    var covered = inside.orElse(sentence.span());
    boolean most = covered.length() * 3 > sentence.span().length() * 2;
    var passage = (most ? sentence.span() : covered).in(document.text()).replaceAll("\\s+", " ");
    return new Quote(sentence.number(), shortened(passage));
  }

  private static String shortened(String passage) {
    if (passage.length() <= LONGEST) {
      return passage;
    }
    int end = passage.lastIndexOf(' ', LONGEST);
    return passage.substring(0, end < 0 ? LONGEST : end) + " …";
  }
}
