package io.sitrep.mention.casualty;

import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.mention.Words;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.List;

/**
 * "Nine people died", "two pilgrims lost their lives", "the guard had succumbed", "six sustained
 * injuries".
 */
final class Intransitive implements Construction {

  private static final int FARTHEST = 10;

  @Override
  public String id() {
    return "intransitive";
  }

  @Override
  public List<CasualtyMention> find(View view, Trigger trigger) {
    if (!trigger.is(Form.INTRANSITIVE)
        && !trigger.is(Form.INTRANSITIVE_ING)
        && !trigger.is(Form.INTRANSITIVE_BASE)) {
      return List.of();
    }
    int verb = trigger.from();
    while (verb > 0 && trigger.from() - verb < FARTHEST && isAuxiliary(view, verb - 1)) {
      verb--;
    }
    if (isGettingAway(trigger.word().outcome()) && view.norm(verb - 1).equals("and")) {
      return List.of(); // "killed a farmer and fled": those who killed him did
    }
    var antecedent =
        Words.RELATIVES.contains(view.norm(verb)) ? Subjects.antecedent(view, verb) : null;
    var subject = antecedent == null ? Arguments.left(view, verb) : List.of(antecedent);
    return Mentions.of(view, trigger, subject, Link.WHOLE, id());
  }

  private static boolean isGettingAway(Outcome outcome) {
    return outcome == Outcome.DISPLACED || outcome == Outcome.FREED;
  }

  private static boolean isAuxiliary(View view, int i) {
    var norm = view.norm(i);
    return view.groupTo(i + 1) == null
        && (Words.HAVE.contains(norm)
            || Words.BE.contains(norm)
            || Words.isAdverb(norm)
            || Words.RELATIVES.contains(norm));
  }
}
