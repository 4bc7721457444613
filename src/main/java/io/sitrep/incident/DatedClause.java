package io.sitrep.incident;

import io.sitrep.incident.Clauses.Range;
import io.sitrep.mention.Words;
import io.sitrep.mention.time.TimeExpression;
import io.sitrep.text.Document;
import io.sitrep.text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a date is said to be the date of: the clause that holds it, without the date itself. */
final class DatedClause {

  private static final int LONGEST_NOUN = 7;
  private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they");

  private final Sentence sentence;
  private final List<TimeExpression> times;
  private final Range date;

  /** Of "two days after gunmen killed nine" the clause that follows is what is dated. */
  private final boolean aftermath;

  private final Set<Integer> dateTokens = new HashSet<>();
  private final Clauses clauses;
  private final ClauseSubject subjects;
  private final ClauseWording wording;

  /** The subject, the words picked and what follows them. */
  private final List<Integer> picked = new ArrayList<>();

  private String lead = "";
  private String tail = "";

  /** The times are all those of the sentence; the text is cut at {@code longest} characters. */
  DatedClause(Document document, TimeExpression time, List<TimeExpression> times, int longest) {
    this.sentence = document.sentence(time.sentence());
    this.times = times;
    this.date = Clauses.tokens(sentence, time.span());
    this.aftermath = time.isOfAftermath();
    for (var other : times) {
      var range = Clauses.tokens(sentence, other.span());
      for (int i = range.from(); i < range.to(); i++) {
        dateTokens.add(i);
      }
    }
    this.clauses = new Clauses(sentence, dateTokens);
    this.subjects = new ClauseSubject(document, sentence, clauses, dateTokens);
    this.wording = new ClauseWording(sentence, clauses, date, dateTokens, longest);
  }

  String text() {
    picked.clear();
    lead = "";
    tail = "";
    if (datesOnlyItsNoun()) {
      return wording.of("", nounPhrase(date.to()), "");
    }
    if (aftermath) {
      return wording.of(
          "", range(date.to(), clauses.ranges().get(clauses.at(date.from())).to()), "");
    }
    int at = clauses.at(date.from());
    if (followsWhen()) {
      addClause(at + 1);
    } else if (datesAParticiple(at)) {
      addParticiple(at);
    } else {
      pick(at);
    }
    picked.sort(Integer::compare);
    return wording.of(lead, picked, tail);
  }

  /** The whole sentence, for a date that says when a statement was made. */
  String statement() {
    return wording.of("", range(0, sentence.size()), "");
  }

  /** "the worst since 3 May, when gunmen killed nine": the date is that of the other attack. */
  boolean followsWhen() {
    return norm(date.to()).equals(",")
        && norm(date.to() + 1).equals("when")
        && norm(date.from()).equals("since");
  }

  /** "a 2009 treaty" in a clause that another date belongs to. */
  private boolean datesOnlyItsNoun() {
    boolean modifies =
        date.from() > 0
            && Set.of("a", "an", "the", "its", "their", "his").contains(norm(date.from() - 1))
            && date.to() < sentence.size()
            && sentence.token(date.to()).isWord()
            && !Words.PHRASE_ENDS.contains(norm(date.to()));
    return modifies && times.size() > 1;
  }

  private List<Integer> nounPhrase(int from) {
    var words = new ArrayList<Integer>();
    for (int i = from; i < Math.min(sentence.size(), from + LONGEST_NOUN); i++) {
      boolean ends =
          sentence.token(i).isMark() || clauses.isVerb(i) || Words.RELATIVES.contains(norm(i));
      if (ends) {
        break;
      }
      words.add(i);
    }
    return words;
  }

  /** "Two policemen kidnapped a week ago were found": only they were kidnapped then. */
  private boolean datesAParticiple(int at) {
    int participle = date.from() - 1;
    var range = clauses.ranges().get(at);
    boolean bare =
        participle > range.from()
            && norm(participle).endsWith("ed")
            && clauses.isVerb(participle)
            && sentence.token(participle - 1).isWord()
            && !Words.PHRASE_ENDS.contains(norm(participle - 1))
            && !Words.isAdverb(norm(participle - 1));
    return bare && Words.BE.contains(norm(date.to()));
  }

  private void addParticiple(int at) {
    var range = clauses.ranges().get(at);
    picked.addAll(subjects.antecedent(new Range(range.from(), date.from() - 1)));
    picked.add(date.from() - 1);
  }

  private void pick(int at) {
    var range = clauses.ranges().get(at);
    if (isBare(range)) {
      if (isFronted(at) && at + 1 < clauses.ranges().size()) {
        forward(at + 1);
      } else {
        backward(at - 1);
      }
    } else if (clauses.hasVerb(range)) {
      addClause(at);
    } else {
      addClause(at);
      if (at > 0 && !isFronted(at)) {
        backward(at - 1);
      } else if (at + 1 < clauses.ranges().size()) {
        addMark(range.to());
        forward(at + 1);
      }
    }
  }

  /** Nothing but dates and joints. */
  private boolean isBare(Range range) {
    int words = 0;
    for (int i = range.from(); i < range.to(); i++) {
      boolean empty =
          dateTokens.contains(i)
              || ClauseWording.FILLERS.contains(norm(i))
              || sentence.token(i).isMark();
      words += empty ? 0 : clauses.isVerb(i) && !Clauses.isSpeech(norm(i)) ? 2 : 1;
    }
    return words < 2;
  }

  /** At the start of the sentence, or after "and": what it dates follows. */
  private boolean isFronted(int at) {
    var range = clauses.ranges().get(at);
    return at == 0 || ClauseWording.FILLERS.contains(norm(range.from()));
  }

  private void forward(int from) {
    for (int i = from; i < clauses.ranges().size(); i++) {
      var range = clauses.ranges().get(i);
      if (clauses.hasVerb(range)) {
        if (PRONOUNS.contains(norm(subjects.first(range)))
            || Words.RELATIVES.contains(norm(range.from()))) {
          addClause(i);
        } else {
          picked.addAll(range(range.from(), range.to()));
        }
        return;
      }
      picked.addAll(range(range.from(), range.to()));
      addMark(range.to());
    }
  }

  private void backward(int from) {
    for (int i = from; i >= 0; i--) {
      var range = clauses.ranges().get(i);
      addMark(range.to());
      if (clauses.hasVerb(range)) {
        addClause(i);
        return;
      }
      picked.addAll(range(range.from(), range.to()));
    }
  }

  private void addMark(int at) {
    if (at < sentence.size() && sentence.token(at).isMark()) {
      picked.add(at);
    }
  }

  /** A clause with the subject it shares or refers to. */
  private void addClause(int at) {
    var range = clauses.ranges().get(at);
    var first = norm(range.from());
    if (at > 0 && Set.of("who", "which", "whose", "that", "where").contains(first)) {
      addRelative(at, range);
    } else if (at > 0 && first.equals("and") && isListed(at)) {
      picked.addAll(range(clauses.ranges().getFirst().from(), range.to()));
    } else if (at > 0 && clauses.isVerb(subjects.first(range))) {
      lead = subject(at - 1);
      picked.addAll(range(subjects.first(range), range.to()));
    } else if (PRONOUNS.contains(norm(subjects.first(range)))) {
      int pronoun = subjects.first(range);
      lead = subjects.stoodForBy(pronoun);
      picked.addAll(range(pronoun + 1, range.to()));
    } else {
      picked.addAll(range(range.from(), withRestriction(at)));
    }
  }

  /** Past "that killed nine" after "an attack". */
  private int withRestriction(int at) {
    var range = clauses.ranges().get(at);
    if (at + 1 >= clauses.ranges().size()) {
      return range.to();
    }
    var next = clauses.ranges().get(at + 1);
    boolean restricts =
        next.from() == range.to()
            && norm(next.from()).equals("that")
            && clauses.isVerb(next.from() + 1);
    return restricts ? next.to() : range.to();
  }

  /** "Nine rebels, two of them women, and a soldier were killed": one subject. */
  private boolean isListed(int at) {
    return clauses.ranges().subList(0, at).stream().noneMatch(clauses::hasVerb)
        && !clauses.isVerb(subjects.first(clauses.ranges().get(at)));
  }

  private void addRelative(int at, Range whole) {
    var before = clauses.ranges().get(at - 1);
    int next = whole.from() + 1;
    var range = new Range(whole.from(), mainVerbAfter(whole));
    if (norm(range.from()).equals("where")) {
      addPlace(at, next, range);
    } else if (norm(range.from()).equals("whose")) {
      addOwned(before, range);
    } else if (isStatement(before, range)) {
      picked.addAll(range(next, range.to()));
    } else if (isRestrictive(range) && datesTheMainVerb(next, range)) {
      picked.addAll(range(before.from(), range.to()));
    } else if (clauses.isVerb(next) || Words.isAdverb(norm(next)) || dateTokens.contains(next)) {
      lead = wording.render(subjects.antecedent(before));
      picked.addAll(range(next, range.to()));
    } else {
      tail = lowered(wording.render(subjects.antecedent(before)));
      picked.addAll(range(next, range.to()));
    }
  }

  /** "Norland, whose men had left"; without a comma it is not sure whose. */
  private void addOwned(Range before, Range range) {
    if (!isRestrictive(range)) {
      lead = owner(before);
      picked.addAll(range(range.from() + 1, range.to()));
    }
  }

  private String owner(Range before) {
    return wording.render(subjects.nounPhrase(before)) + "'s";
  }

  private static String lowered(String words) {
    return words.matches("(The|A|An) .*")
        ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
        : words;
  }

  /** "teachers who had been held since May escaped": up to the verb of the teachers. */
  private int mainVerbAfter(Range range) {
    if (!isRestrictive(range) || !range.contains(date.from())) {
      return range.to();
    }
    for (int i = date.to(); i < range.to(); i++) {
      boolean main =
          clauses.isVerb(i) && !Words.BE.contains(norm(i - 1)) && !Words.HAVE.contains(norm(i - 1));
      if (main) {
        return i;
      }
    }
    return range.to();
  }

  /** "where they ran into a patrol" */
  private void addPlace(int at, int next, Range range) {
    boolean pronoun = PRONOUNS.contains(norm(next));
    lead = pronoun ? subject(at - 1) : "";
    picked.addAll(range(pronoun && !lead.isEmpty() ? next + 1 : next, range.to()));
  }

  /** "adding that two had fled" */
  private boolean isStatement(Range before, Range range) {
    return norm(range.from()).equals("that")
        && range.from() == before.to()
        && !clauses.isVerb(range.from() + 1);
  }

  private boolean isRestrictive(Range range) {
    return !sentence.token(range.from() - 1).isMark();
  }

  /** "A woman who was working was struck on Monday": the second verb, not the first. */
  private boolean datesTheMainVerb(int from, Range range) {
    int verbs = 0;
    for (int i = from; i < Math.min(date.from(), range.to()); i++) {
      boolean afterBe = Words.BE.contains(norm(i - 1)) || Words.HAVE.contains(norm(i - 1));
      verbs += clauses.isVerb(i) && !afterBe ? 1 : 0;
    }
    return verbs > 1;
  }

  private String subject(int at) {
    var range = clauses.ranges().get(at);
    for (int i = at; i > 0 && !clauses.hasVerb(range); i--) {
      range = clauses.ranges().get(i);
      if (norm(range.from()).equals("whose")) {
        return owner(clauses.ranges().get(i - 1))
            + " "
            + wording.render(range(range.from() + 1, range.to()));
      }
    }
    var words = subjects.subject(at);
    if (words.isEmpty()) {
      return "";
    }
    int first = words.getFirst();
    return PRONOUNS.contains(norm(first)) ? subjects.stoodForBy(first) : wording.render(words);
  }

  private static List<Integer> range(int from, int to) {
    var range = new ArrayList<Integer>();
    for (int i = from; i < to; i++) {
      range.add(i);
    }
    return range;
  }

  private String norm(int at) {
    return at >= 0 && at < sentence.size() ? sentence.token(at).norm() : "";
  }
}
