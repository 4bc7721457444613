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

  private static final int SHORTEST = 4;
  private static final int LONGEST_SUBJECT = 8;
  private static final int LONGEST_NOUN = 7;
  private static final Set<String> FILLERS =
      Set.of(
          "also",
          "meanwhile",
          "however",
          "then",
          "but",
          "and",
          "so",
          "yet",
          "still",
          "instead",
          "while",
          "when",
          "as",
          "after",
          "before",
          "although");
  private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they");

  private final Document document;
  private final Sentence sentence;
  private final List<TimeExpression> times;
  private final Range date;
  private final Set<Integer> dateTokens = new HashSet<>();
  private final Clauses clauses;
  private final int longest;

  /** The times are all those of the sentence; the text is cut at {@code longest} characters. */
  DatedClause(Document document, TimeExpression time, List<TimeExpression> times, int longest) {
    this.longest = longest;
    this.document = document;
    this.sentence = document.sentence(time.sentence());
    this.times = times;
    this.date = Clauses.tokens(sentence, time.span());
    for (var other : times) {
      var range = Clauses.tokens(sentence, other.span());
      for (int i = range.from(); i < range.to(); i++) {
        dateTokens.add(i);
      }
    }
    this.clauses = new Clauses(sentence, dateTokens);
  }

  String text() {
    if (datesOnlyItsNoun()) {
      return finished(nounPhrase(date.to()), List.of());
    }
    int at = clauses.at(date.from());
    var picked = new ArrayList<Integer>();
    var lead = new ArrayList<String>();
    pick(at, picked, lead);
    return finished(without(picked), lead);
  }

  /** The whole sentence, for a date that says when a statement was made. */
  String statement() {
    return finished(without(range(0, sentence.size())), List.of());
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

  private void pick(int at, List<Integer> picked, List<String> lead) {
    var range = clauses.ranges().get(at);
    if (isBare(range)) {
      if (isFronted(at) && at + 1 < clauses.ranges().size()) {
        forward(at + 1, picked, lead);
      } else {
        backward(at - 1, picked, lead);
      }
    } else if (clauses.hasVerb(range)) {
      addClause(at, picked, lead);
    } else {
      addClause(at, picked, lead);
      if (at > 0 && !isFronted(at)) {
        backward(at - 1, picked, lead);
      } else if (at + 1 < clauses.ranges().size()) {
        forward(at + 1, picked, lead);
      }
    }
    picked.sort(Integer::compare);
  }

  /** Nothing but dates and joints. */
  private boolean isBare(Range range) {
    int words = 0;
    for (int i = range.from(); i < range.to(); i++) {
      words +=
          dateTokens.contains(i) || FILLERS.contains(norm(i)) || sentence.token(i).isMark() ? 0 : 1;
    }
    return words < 2;
  }

  /** At the start of the sentence, or after "and": what it dates follows. */
  private boolean isFronted(int at) {
    var range = clauses.ranges().get(at);
    return at == 0 || FILLERS.contains(norm(range.from()));
  }

  private void forward(int from, List<Integer> picked, List<String> lead) {
    for (int i = from; i < clauses.ranges().size(); i++) {
      var range = clauses.ranges().get(i);
      if (clauses.hasVerb(range)) {
        if (isPronoun(range) || Words.RELATIVES.contains(norm(range.from()))) {
          addClause(i, picked, lead);
        } else {
          add(range, picked);
        }
        return;
      }
      add(range, picked);
      addMark(range.to(), picked);
    }
  }

  private void backward(int from, List<Integer> picked, List<String> lead) {
    for (int i = from; i >= 0; i--) {
      var range = clauses.ranges().get(i);
      addMark(range.to(), picked);
      if (clauses.hasVerb(range)) {
        addClause(i, picked, lead);
        return;
      }
      add(range, picked);
    }
  }

  private void addMark(int at, List<Integer> picked) {
    if (at < sentence.size() && sentence.token(at).isMark()) {
      picked.add(at);
    }
  }

  private void add(Range range, List<Integer> picked) {
    for (int i = range.from(); i < range.to(); i++) {
      picked.add(i);
    }
  }

  /** A clause with the subject it shares or refers to. */
  private void addClause(int at, List<Integer> picked, List<String> lead) {
    var range = clauses.ranges().get(at);
    var first = norm(range.from());
    int from = range.from();
    if (at > 0 && (first.equals("who") || first.equals("which") || first.equals("whose"))) {
      lead.add(antecedent(clauses.ranges().get(at - 1)) + (first.equals("whose") ? "'s" : ""));
      from++;
    } else if (at > 0 && (first.equals("and") || first.equals("but")) && opensWithVerb(range)) {
      lead.add(subject(at - 1));
      from++;
    } else if (at > 0 && isOrphan(range)) {
      lead.add(subject(at - 1));
    } else if (isPronoun(range)) {
      lead.add(subjectBefore(from));
      from = first(range) + 1;
    }
    add(new Range(from, range.to()), picked);
  }

  /** The first word past dates, joints. */
  private int first(Range range) {
    int i = range.from();
    while (i < range.to() - 1 && (dateTokens.contains(i) || FILLERS.contains(norm(i)))) {
      i++;
    }
    return i;
  }

  private boolean opensWithVerb(Range range) {
    return clauses.isVerb(first(range));
  }

  /** ", led by Gen X, kicked out forces": the verb's subject stands two clauses before. */
  private boolean isOrphan(Range range) {
    return opensWithVerb(range);
  }

  private boolean isPronoun(Range range) {
    return PRONOUNS.contains(norm(first(range)));
  }

  private String antecedent(Range before) {
    int from = before.to();
    while (from > before.from()
        && !Words.PHRASE_ENDS.contains(norm(from - 1))
        && !clauses.isVerb(from - 1)) {
      from--;
    }
    if (from > before.from() && Words.DETERMINERS.contains(norm(from - 1))) {
      from--;
    }
    return render(range(from, before.to()));
  }

  /** What stands before the first verb of the clause, or of one before it. */
  private String subject(int at) {
    for (int i = at; i >= 0; i--) {
      var range = clauses.ranges().get(i);
      int verb = clauses.verb(range);
      var words =
          verb < 0 && i > 0
              ? List.<Integer>of()
              : range(first(range), verb < 0 ? range.to() : verb);
      var kept =
          words.stream().filter(w -> !dateTokens.contains(w) && !norm(w).equals("also")).toList();
      if (!kept.isEmpty()
          && kept.size() <= LONGEST_SUBJECT
          && !Words.PREPOSITIONS.contains(norm(kept.getFirst()))) {
        return PRONOUNS.contains(norm(kept.getFirst()))
            ? subjectBefore(kept.getFirst())
            : render(kept);
      }
    }
    return "";
  }

  /** The subject of the sentence before, for a pronoun; the pronoun where it is long or unclear. */
  private String subjectBefore(int pronoun) {
    var own =
        sentence
            .token(Math.min(first(new Range(pronoun, sentence.size())), sentence.size() - 1))
            .text();
    if (sentence.number() < 2) {
      return own;
    }
    var before =
        new DatedClauseSubject(document.sentence(sentence.number() - 1)).text(document.text());
    return before.isEmpty() ? own : before;
  }

  private static List<Integer> range(int from, int to) {
    var range = new ArrayList<Integer>();
    for (int i = from; i < to; i++) {
      range.add(i);
    }
    return range;
  }

  /** The words less the date and the fillers around it. */
  private List<Integer> without(List<Integer> picked) {
    var kept = new ArrayList<Integer>();
    for (int i : picked) {
      boolean dropped =
          date.contains(i)
              || norm(i).equals("also")
              || (kept.isEmpty()
                  && (FILLERS.contains(norm(i))
                      || dateTokens.contains(i)
                      || (sentence.token(i).isMark() && !isQuote(i))));
      if (!dropped && !isLeftOver(i)) {
        kept.add(i);
      }
    }
    return kept;
  }

  /** "of" in "the bombing of 3 May", the possessive in "Sunday's bombing". */
  private boolean isLeftOver(int at) {
    boolean before =
        at == date.from() - 1 && Set.of("of", "in", "on", "from", "by", "for").contains(norm(at));
    return (before && !isNoun(date.to())) || (at == date.to() && norm(at).equals("'s"));
  }

  private boolean isNoun(int at) {
    return at < sentence.size()
        && sentence.token(at).isWord()
        && !Words.PHRASE_ENDS.contains(norm(at))
        && !clauses.isVerb(at);
  }

  private boolean isQuote(int at) {
    return Set.of("\"", "$").contains(norm(at));
  }

  private String finished(List<Integer> words, List<String> lead) {
    var kept = new ArrayList<>(words);
    while (kept.size() > SHORTEST && tooLong(kept, lead)) {
      kept.removeLast();
      while (kept.size() > SHORTEST && !isHanging(kept.getLast())) {
        kept.removeLast();
      }
    }
    while (!kept.isEmpty() && isHanging(kept.getLast())) {
      kept.removeLast();
    }
    var text = balanced(String.join(" ", lead) + " " + render(kept)).strip();
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private boolean tooLong(List<Integer> words, List<String> lead) {
    return String.join(" ", lead).length() + render(words).length() > longest;
  }

  private boolean isHanging(int at) {
    var token = sentence.token(at);
    boolean mark = token.isMark() && !token.is("\"") && !token.is(")") && !token.is("%");
    return mark
        || (Words.PREPOSITIONS.contains(token.norm()) && !token.is("over") && !token.is("off"))
        || Words.DETERMINERS.contains(token.norm())
        || FILLERS.contains(token.norm());
  }

  private static String balanced(String text) {
    long quotes = text.chars().filter(c -> c == '"').count();
    boolean curly = text.indexOf('“') >= 0 == text.indexOf('”') >= 0;
    var straight = quotes % 2 == 0 ? text : text.replace("\"", "");
    return curly ? straight : straight.replaceAll("[“”]", "");
  }

  private String render(List<Integer> words) {
    var text = new StringBuilder();
    int last = -2;
    for (int i : words) {
      var token = sentence.token(i);
      boolean spaced =
          last == i - 1
              ? token.span().start() > sentence.token(last).span().end()
              : !token.isMark() && !token.is("'s");
      text.append(spaced && !text.isEmpty() ? " " : "").append(word(i));
      last = i;
    }
    return text.toString().replace(",,", ",").strip();
  }

  /** "a" or "an" by the word that now follows it. */
  private String word(int at) {
    var norm = norm(at);
    boolean article =
        at == date.from() - 1
            && (norm.equals("a") || norm.equals("an"))
            && date.to() < sentence.size();
    if (!article) {
      return sentence.token(at).text();
    }
    boolean vowel = "aeiou".indexOf(norm(date.to()).charAt(0)) >= 0;
    var word = vowel ? "an" : "a";
    return sentence.token(at).isCapitalised()
        ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
        : word;
  }

  private String norm(int at) {
    return at >= 0 && at < sentence.size() ? sentence.token(at).norm() : "";
  }
}
