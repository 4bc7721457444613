package io.sitrep.mention.source;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.text.Sentence;
import io.sitrep.text.Token;
import java.util.List;
import java.util.Set;

/** Cuts a source phrase to the words that name it. */
final class SourceNames {

  private static final Set<String> AFTER = WordClasses.of("source", "after");

  private SourceNames() {}

  /** The tokens of the phrase up to its first relative clause or apposition. */
  static List<Token> core(Sentence sentence, Range phrase) {
    int to = end(sentence, phrase);
    int cut = phrase.from() + 1;
    while (cut < to && !sentence.token(cut).is(",") && !sentence.token(cut).is("(")) {
      cut++;
    }
    return sentence.tokens().subList(phrase.from(), cut);
  }

  /** The noun before the first preposition. */
  static Token head(List<Token> phrase) {
    int end = 1;
    while (end < phrase.size() && !Grammar.PREPOSITIONS.contains(phrase.get(end).norm())) {
      end++;
    }
    return phrase.get(end - 1);
  }

  /** The phrase as written, without a leading "the" and without a relative clause. */
  static String text(Sentence sentence, Range phrase) {
    int to = end(sentence, phrase);
    int from = phrase.from();
    if (sentence.token(from).is("the") && to > from + 1) {
      from++;
    }
    var span = sentence.span(from, to);
    int offset = sentence.token(from).span().start();
    var words = new StringBuilder();
    for (int i = from; i < to; i++) {
      var token = sentence.token(i);
      words.append(token.span().start() > offset ? " " : "").append(token.text());
      offset = token.span().end();
    }
    return span.length() == 0 ? "" : words.toString();
  }

  private static int end(Sentence sentence, Range phrase) {
    int to = phrase.from() + 1;
    while (to < phrase.to() && !AFTER.contains(sentence.token(to).norm())) {
      to++;
    }
    while (to > phrase.from() + 1 && sentence.token(to - 1).is(",")) {
      to--;
    }
    return to;
  }
}
