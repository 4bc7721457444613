package io.sitrep.mention.source;

import io.sitrep.text.Sentence;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "The army rejected the figure, saying it had lost two", "the group posted a message claiming that
 * …": a participle speaks for the subject of the clause before it, unless that reports already.
 */
final class Saying implements Construction {

  static final String ID = "saying";

  private static final int LONGEST_REPORT = 7;

  /** What a verb of this kind governs is not what a participle after it says. */
  private static final Set<Strength> OPPOSED = EnumSet.of(Strength.DENY, Strength.BLAME);

  private final ReportingWords verbs;
  private final Subjects subjects;
  private final Phrases phrases;

  Saying(ReportingWords verbs, Subjects subjects, Phrases phrases) {
    this.verbs = verbs;
    this.subjects = subjects;
    this.phrases = phrases;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public @Nullable Credit at(Sentence sentence, int at) {
    var verb = verbs.verb(sentence.token(at).norm());
    if (verb == null || !verb.continues() || !follows(sentence, at) || isOfThings(sentence, at)) {
      return null;
    }
    var source = speaker(sentence, at);
    return source == null
        ? null
        : new Credit(source, new Range(at, at + 1), verb.lemma(), verb.strength(), true, ID);
  }

  private static boolean follows(Sentence sentence, int at) {
    return at > 1 && (sentence.token(at - 1).is(",") || isReport(sentence, at));
  }

  /** "a message on its channel <claiming>". */
  private static boolean isReport(Sentence sentence, int at) {
    for (int i = at - 1; i > 0 && at - i <= LONGEST_REPORT; i--) {
      if (Phrases.isReport(sentence.token(i))) {
        return true;
      }
      if (sentence.token(i).isMark() || Grammar.isVerb(sentence, i)) {
        return false;
      }
    }
    return false;
  }

  /** "claiming responsibility", "adding to their fears" say nothing of what happened. */
  private static boolean isOfThings(Sentence sentence, int at) {
    return at + 1 < sentence.size()
        && Set.of("responsibility", "to", "credit", "nothing")
            .contains(sentence.token(at + 1).norm());
  }

  /** The subject of the sentence, or that of a denial; null where what is said has its source. */
  private @Nullable Range speaker(Sentence sentence, int at) {
    Range first = null;
    for (int i = start(sentence, at); i < at; i++) {
      var verb = verbs.verb(sentence.token(i).norm());
      boolean reports = verb != null && verb.isFinite();
      var subject = reports || Grammar.isVerb(sentence, i) ? subjects.before(sentence, i) : null;
      if (subject == null) {
        continue;
      }
      boolean source = phrases.isSource(sentence, subject);
      if (verb != null && reports && source) {
        return OPPOSED.contains(verb.strength()) ? phrases.maker(sentence, subject) : null;
      }
      first = first == null ? subject : first;
    }
    return first != null && phrases.isSource(sentence, first)
        ? phrases.maker(sentence, first)
        : null;
  }

  /** Past the last mark that parts clauses. */
  private static int start(Sentence sentence, int at) {
    int from = at;
    while (from > 0 && !sentence.token(from - 1).is(";") && !sentence.token(from - 1).is(":")) {
      from--;
    }
    return from;
  }
}
