package io.sitrep.incident;

import io.sitrep.incident.Clauses.Range;
import io.sitrep.mention.Words;
import io.sitrep.text.Document;
import io.sitrep.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds whom a clause without a subject of its own is about, as tokens of its sentence. */
final class ClauseSubject {

  private static final int LONGEST = 12;
  private static final int LONGEST_NOUN = 9;
  private static final Set<String> LINKS = Set.of("of", "from", "on", "against");
  private static final Set<String> PEOPLE = Set.of("he", "she");

  private final Document document;
  private final Sentence sentence;
  private final Clauses clauses;
  private final Set<Integer> dateTokens;

  ClauseSubject(Document document, Sentence sentence, Clauses clauses, Set<Integer> dateTokens) {
    this.document = document;
    this.sentence = sentence;
    this.clauses = clauses;
    this.dateTokens = dateTokens;
  }

  /** The noun phrase a relative clause follows: "the attack on the hotel, which". */
  List<Integer> antecedent(Range before) {
    int from = nounPhrase(before.from(), before.to());
    while (from - 2 >= before.from()
        && LINKS.contains(norm(from - 1))
        && !dateTokens.contains(from - 1)) {
      int further = nounPhrase(before.from(), from - 1);
      if (further == from - 1 || before.to() - further > LONGEST_NOUN || !opensPhrase(further)) {
        break;
      }
      from = further;
    }
    return plain(from, before.to());
  }

  private boolean opensPhrase(int at) {
    return Words.DETERMINERS.contains(norm(at))
        || sentence.token(at).isNumber()
        || sentence.token(at).isCapitalised()
        || Words.opensWithDigit(norm(at));
  }

  /** The noun phrase at the end of a clause and no more. */
  List<Integer> nounPhrase(Range before) {
    return plain(nounPhrase(before.from(), before.to()), before.to());
  }

  /** Where the noun phrase that ends at {@code to} begins. */
  private int nounPhrase(int start, int to) {
    int from = to;
    while (from > start && isInside(from - 1)) {
      from--;
    }
    return from > start && Words.DETERMINERS.contains(norm(from - 1)) ? from - 1 : from;
  }

  private boolean isInside(int at) {
    boolean name = at > 0 && sentence.token(at).isCapitalised();
    boolean owner = norm(at).equals("'s");
    return !dateTokens.contains(at)
        && (owner || name || !Words.PHRASE_ENDS.contains(norm(at)))
        && !sentence.token(at).is(",")
        && !clauses.isVerb(at);
  }

  private List<Integer> plain(int from, int to) {
    var words = new ArrayList<Integer>();
    for (int i = from; i < to; i++) {
      words.add(i);
    }
    return words;
  }

  /** What stands before the first verb of the clause, or of one before it; empty for none. */
  List<Integer> subject(int at) {
    for (int i = at; i >= 0; i--) {
      var range = clauses.ranges().get(i);
      if (i < at && opensScene(range)) {
        return plain(range.from() + 1, range.to());
      }
      var kept = isRelative(range) ? List.<Integer>of() : before(range, i);
      if (!kept.isEmpty()
          && kept.size() <= LONGEST
          && (!Words.PREPOSITIONS.contains(norm(kept.getFirst())) || isHedge(kept.getFirst()))) {
        return kept;
      }
    }
    return List.of();
  }

  /** "<At least> 23 people" */
  private boolean isHedge(int at) {
    return norm(at).equals("at") && (norm(at + 1).equals("least") || norm(at + 1).equals("most"));
  }

  /** "taken to a clinic, <where one of them>, a deacon, died": the one died, not those taken. */
  private boolean opensScene(Range range) {
    return norm(range.from()).equals("where")
        && range.to() > range.from() + 1
        && clauses.verb(range) < 0;
  }

  private boolean isRelative(Range range) {
    return Words.RELATIVES.contains(norm(range.from()));
  }

  private List<Integer> before(Range range, int at) {
    int verb = clauses.verb(range);
    if (verb < 0 && at > 0) {
      return List.of();
    }
    int from = norm(range.from()).equals("where") ? range.from() + 1 : first(range);
    return plain(from, verb < 0 ? range.to() : verb).stream()
        .filter(w -> !dateTokens.contains(w) && !norm(w).equals("also"))
        .toList();
  }

  /** The first word past dates and joints. */
  int first(Range range) {
    int i = range.from();
    while (i < range.to() - 1
        && (dateTokens.contains(i) || ClauseWording.FILLERS.contains(norm(i)))) {
      i++;
    }
    return i;
  }

  /** The subject of the sentence before, for a pronoun it can stand for; else the pronoun. */
  String stoodForBy(int pronoun) {
    var own = sentence.token(pronoun).text();
    if (sentence.number() < 2 || isOfThings(pronoun)) {
      return own;
    }
    var before = document.sentence(sentence.number() - 1);
    var subject = new DatedClauseSubject(before).text(document.text());
    return subject.isEmpty() || !fits(norm(pronoun), subject) ? own : subject;
  }

  /** "<It> is the third attack this year": the attack, whatever the last sentence was about. */
  private boolean isOfThings(int pronoun) {
    return norm(pronoun).equals("it")
        && Words.BE.contains(norm(pronoun + 1))
        && Words.DETERMINERS.contains(norm(pronoun + 2));
  }

  private static boolean fits(String pronoun, String subject) {
    var last = subject.substring(subject.lastIndexOf(' ') + 1);
    boolean many = last.endsWith("s") || subject.contains(" and ") || last.equals("people");
    if (PEOPLE.contains(pronoun)) {
      return !many && subject.contains(" ") && Character.isUpperCase(last.codePointAt(0));
    }
    return pronoun.equals("they") == many;
  }

  private String norm(int at) {
    return at >= 0 && at < sentence.size() ? sentence.token(at).norm() : "";
  }
}
