package io.sitrep.mention.casualty;

import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.Words;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.List;
import java.util.Set;

/** "Three soldiers killed in ambush", "left five dead", "12 wounded", "four others injured". */
final class Reduced implements Construction {

  private static final Set<String> TIMES = WordClasses.of("casualty", "times");

  private static final Set<String> LEAVE = Set.of("leave", "leaves", "leaving", "left");
  private static final Set<String> ESCAPES = Set.of("escape", "survive", "flee");
  private static final int LONGEST_VERB = 3;

  @Override
  public String id() {
    return "reduced";
  }

  @Override
  public List<CasualtyMention> find(View view, Trigger trigger) {
    if (!trigger.is(Form.VERB_PAST) && !trigger.is(Form.VERB_PART) && !trigger.is(Form.STATE)) {
      return List.of();
    }
    if (Passive.auxiliary(view, trigger.from()) >= 0
        || (!trigger.is(Form.STATE) && takesObject(view, trigger))
        || startsNounPhrase(view, trigger.to())
        || isSubject(view, trigger)
        || isFinite(view, trigger)
        || (!trigger.word().outcome().isBodily() && !endsClause(view, trigger.to()))) {
      return List.of();
    }
    int verb = trigger.is(Form.STATE) ? beforeEscape(view, trigger.from()) : trigger.from();
    var left = Arguments.completed(view, verb, LEAVE::contains);
    var groups = left.isEmpty() ? Arguments.adjacentLeft(view, verb) : left;
    if (!trigger.is(Form.STATE) && groups.stream().anyMatch(Reduced::isPronoun)) {
      return List.of();
    }
    if (groups.isEmpty() && Words.RELATIVES.contains(view.norm(trigger.from() - 1))) {
      return List.of();
    }
    return Mentions.of(view, trigger, groups, Link.WHOLE, Agents.after(view, trigger.to()), id());
  }

  /** "a worker <escaped> with a wound": those who got away carry it. */
  private static int beforeEscape(View view, int at) {
    for (int i = at - 1; i >= 0 && at - i <= LONGEST_VERB; i--) {
      var verb = view.triggerAt(i);
      if (verb != null && verb.is(Form.INTRANSITIVE) && ESCAPES.contains(verb.word().lemma())) {
        return verb.from();
      }
    }
    return at;
  }

  /** "two more <injured> died": the word is a noun, and what befell them comes after it. */
  private static boolean isSubject(View view, Trigger trigger) {
    var next = view.triggerAt(trigger.to());
    return next != null
        && next.is(Form.INTRANSITIVE)
        && next.word().outcome() == Outcome.KILLED
        && trigger.word().outcome() == Outcome.WOUNDED;
  }

  /** "a man <stabbed> and ran over his wife": as finite as the verb beside it. */
  private static boolean isFinite(View view, Trigger trigger) {
    return view.norm(trigger.to()).equals("and")
        && Words.PRETERITES.contains(view.norm(trigger.to() + 1));
  }

  /** "three freed in raid", but not "the leader released statements". */
  private static boolean endsClause(View view, int at) {
    var norm = view.norm(at);
    return at >= view.size()
        || view.token(at).isMark()
        || Words.PREPOSITIONS.contains(norm)
        || Words.CONJUNCTIONS.contains(norm)
        || Words.isAdverb(norm)
        || view.triggerAt(at) != null
        || TIMES.contains(view.norm(at + 1));
  }

  /** "Gunmen seized a ferry", "killed his cattle": what follows is an object, if not people. */
  private static boolean startsNounPhrase(View view, int at) {
    var norm = view.norm(at);
    return (norm.equals("a") && !TIMES.contains(view.norm(at + 1)))
        || norm.equals("an")
        || norm.equals("the")
        || (Words.POSSESSIVES.contains(norm) && !norm.equals("her"))
        || norm.equals("off")
        || norm.equals("dozens")
        || norm.equals("hundreds");
  }

  /** "he struck twice": the pronoun does it. */
  private static boolean isPronoun(PersonGroup group) {
    return group.form() == PersonGroup.Form.PRONOUN;
  }

  private static boolean takesObject(View view, Trigger trigger) {
    return !trigger.is(Form.VERB_PART) && !Arguments.right(view, trigger.to()).isEmpty();
  }
}
