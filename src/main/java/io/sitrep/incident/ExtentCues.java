package io.sitrep.incident;

import io.sitrep.lexicon.Coded;
import io.sitrep.lexicon.Tsv;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.NumberReader;
import io.sitrep.mention.time.TimeExpression;
import io.sitrep.text.Sentence;
import io.sitrep.text.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads off a sentence what it says of how long violence went on: that it began or ended at a date,
 * for how many days, until what hour. Read-only once made: safe for all threads.
 */
final class ExtentCues {

  private static final int VERB_REACH = 4;
  private static final int NOUN_REACH = 3;
  private static final int SUBJECT_REACH = 12;
  private static final int MOST_DAYS = 14;
  private static final Set<String> DAYS = Set.of("days", "nights");
  private static final Set<String> NEXT_DAY = WordClasses.of("incident", "next-day");
  private static final Set<String> ELSEWHEN = Set.of("after", "following", "despite", "for");

  private final Map<String, Role> words = new HashMap<>();

  /** What a word says of an incident's extent. */
  enum Role implements Coded {
    ONCE,
    LONG,
    BEGAN,
    ENDED,
    LASTED
  }

  ExtentCues() {
    for (var row : Tsv.rows("en/extents.tsv")) {
      words.put(row[0], Coded.parse(Role.class, row[1]));
    }
  }

  /** "three days of rioting" and where it says so. */
  record Length(int days, Span span) {}

  /** The violence that a verb of this role, close before the date, tells of; null for none. */
  @Nullable Role dated(Sentence sentence, TimeExpression time, Role verb) {
    int date = tokenAt(sentence, time.span().start());
    for (int i = date - 1; i >= Math.max(0, date - VERB_REACH); i--) {
      if (words.get(norm(sentence, i)) == verb) {
        return subject(sentence, i);
      }
    }
    return null;
  }

  private @Nullable Role subject(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - SUBJECT_REACH); i--) {
      var role = words.get(norm(sentence, i));
      if (role == Role.ONCE || role == Role.LONG) {
        return role;
      }
    }
    return null;
  }

  /** "in three days of rioting" */
  @Nullable Length length(Sentence sentence) {
    for (int i = 1; i + 2 < sentence.size(); i++) {
      int days = NumberReader.small(norm(sentence, i - 1));
      boolean counts = days > 1 && days <= MOST_DAYS && DAYS.contains(norm(sentence, i));
      if (counts
          && norm(sentence, i + 1).equals("of")
          && !ELSEWHEN.contains(norm(sentence, i - 2))
          && isViolence(sentence, i + 2)) {
        return new Length(days, sentence.span(i - 1, i + 1));
      }
    }
    return null;
  }

  private boolean isViolence(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + NOUN_REACH); i++) {
      if (words.get(norm(sentence, i)) == Role.LONG) {
        return true;
      }
    }
    return false;
  }

  /** "The fighting spread overnight to the suburbs", "lasted until noon": into the next day. */
  @Nullable Span overnight(Sentence sentence) {
    for (int i = 1; i + 1 < sentence.size(); i++) {
      boolean lasted = words.get(norm(sentence, i)) == Role.LASTED && subject(sentence, i) != null;
      if (lasted && runsOn(sentence, i + 1)) {
        return sentence.span(i, i + 2);
      }
    }
    return null;
  }

  private static boolean runsOn(Sentence sentence, int at) {
    if (norm(sentence, at).equals("overnight")) {
      return true;
    }
    boolean until = Set.of("until", "till", "through", "into").contains(norm(sentence, at));
    int part = norm(sentence, at + 1).equals("the") ? at + 2 : at + 1;
    return until && NEXT_DAY.contains(norm(sentence, part));
  }

  private static int tokenAt(Sentence sentence, int offset) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).span().end() > offset) {
        return i;
      }
    }
    return sentence.size();
  }

  private static String norm(Sentence sentence, int at) {
    return at >= 0 && at < sentence.size() ? sentence.token(at).norm() : "";
  }
}
