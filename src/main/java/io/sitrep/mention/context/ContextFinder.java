package io.sitrep.mention.context;

import io.sitrep.lexicon.ContextTopic;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.CalendarWords;
import io.sitrep.mention.ContextFact;
import io.sitrep.text.Document;
import io.sitrep.text.Sentence;
import io.sitrep.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Picks sentences of background by topic, in the article's own words. Read-only once made: safe for
 * all threads.
 */
public final class ContextFinder {

  private static final int LEAD = 2;
  private static final int MOST_OF_A_TOPIC = 2;
  private static final int FEWEST_WORDS = 6;
  private static final int MOST_WORDS = 48;

  /** News by its nature, so that a weekday does not make it the incident's own. */
  private static final Set<ContextTopic> OFTEN_NEWS =
      EnumSet.of(
          ContextTopic.ACCESS,
          ContextTopic.FOREIGN_FORCES,
          ContextTopic.POLITICS,
          ContextTopic.REGIONAL);

  private static final Set<String> POINTS_BACK = WordClasses.of("context", "points-back");
  private static final Set<String> POINTED_AT = WordClasses.of("context", "pointed-at");
  private static final Set<String> JOINS = Set.of("and", "while", "but");
  private static final Set<String> STARTS = WordClasses.of("context", "starts");
  private static final Set<String> OPENERS = WordClasses.of("context", "openers");
  private static final Set<String> RECENT = Set.of("yesterday", "today", "overnight", "tonight");

  private final Topics topics = new Topics();

  /** {@code free} tells the sentences that say nothing of the incident itself. */
  public List<ContextFact> find(Document document, Predicate<Sentence> free) {
    var found = new ArrayList<ContextFact>();
    Map<ContextTopic, Integer> told = new EnumMap<>(ContextTopic.class);
    for (var whole : document.sentences()) {
      var sentence = clause(whole);
      if (whole.number() > LEAD && standsAlone(sentence) && free.test(whole)) {
        var cue = topics.of(sentence);
        if (cue != null
            && isBackground(sentence, cue)
            && told.merge(cue.topic(), 1, Integer::sum) <= MOST_OF_A_TOPIC) {
          found.add(fact(document.text(), sentence, cue));
        }
      }
    }
    return found;
  }

  /**
   * The sentence, or its second clause where the first leans on what went before: "The bloc met,
   * and on Friday the border reopened".
   */
  private static Sentence clause(Sentence sentence) {
    if (!leans(sentence, opener(sentence))) {
      return sentence;
    }
    for (int i = 1; i + FEWEST_WORDS < sentence.size(); i++) {
      boolean joins = sentence.token(i).is(",") && JOINS.contains(sentence.token(i + 1).norm());
      if (joins && STARTS.contains(sentence.token(i + 2).norm())) {
        return part(sentence, i + 2);
      }
    }
    return sentence;
  }

  private static Sentence part(Sentence sentence, int from) {
    return new Sentence(
        sentence.number(),
        sentence.span(from, sentence.size()),
        sentence.tokens().subList(from, sentence.size()),
        sentence.paragraph(),
        sentence.crosshead());
  }

  /** Starts with a pronoun, or with "the bloc" or the like, which a reader cannot place alone. */
  private static boolean leans(Sentence sentence, int first) {
    if (first + 1 >= sentence.size()) {
      return true;
    }
    boolean vague =
        sentence.token(first).is("the") && POINTED_AT.contains(sentence.token(first + 1).norm());
    return vague || POINTS_BACK.contains(sentence.token(first).norm());
  }

  private static boolean isBackground(Sentence sentence, Cue cue) {
    return OFTEN_NEWS.contains(cue.topic())
        || sentence.tokens().stream().noneMatch(it -> isRecent(it.norm()));
  }

  /** A whole statement of moderate length that leans on no sentence before it. */
  private static boolean standsAlone(Sentence sentence) {
    int words = 0;
    for (var token : sentence.tokens()) {
      words += token.isMark() ? 0 : 1;
    }
    int first = opener(sentence);
    return words >= FEWEST_WORDS
        && words <= MOST_WORDS
        && first < sentence.size()
        && !leans(sentence, first)
        && (sentence.token(first).isWord() || sentence.token(first).isNumber())
        && quotesClose(sentence);
  }

  private static boolean quotesClose(Sentence sentence) {
    boolean open = false;
    for (var token : sentence.tokens()) {
      open ^= token.isMark() && token.norm().contains("\"");
    }
    return !open;
  }

  /** The index of the first word past "But" or "Meanwhile,". */
  private static int opener(Sentence sentence) {
    if (sentence.size() < 2 || !OPENERS.contains(sentence.token(0).norm())) {
      return 0;
    }
    return sentence.token(1).is(",") ? 2 : 1;
  }

  private static ContextFact fact(String text, Sentence sentence, Cue cue) {
    int end = sentence.size();
    while (end > 1 && ".;:".contains(sentence.token(end - 1).text())) {
      end--;
    }
    Span span = sentence.span(opener(sentence), end);
    var words = span.in(text).replaceAll("\\s+", " ");
    var capitalised = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return new ContextFact(cue.topic(), capitalised, "context:" + cue.phrase(), span);
  }

  private static boolean isRecent(String norm) {
    return RECENT.contains(norm) || CalendarWords.WEEKDAYS.contains(norm);
  }
}
