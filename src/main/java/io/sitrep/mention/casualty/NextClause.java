package io.sitrep.mention.casualty;

import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.Words;
import java.util.Set;

/** Tells people of a list from those who, after it, tell of it or do something of their own. */
final class NextClause {

  static final Set<String> SPEECH = WordClasses.of("casualty", "speech");
  private static final Set<String> SUBORDINATORS = WordClasses.of("casualty", "subordinators");
  private static final int FARTHEST_VERB = 7;
  private static final int LONGEST_PHRASE = 16;
  private static final int LATEST_SUBORDINATOR = 3;

  private NextClause() {}

  /** {@code from} is where the phrase for these people starts, whoever's they are. */
  static boolean opens(View view, PersonGroup next, int from, boolean beforeVerb) {
    if (SPEECH.contains(view.norm(next.to()))
        || (view.norm(from - 1).equals(",") && isSubject(view, next))
        || (view.norm(from - 1).equals(",") && view.norm(next.to()).equals("'s"))) {
      return true;
    }
    boolean bare = next.form() == PersonGroup.Form.BARE;
    if (bare && view.norm(next.to()).equals("who")) {
      return true;
    }
    boolean plain = bare || view.norm(from - 2).equals(",");
    return (plain || !beforeVerb) && startsClause(view, next);
  }

  /** People who are the subject of what follows belong to that. */
  private static boolean startsClause(View view, PersonGroup group) {
    int i = group.to();
    while (i - group.to() < FARTHEST_VERB
        && Arguments.isSkipped(view.norm(i))
        && view.triggerAt(i) == null) {
      i++;
    }
    var trigger = view.triggerAt(i);
    if (trigger != null) {
      return !trigger.is(Form.VERB_ING)
          && !trigger.is(Form.NOUN_OF)
          && !trigger.is(Form.COUNTED_NOUN);
    }
    var norm = view.norm(i);
    return Words.BE.contains(norm)
        || Words.HAVE.contains(norm)
        || Words.MODALS.contains(norm)
        || SPEECH.contains(norm);
  }

  /**
   * "killing two herders, <the mayor> of Dola, Omar Vela, said", ", <a nurse> and a clerk said": a
   * verb follows the phrase.
   */
  private static boolean isSubject(View view, PersonGroup next) {
    boolean dependent = isAfterDependent(view);
    for (int i = next.to(); i < view.size() && i - next.to() < LONGEST_PHRASE; i++) {
      if (view.norm(i).equals(",")) {
        i = afterApposed(view, i);
      }
      if (isFinite(view, i) || (dependent && isPast(view, i))) {
        return !view.norm(i - 1).equals(",") || !isInverted(view, i);
      }
      if (endsPhrase(view, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean endsPhrase(View view, int at) {
    return at >= view.size() || view.token(at).isMark() || view.triggerAt(at) != null;
  }

  /** "<After> gunmen killed two herders, the mayor": the clause before it cannot stand alone. */
  private static boolean isAfterDependent(View view) {
    for (int i = 0; i <= LATEST_SUBORDINATOR; i++) {
      if (SUBORDINATORS.contains(view.norm(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPast(View view, int at) {
    return Words.PRETERITES.contains(view.norm(at))
        || (view.norm(at).endsWith("ed") && !view.norm(at + 1).equals("by"));
  }

  private static boolean isFinite(View view, int at) {
    var norm = view.norm(at);
    return SPEECH.contains(norm) || Words.HAVE.contains(norm) || Words.MODALS.contains(norm);
  }

  /** Past the ", Omar Vela," or ", who spoke on radio," whose first comma stands here, or here. */
  private static int afterApposed(View view, int comma) {
    boolean relative = view.norm(comma + 1).equals("who");
    int i = comma + 1;
    while (i < view.size()
        && i - comma < LONGEST_PHRASE
        && !view.norm(i).equals(",")
        && (relative || view.token(i).isCapitalised())) {
      i++;
    }
    boolean ends = i > comma + 1;
    return ends && view.norm(i).equals(",")
        ? i + 1
        : ends && !relative && SPEECH.contains(view.norm(i)) ? i : comma;
  }

  /** "killing 11, <a porter, Omar Vela>, told reporters", but not "<Omar Vela>, said the mayor" */
  static boolean isSpeaker(View view, PersonGroup last) {
    int at = last.to();
    var name = view.norm(at).equals(",") ? view.groupFrom(at + 1) : null;
    boolean named = last.form() == PersonGroup.Form.NAMED || !last.names().isEmpty();
    if (name != null && name.form() == PersonGroup.Form.NAMED) {
      at = name.to();
      named = true;
    }
    if (!named || !view.norm(at).equals(",") || !SPEECH.contains(view.norm(at + 1))) {
      return false;
    }
    return !isInverted(view, at + 1);
  }

  /** "<said> the mayor" */
  private static boolean isInverted(View view, int verb) {
    boolean subject =
        Words.DETERMINERS.contains(view.norm(verb + 1))
            || (verb + 1 < view.size() && view.token(verb + 1).isCapitalised());
    return subject && !view.norm(verb).equals("told");
  }
}
