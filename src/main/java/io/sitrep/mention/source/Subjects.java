package io.sitrep.mention.source;

import static io.sitrep.mention.source.Grammar.AUXILIARIES;
import static io.sitrep.mention.source.Grammar.CONNECTIVES;
import static io.sitrep.mention.source.Grammar.PREPOSITIONS;
import static io.sitrep.mention.source.Grammar.RELATIVES;
import static io.sitrep.mention.source.Grammar.SUBORDINATORS;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.Words;
import io.sitrep.text.Sentence;
import io.sitrep.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that is the subject of a verb, looking back from it. */
final class Subjects {

  private static final int LONGEST = 45;

  private static final Set<String> DETERMINERS = WordClasses.of("source", "subjects-determiners");

  private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither", "nothing");

  private final SourceWords words;

  Subjects(SourceWords words) {
    this.words = words;
  }

  /** The subject of the verb at this index, or null when none is in sight. */
  @Nullable Range before(Sentence sentence, int verb) {
    int end = skipAdverbs(sentence, verb);
    if (end == 0 || Grammar.isWall(sentence.token(end - 1))) {
      return null;
    }
    var found =
        switch (sentence.token(end - 1).norm()) {
          case "," -> beforeComma(sentence, end - 1);
          case "who", "which" -> antecedent(sentence, end - 1);
          default -> inSegment(sentence, end);
        };
    return found == null || NOBODY.contains(sentence.token(found.from()).norm()) ? null : found;
  }

  /** Back over "had on Sunday", "has also", "later". */
  private static int skipAdverbs(Sentence sentence, int verb) {
    int end = verb;
    while (end > 0 && isAdverbial(sentence.token(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isAdverbial(Token token) {
    var norm = token.norm();
    return !norm.equals("and")
        && (AUXILIARIES.contains(norm)
            || CONNECTIVES.contains(norm)
            || Grammar.isTime(norm)
            || norm.equals("on")
            || norm.equals("not")
            || norm.equals("all")
            || (Words.isAdverb(norm) && norm.endsWith("ly") && !token.isCapitalised()));
  }

  /** The start of the stretch between marks that ends before {@code end}. */
  private static int segmentStart(Sentence sentence, int end) {
    int from = end;
    while (from > 0 && !isEdge(sentence.token(from - 1))) {
      from = sentence.token(from - 1).is(")") ? opening(sentence, from - 1) : from - 1;
    }
    return from;
  }

  /** The index of the bracket that this one closes, or of this one when none opens it. */
  private static int opening(Sentence sentence, int bracket) {
    for (int i = bracket - 1; i >= 0; i--) {
      if (sentence.token(i).is("(")) {
        return i;
      }
    }
    return bracket;
  }

  private static boolean isEdge(Token token) {
    return token.is(",") || Grammar.isWall(token);
  }

  /** "X, who declined to be named, said", "X, the chief, said", "X, in a statement, said". */
  private @Nullable Range beforeComma(Sentence sentence, int comma) {
    int end = comma;
    int last = comma;
    while (end > 0) {
      int from = segmentStart(sentence, end);
      if (from == end || comma - from > LONGEST) {
        return null;
      }
      if (!isAside(sentence, from, end)) {
        return nounPhrase(sentence, from, end, last);
      }
      if (from == 0 || !sentence.token(from - 1).is(",")) {
        return null;
      }
      end = from - 1;
      last = end;
    }
    return null;
  }

  private static boolean isAside(Sentence sentence, int from, int end) {
    var first = sentence.token(from).norm();
    boolean age = end - from == 1 && sentence.token(from).isNumber();
    return age
        || RELATIVES.contains(first)
        || PREPOSITIONS.contains(first)
        || (CONNECTIVES.contains(first) && end - from < 4)
        || first.endsWith("ing")
        || (Words.endsAsParticiple(first) && !Grammar.isName(sentence, from));
  }

  private @Nullable Range nounPhrase(Sentence sentence, int from, int end, int last) {
    int start = stripOpening(sentence, from, end);
    if (start < 0 || hasMainVerb(sentence, start, end) || isClause(sentence, start, end)) {
      return null;
    }
    int named = apposed(sentence, start);
    return new Range(named, Math.max(last, end));
  }

  /** The start of "Soni, the chief" seen from "the chief", of "its head, Soni" seen from "Soni". */
  private int apposed(Sentence sentence, int from) {
    if (from < 2 || !sentence.token(from - 1).is(",")) {
      return from;
    }
    int end = from - 1;
    int earlier = segmentStart(sentence, end);
    int start = earlier == end ? -1 : stripOpening(sentence, earlier, end);
    boolean described =
        DETERMINERS.contains(sentence.token(from).norm())
            || words.knows(sentence.tokens().subList(from, from + 1));
    boolean describes =
        start >= 0
            && (DETERMINERS.contains(sentence.token(start).norm())
                || words.knows(sentence.tokens().subList(start, end)));
    boolean joins = start >= 0 && end - start < 12 && (described || describes);
    return joins && !isClause(sentence, start, end) ? start : from;
  }

  private @Nullable Range antecedent(Sentence sentence, int relative) {
    int end = relative > 0 && sentence.token(relative - 1).is(",") ? relative - 1 : relative;
    if (end == 0) {
      return null;
    }
    int from = end;
    while (from > 0
        && !isEdge(sentence.token(from - 1))
        && !Grammar.isVerb(sentence, from - 1)
        && !(PREPOSITIONS.contains(sentence.token(from - 1).norm())
            && !sentence.token(from - 1).is("of"))) {
      from--;
    }
    boolean adverbial = PREPOSITIONS.contains(sentence.token(end - 1).norm());
    return from == end || adverbial ? null : new Range(from, end);
  }

  private @Nullable Range inSegment(Sentence sentence, int end) {
    int from = segmentStart(sentence, end);
    from = lastClause(sentence, from, end);
    from = stripOpening(sentence, from, end);
    if (from < 0
        || from >= end
        || end - from > LONGEST
        || hasMainVerb(sentence, from, end)
        || isClause(sentence, from, end)) {
      return null;
    }
    boolean afterComma = from > 1 && sentence.token(from - 1).is(",");
    return new Range(afterComma ? apposedName(sentence, from) : from, end);
  }

  /** "A police spokesman, Soni Punem said": only a name after a known source joins it. */
  private int apposedName(Sentence sentence, int from) {
    int end = from - 1;
    int start = segmentStart(sentence, end);
    boolean described =
        start < end
            && DETERMINERS.contains(sentence.token(start).norm())
            && words.knows(sentence.tokens().subList(start, end));
    return described && Grammar.isName(sentence, from) && !isClause(sentence, start, end)
        ? start
        : from;
  }

  private static int lastClause(Sentence sentence, int from, int end) {
    for (int i = end - 1; i >= from; i--) {
      var norm = sentence.token(i).norm();
      boolean relative = RELATIVES.contains(norm) && !Grammar.hasVerb(sentence, i + 1, end);
      if (relative
          || SUBORDINATORS.contains(norm)
          || (norm.equals("and") && opensClause(sentence, from, i))) {
        return i + 1;
      }
    }
    return from;
  }

  private static boolean opensClause(Sentence sentence, int from, int conjunction) {
    return conjunction == from || Grammar.hasVerb(sentence, from, conjunction);
  }

  /** Past "On Monday", "But", "In a statement"; -1 where nothing is left. */
  private int stripOpening(Sentence sentence, int from, int end) {
    int start = from;
    while (start < end && isOpening(sentence, start, end)) {
      start++;
    }
    if (start < end && PREPOSITIONS.contains(sentence.token(start).norm())) {
      return afterPrepositional(sentence, start, end);
    }
    return start < end ? start : -1;
  }

  private static boolean isOpening(Sentence sentence, int at, int end) {
    var norm = sentence.token(at).norm();
    boolean beforeTime = at + 1 < end && Grammar.isTime(sentence.token(at + 1).norm());
    return CONNECTIVES.contains(norm)
        || Grammar.isTime(norm)
        || sentence.token(at).is("(")
        || sentence.token(at).is("\u2022")
        || (beforeTime && (norm.equals("on") || norm.equals("the") || norm.equals("in")));
  }

  private int afterPrepositional(Sentence sentence, int from, int end) {
    for (int i = from + 2; i < end; i++) {
      var norm = sentence.token(i - 1).norm();
      boolean closes = norm.equals("statement") || norm.equals("interview");
      boolean opens = DETERMINERS.contains(sentence.token(i).norm()) && i > from + 2;
      if (closes) {
        return stripOpening(sentence, i, end);
      }
      if (opens || startsSource(sentence, i, end)) {
        return i;
      }
    }
    return -1;
  }

  private boolean startsSource(Sentence sentence, int from, int end) {
    return words.covers(sentence.tokens().subList(from, end))
        && !DETERMINERS.contains(sentence.token(from - 1).norm());
  }

  /** "A mine killed a guard on Friday", but not "a doctor based in Quetta", "a guard who fled". */
  private static boolean isClause(Sentence sentence, int from, int end) {
    for (int i = from; i < end && !RELATIVES.contains(sentence.token(i).norm()); i++) {
      boolean participle = i + 1 == end || PREPOSITIONS.contains(sentence.token(i + 1).norm());
      if (Grammar.isVerb(sentence, i) && !participle) {
        return true;
      }
    }
    return false;
  }

  /** A verb that no relative pronoun or participle introduces. */
  private static boolean hasMainVerb(Sentence sentence, int from, int end) {
    for (int i = from; i < end; i++) {
      if (RELATIVES.contains(sentence.token(i).norm())) {
        return false;
      }
      if (AUXILIARIES.contains(sentence.token(i).norm()) && Grammar.isVerb(sentence, i)) {
        return true;
      }
    }
    return false;
  }
}
