package io.sitrep.briefing;

import static java.util.stream.Collectors.groupingBy;

import io.sitrep.briefing.Page.Quote;
import io.sitrep.text.Document;
import io.sitrep.text.Sentence;
import io.sitrep.text.Span;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The passages of the article that the page refers to, one for each sentence. */
final class Quotes {

  private static final int LONGEST = 320;

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
    var covered = inside.orElse(sentence.span());
    boolean most = covered.length() * 3 > sentence.span().length() * 2;
    var passage = document.words(most ? sentence.span() : covered);
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
