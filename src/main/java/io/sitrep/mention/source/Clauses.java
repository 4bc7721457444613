package io.sitrep.mention.source;

import io.sitrep.mention.NumberReader;
import io.sitrep.text.Sentence;
import java.util.Set;

/** Tells whether what a source says stands before or after its verb. */
final class Clauses {

  private static final Set<String> WHEN = Set.of("after", "before", "when", "as", "while");

  private static final Set<String> COUNTING =
      Set.of("confirmed", "counted", "gave", "recorded", "reported");

  private Clauses() {}

  /** True of "…, police said on Monday.": a clause or quotation before, none after. */
  static boolean contentBefore(Sentence sentence, int subject, int verb) {
    if (subject == 0 || !closes(sentence, subject - 1) || givesNumber(sentence, verb)) {
      return false;
    }
    boolean quoted = hasQuote(sentence, subject);
    if (!quoted && !Grammar.hasVerb(sentence, 0, subject)) {
      return false;
    }
    int end = adverbialStart(sentence, verb + 1, segmentEnd(sentence, verb + 1));
    return !Grammar.hasVerb(sentence, verb + 1, end) && !opensContent(sentence, verb + 1, end);
  }

  /** "; the ministry reported seven": its own figure follows. */
  private static boolean givesNumber(Sentence sentence, int verb) {
    return COUNTING.contains(sentence.token(verb).norm())
        && verb + 1 < sentence.size()
        && NumberReader.read(sentence, verb + 1) != null;
  }

  /** "said weeks after …", "said when asked …" tell when it was said, not what. */
  private static int adverbialStart(Sentence sentence, int from, int end) {
    for (int i = from; i < end; i++) {
      if (WHEN.contains(sentence.token(i).norm())) {
        return i;
      }
    }
    return end;
  }

  /** The first comma or wall at or after this index, or the sentence's end. */
  static int segmentEnd(Sentence sentence, int from) {
    int end = from;
    while (end < sentence.size()
        && !sentence.token(end).is(",")
        && !Grammar.isWall(sentence.token(end))) {
      end++;
    }
    return end;
  }

  private static boolean closes(Sentence sentence, int at) {
    return sentence.token(at).is(",") || Grammar.isWall(sentence.token(at));
  }

  private static boolean hasQuote(Sentence sentence, int to) {
    return sentence.tokens().subList(0, to).stream().anyMatch(Grammar::isQuote);
  }

  private static boolean opensContent(Sentence sentence, int from, int end) {
    boolean quote = end < sentence.size() && Grammar.isQuote(sentence.token(end));
    return quote
        || sentence.tokens().subList(from, end).stream()
            .anyMatch(token -> token.is("that") || token.is("there"));
  }
}
