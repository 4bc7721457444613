package io.sitrep.incident;

import io.sitrep.mention.Words;
import io.sitrep.text.Sentence;
import io.sitrep.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A sentence cut into clauses at its marks, its "and said", its "who" and "whose". */
final class Clauses {

  private static final Set<String> MARKS = Set.of(",", ";", ":", "--", "—", "–", "(", ")");
  private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "where");
  private static final Set<String> JOINTS =
      Set.of("and", "but", "while", "when", "after", "before", "as", "although", "despite", "amid");
  private static final Set<String> IRREGULAR =
      Set.of(
          "said",
          "says",
          "began",
          "fell",
          "took",
          "left",
          "went",
          "broke",
          "held",
          "struck",
          "shot",
          "became",
          "came",
          "made",
          "gave",
          "built",
          "won",
          "lost",
          "met",
          "led",
          "saw",
          "sent",
          "fought",
          "fled",
          "found",
          "told",
          "hit",
          "rose",
          "drove",
          "threw",
          "blew",
          "burnt",
          "set",
          "put",
          "stole",
          "wrote",
          "ran",
          "brought",
          "bought",
          "cut",
          "hurt",
          "hung",
          "kept",
          "knew",
          "laid",
          "paid",
          "sold",
          "shut",
          "sank",
          "spoke",
          "stood",
          "swept",
          "tore",
          "withdrew",
          "woke",
          "faces",
          "overthrew",
          "overran",
          "got",
          "beat",
          "dealt",
          "swore",
          "grew",
          "drew",
          "rules",
          "plans",
          "wants",
          "signs");
  private static final Set<String> NO_VERB =
      Set.of(
          "hundred",
          "red",
          "armed",
          "united",
          "masked",
          "so-called",
          "seed",
          "indeed",
          "need",
          "wounded",
          "injured",
          "speed",
          "based",
          "related",
          "breed");

  private final Sentence sentence;
  private final List<Range> ranges;

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
    boolean past = norm.length() > 4 && norm.endsWith("ed") && !NO_VERB.contains(norm);
    return (IRREGULAR.contains(norm) || (Words.MODALS.contains(norm) && !isMay(at)) || past)
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
      boolean mark = MARKS.contains(sentence.token(i).norm()) && !isList(i);
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

  private boolean isJoint(int at, Set<Integer> dateTokens) {
    var norm = sentence.token(at).norm();
    if (RELATIVES.contains(norm)) {
      return true;
    }
    if (!JOINTS.contains(norm) || norm.equals("despite") || norm.equals("amid")) {
      return JOINTS.contains(norm);
    }
    int next = at + 1;
    while (next < sentence.size()
        && (dateTokens.contains(next) || Words.isAdverb(sentence.token(next).norm()))) {
      next++;
    }
    if (next >= sentence.size()) {
      return false;
    }
    boolean dated = next > at + 1 && sentence.token(next).is(",");
    return dated || isVerb(next) || (!isNames(at) && !norm.equals("as") && verbFollows(next));
  }

  private boolean isNames(int at) {
    return sentence.token(at - 1).isCapitalised() && sentence.token(at + 1).isCapitalised();
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
