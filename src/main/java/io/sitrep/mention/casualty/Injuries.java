package io.sitrep.mention.casualty;

import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.OutcomeWord;
import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.Words;
import io.sitrep.text.Sentence;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads "suffered serious but not life-threatening injuries", "with gunshot wounds" as one word.
 */
final class Injuries {

  /** The lemma of people found with gunshot wounds. */
  private static final String SHOT = "found shot";

  private static final Set<String> FOUND = Set.of("found", "find", "located", "discovered");

  /** Words from "found" to "with", at most. */
  private static final int FARTHEST_FOUND = 6;

  private static final int MOST_MODIFIERS = 7;
  private static final int LONGEST_TREATMENT = 16;
  private static final Map<String, Form> VERBS =
      Map.ofEntries(
          Map.entry("suffer", Form.INTRANSITIVE_BASE),
          Map.entry("suffers", Form.INTRANSITIVE),
          Map.entry("suffered", Form.INTRANSITIVE),
          Map.entry("suffering", Form.INTRANSITIVE_ING),
          Map.entry("sustain", Form.INTRANSITIVE_BASE),
          Map.entry("sustains", Form.INTRANSITIVE),
          Map.entry("sustained", Form.INTRANSITIVE),
          Map.entry("sustaining", Form.INTRANSITIVE_ING),
          Map.entry("receive", Form.INTRANSITIVE_BASE),
          Map.entry("received", Form.INTRANSITIVE),
          Map.entry("receiving", Form.INTRANSITIVE_ING),
          Map.entry("nursing", Form.INTRANSITIVE_ING),
          Map.entry("with", Form.STATE));
  private static final Set<String> HARMS = WordClasses.of("casualty", "harms");
  private static final Set<String> WITHIN = WordClasses.of("casualty", "within");

  private Injuries() {}

  static @Nullable Trigger at(Sentence sentence, int start) {
    var form = VERBS.get(sentence.token(start).norm());
    if (form == null) {
      return sentence.token(start).is("treated") ? treated(sentence, start) : null;
    }
    boolean from = start + 1 < sentence.size() && sentence.token(start + 1).is("from");
    int first = from ? start + 2 : start + 1;
    boolean fatal = false;
    for (int i = first; i < Math.min(sentence.size(), first + MOST_MODIFIERS); i++) {
      var norm = sentence.token(i).norm();
      if (HARMS.contains(norm)) {
        boolean found = form == Form.STATE && !fatal && areFoundShot(sentence, start, i);
        return found ? shot(start, i + 1) : trigger(start, i + 1, from ? Form.STATE : form, fatal);
      }
      if (!isModifier(sentence, i)) {
        return null;
      }
      fatal |= norm.equals("fatal");
    }
    return null;
  }

  /** "Officers <found> six people with gunshot wounds": the dead may be among them. */
  private static boolean areFoundShot(Sentence sentence, int with, int wounds) {
    return IntStream.range(Math.max(0, with - FARTHEST_FOUND), with)
            .anyMatch(i -> FOUND.contains(sentence.token(i).norm()))
        && IntStream.range(with, wounds).anyMatch(i -> sentence.token(i).is("gunshot"));
  }

  private static Trigger shot(int from, int to) {
    return new Trigger(from, to, new OutcomeWord(SHOT, Outcome.WOUNDED, Form.STATE));
  }

  /** "were being treated at the mission hospital for gunshot and knife wounds". */
  private static @Nullable Trigger treated(Sentence sentence, int start) {
    int harms = -1;
    for (int i = start + 1; i < sentence.size() && i - start < LONGEST_TREATMENT; i++) {
      var norm = sentence.token(i).norm();
      if (sentence.token(i).isMark() && !sentence.token(i).is(",")) {
        return null;
      }
      harms = norm.equals("for") ? i : harms;
      if (harms > 0 && i - harms <= MOST_MODIFIERS && HARMS.contains(norm)) {
        return trigger(start, i + 1, Form.VERB_PART, false);
      }
    }
    return null;
  }

  private static boolean isModifier(Sentence sentence, int i) {
    var token = sentence.token(i);
    return WITHIN.contains(token.norm())
        || (!Words.PHRASE_ENDS.contains(token.norm()) && (!token.isMark() || token.is(",")));
  }

  private static Trigger trigger(int from, int to, Form form, boolean fatal) {
    var outcome = fatal ? Outcome.KILLED : Outcome.WOUNDED;
    return new Trigger(from, to, new OutcomeWord("sustain injuries", outcome, form));
  }
}
