package io.sitrep.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article's text into sentences; holds no state between articles, so one serves all
 * threads.
 */
public final class DocumentReader {

  private static final int LONGEST_HEADLINE = 22;

  private final Tokenizer tokenizer;
  private final SentenceSplitter splitter;

  public DocumentReader(Abbreviations abbreviations) {
    tokenizer = new Tokenizer(abbreviations.never());
    splitter = new SentenceSplitter(abbreviations.mayEnd());
  }

  public Document read(String text) {
    return new Reading(text).read();
  }

  /** The tokens of a text that is no article, such as a lexicon entry or a headline. */
  public List<Token> tokens(String text) {
    return tokenizer.tokens(text, 0, text.length());
  }

  /** One article on its way through the paragraphs. */
  private final class Reading {

    private final String text;
    private final List<Sentence> sentences = new ArrayList<>();
    private String crosshead = "";
    private int paragraph;
    private @Nullable Span headline;
    private @Nullable Span dateline;

    Reading(String text) {
      this.text = text;
    }

    Document read() {
      var paragraphs = Paragraphs.of(text);
      for (int i = 0; i < paragraphs.size(); i++) {
        read(paragraphs.get(i), paragraphs.size() > i + 1);
      }
      return new Document(text, sentences, headline, dateline);
    }

    private void read(Span span, boolean more) {
      var words = span.in(text);
      if (Furniture.isNotice(words)) {
        return;
      }
      if (sentences.isEmpty() && headline == null && more && isHeadline(words)) {
        headline = span;
        addSentences(span);
        return;
      }
      var head = Furniture.crosshead(words);
      if (!head.isEmpty() && more) {
        crosshead = head;
        return;
      }
      addSentences(span);
    }

    private boolean isHeadline(String words) {
      return ".!?\"”:".indexOf(words.charAt(words.length() - 1)) < 0
          && Furniture.words(words) <= LONGEST_HEADLINE;
    }

    private void addSentences(Span span) {
      boolean first = sentences.isEmpty() || (headline != null && sentences.size() == 1);
      int start = first ? Dateline.end(text, span.start(), span.end()) : span.start();
      if (start > span.start()) {
        dateline = new Span(span.start(), start);
      }
      for (var written : splitter.split(tokenizer.tokens(text, start, span.end()))) {
        var tokens = Capitals.settle(written);
        var whole = new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
        sentences.add(new Sentence(sentences.size() + 1, whole, tokens, paragraph, crosshead));
      }
      paragraph++;
    }
  }
}
