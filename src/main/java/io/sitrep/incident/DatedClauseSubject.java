package io.sitrep.incident;

import io.sitrep.mention.Words;
import io.sitrep.text.Sentence;
import java.util.Set;

/** The subject a sentence opens with, where it is a short name or "the" and a noun. */
record DatedClauseSubject(Sentence sentence) {

  private static final int LONGEST = 5;

  /** The words of the subject, or empty. */
  String text(String article) {
    var clauses = new Clauses(sentence, Set.of());
    int verb = clauses.ranges().isEmpty() ? -1 : clauses.verb(clauses.ranges().getFirst());
    if (verb < 1
        || verb > LONGEST
        || Words.PRONOUNS.contains(sentence.token(0).norm())
        || Words.PREPOSITIONS.contains(sentence.token(0).norm())) {
      return "";
    }
    return sentence.span(0, verb).in(article);
  }
}
