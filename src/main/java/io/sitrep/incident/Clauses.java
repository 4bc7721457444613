package io.sitrep.incident;

import io.sitrep.lexicon.Tsv;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.Words;
import io.sitrep.text.Sentence;
import io.sitrep.text.Span;
import io.sitrep.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A sentence cut into clauses at its marks, its "and said", its "who" and "that". */
final class Clauses {

  private static final Set<String> MARKS = Set.of(",", ";", ":", "--", "—", "–", "(", ")");
  private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "where");
  private static final Set<String> JOINTS = WordClasses.of("incident", "joints");
  private static final Set<String> SPEECH = WordClasses.of("incident", "clauses-speech");
  private static final int LONGEST_BRACKET = 3;

  /** "broke" is a verb by its form alone, "hundred" none. */
  private static final Map<String, Boolean> FORMS = forms();

  private final Sentence sentence;
  private final List<Range> ranges;

  private static Map<String, Boolean> forms() {
    var forms = new HashMap<String, Boolean>();
    Tsv.rows("en/finite-verbs.tsv").forEach(row -> forms.put(row[0], row[1].equals("verb")));
    return Map.copyOf(forms);
  }

  /** Tokens {@code [from, to)}. */
  record Range(int from, int to) {
    boolean contains(int at) {
      return from <= at && at < to;
    }
  }

  Clauses(Sentence sentence, Set<Integer> dateTokens) {
    this.sentence = sentence;
    this.ranges = cut(dateTokens);
  }

  static boolean isSpeech(String norm) {
    return SPEECH.contains(norm);
  }

  List<Range> ranges() {
    return ranges;
  }

  /** The index of the clause that holds a token. */
  int at(int token) {
    for (int i = 0; i < ranges.size(); i++) {
      if (ranges.get(i).contains(token)) {
        return i;
      }
    }
    return 0;
  }

  boolean hasVerb(Range range) {
    return verb(range) >= 0;
  }

  /** The first finite verb of a clause, or -1. */
  int verb(Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (isVerb(i)) {
        return i;
      }
    }
    return -1;
  }

  boolean isVerb(int at) {
    if (at >= sentence.size()) {
      return false;
    }
    var norm = sentence.token(at).norm();
    if (Words.BE.contains(norm) || Words.HAVE.contains(norm) || Words.DO.contains(norm)) {
      return !norm.equals("being")
          && !norm.equals("having")
          && !norm.equals("been")
          && !norm.equals("be");
    }
    boolean past = norm.length() > 4 && Words.endsAsParticiple(norm);
    return (FORMS.getOrDefault(norm, past) || (Words.MODALS.contains(norm) && !isMay(at)))
        && !isModifier(at);
  }

  private boolean isMay(int at) {
    return sentence.token(at).text().equals("May");
  }

  /** "the <wanted> man": a participle after an article or a preposition. */
  private boolean isModifier(int at) {
    if (at == 0) {
      return false;
    }
    var before = sentence.token(at - 1).norm();
    return (Words.DETERMINERS.contains(before) && !before.equals("that") && !before.equals("this"))
        || Words.PREPOSITIONS.contains(before)
        || before.equals("to");
  }

  private List<Range> cut(Set<Integer> dateTokens) {
    var cut = new ArrayList<Range>();
    int from = 0;
    for (int i = 0; i < sentence.size(); i++) {
      boolean mark =
          MARKS.contains(sentence.token(i).norm())
              && !dateTokens.contains(i)
              && !isList(i)
              && !isInserted(i)
              && !isAge(i);
      boolean joint = i > from && !dateTokens.contains(i) && isJoint(i, dateTokens);
      if (mark || joint) {
        add(cut, from, i);
        from = mark ? i + 1 : i;
      }
    }
    add(cut, from, sentence.size());
    return cut;
  }

  private static void add(List<Range> cut, int from, int to) {
    if (to > from) {
      cut.add(new Range(from, to));
    }
  }

  /** The comma in "Kelo, Osara and Varga", or in a sum. */
  private boolean isList(int at) {
    if (!sentence.token(at).is(",") || at == 0 || at + 1 >= sentence.size()) {
      return false;
    }
    if (!sentence.token(at - 1).isCapitalised() || !sentence.token(at + 1).isCapitalised()) {
      return false;
    }
    for (int i = at + 1; i < Math.min(sentence.size() - 1, at + 8); i++) {
      var norm = sentence.token(i).norm();
      if (norm.equals("and")) {
        return sentence.token(i + 1).isCapitalised();
      }
      if (!sentence.token(i).isCapitalised() && !norm.equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** The brackets of "the Islamic State (IS) group". */
  private boolean isInserted(int at) {
    int open = at;
    while (open > 0 && at - open <= LONGEST_BRACKET && !sentence.token(open).is("(")) {
      open--;
    }
    int close = at;
    while (close + 1 < sentence.size()
        && close - at <= LONGEST_BRACKET
        && !sentence.token(close).is(")")) {
      close++;
    }
    return sentence.token(open).is("(")
        && sentence.token(close).is(")")
        && close - open <= LONGEST_BRACKET + 1
        && sentence.token(open + 1).isCapitalised();
  }

  /** The commas of "Ana Belo, 41, arrived". */
  private boolean isAge(int at) {
    return sentence.token(at).is(",") && (isAged(at, 1) || isAged(at, -1));
  }

  private boolean isAged(int at, int way) {
    int other = at + 2 * way;
    return other > 0
        && other < sentence.size()
        && sentence.token(at + way).isNumber()
        && sentence.token(other).is(",")
        && sentence.token(Math.min(at, other) - 1).isCapitalised();
  }

  /** "adding that two had fled", "a search that began". */
  private boolean opensThat(int at) {
    boolean said = at > 0 && SPEECH.contains(sentence.token(at - 1).norm());
    return said || (at + 1 < sentence.size() && isVerb(at + 1));
  }

  private boolean isJoint(int at, Set<Integer> dateTokens) {
    var norm = sentence.token(at).norm();
    if (norm.equals("that")) {
      return opensThat(at);
    }
    if (norm.equals("since")) {
      return verbFollows(at + 1);
    }
    if (RELATIVES.contains(norm)) {
      return true;
    }
    if (!JOINTS.contains(norm) || norm.equals("despite") || norm.equals("amid")) {
      return JOINTS.contains(norm);
    }
    if (isPassivePair(at)) {
      return false;
    }
    int next = at + 1;
    while (next < sentence.size()
        && (dateTokens.contains(next) || Words.isAdverb(sentence.token(next).norm()))) {
      next++;
    }
    if (next >= sentence.size()) {
      return false;
    }
    boolean dated = dateTokens.contains(at + 1) || (next > at + 1 && sentence.token(next).is(","));
    return dated || isVerb(next) || (!isNames(at) && !norm.equals("as") && verbFollows(next));
  }

  /** "were suspended and arrested" */
  private boolean isPassivePair(int at) {
    return at > 1
        && at + 1 < sentence.size()
        && sentence.token(at).is("and")
        && sentence.token(at - 1).norm().endsWith("ed")
        && sentence.token(at + 1).norm().endsWith("ed")
        && (Words.BE.contains(sentence.token(at - 2).norm())
            || (at > 2 && Words.BE.contains(sentence.token(at - 3).norm())));
  }

  private boolean isNames(int at) {
    return isName(sentence.token(at - 1)) && isName(sentence.token(at + 1));
  }

  /** A capital tells a name, but not in a telex. */
  private boolean isName(Token token) {
    boolean telex = sentence.token(0).text().length() > 2 && isUpperCase(sentence.token(0));
    return token.isCapitalised() && !(telex && isUpperCase(token));
  }

  private static boolean isUpperCase(Token token) {
    return token.text().chars().noneMatch(Character::isLowerCase);
  }

  /** Within a short subject: "and the troops fled". */
  private boolean verbFollows(int at) {
    for (int i = at; i < Math.min(sentence.size(), at + 4); i++) {
      if (sentence.token(i).isMark() || sentence.token(i).is("and")) {
        return false;
      }
      if (isVerb(i)) {
        return !Words.PREPOSITIONS.contains(sentence.token(at).norm());
      }
    }
    return false;
  }

  /** The tokens of a stretch of text. */
  static Range tokens(Sentence sentence, Span span) {
    int from = -1;
    int to = -1;
    for (int i = 0; i < sentence.size(); i++) {
      if (span.overlaps(sentence.token(i).span())) {
        from = from < 0 ? i : from;
        to = i + 1;
      }
    }
    return new Range(Math.max(from, 0), Math.max(to, 0));
  }
}
