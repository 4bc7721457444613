package io.sitrep.mention.casualty;

import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.Words;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "Halvard died at the hospital", "Idris, a leader of the Dola union, was shot dead": a name of one
 * word, which only its verb tells from a place's.
 */
final class LoneName implements Construction {

  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_ASIDE = 25;
  private static final int FARTHEST = 6;

  /** What is done to people alone. */
  private static final Set<String> DEEDS = WordClasses.of("casualty", "deeds");

  private static final Set<String> CLAUSE_OPENERS =
      Set.of(",", ":", ";", "and", "but", "where", "when", "that", "while", "after", "as", "\"");

  @Override
  public String id() {
    return "lone-name";
  }

  @Override
  public List<CasualtyMention> find(View view, Trigger trigger) {
    int verb = verb(view, trigger);
    if (verb < 1 || trigger.word().outcome() != Outcome.KILLED) {
      return List.of();
    }
    boolean scene = !trigger.is(Form.INTRANSITIVE) && view.norm(verb - 2).equals("where");
    var name = isAside(view, verb) ? beforeAside(view, verb) : scene ? null : adjacent(view, verb);
    return name == null
        ? List.of()
        : Mentions.of(
            view, trigger, List.of(name), Link.WHOLE, Agents.after(view, trigger.to()), id());
  }

  /** Where the verb of one person begins, or -1. */
  private static int verb(View view, Trigger trigger) {
    if (trigger.is(Form.INTRANSITIVE)) {
      int verb = trigger.from();
      while (trigger.from() - verb < FARTHEST
          && (view.norm(verb - 1).equals("had")
              || view.norm(verb - 1).equals("has")
              || Words.isAdverb(view.norm(verb - 1)))) {
        verb--;
      }
      return verb;
    }
    boolean done =
        trigger.is(Form.VERB_PAST) || trigger.is(Form.VERB_PART) || trigger.is(Form.STATE);
    int auxiliary =
        done && DEEDS.contains(trigger.word().lemma())
            ? Passive.auxiliary(view, trigger.from())
            : -1;
    return auxiliary > 0 && Set.of("was", "has", "had").contains(view.norm(auxiliary))
        ? auxiliary
        : -1;
  }

  private static boolean isAside(View view, int verb) {
    return view.norm(verb - 1).equals(",") || view.norm(verb - 1).equals(")");
  }

  /** The name right before the verb, where a clause begins. */
  private static @Nullable PersonGroup adjacent(View view, int verb) {
    int from = verb;
    while (from > 0 && isName(view, from - 1)) {
      from--;
    }
    boolean opens = from == 0 || CLAUSE_OPENERS.contains(view.norm(from - 1));
    return opens && from < verb && verb - from <= LONGEST_NAME
        ? PersonGroup.ofName(view.sentence(), from, verb)
        : null;
  }

  /** The name that opens the sentence, where only an aside parts it from the verb. */
  private static @Nullable PersonGroup beforeAside(View view, int verb) {
    int to = 0;
    while (to < verb && isName(view, to)) {
      to++;
    }
    boolean aside = view.norm(to).equals(",") || view.norm(to).equals("(");
    if (to == 0 || to > LONGEST_NAME || !aside || verb - to > LONGEST_ASIDE) {
      return null;
    }
    for (int i = to; i < verb; i++) {
      var group = view.groupAt(i);
      if (Words.BE.contains(view.norm(i))
          || view.triggerAt(i) != null
          || (group != null && group.quantity() != null)) {
        return null;
      }
    }
    return PersonGroup.ofName(view.sentence(), 0, to);
  }

  private static boolean isName(View view, int i) {
    var token = view.token(i);
    return token.isWord()
        && token.isCapitalised()
        && token.text().length() > 1
        && view.groupAt(i) == null
        && view.triggerAt(i) == null
        && view.quantityFrom(i) == null
        && !Words.PHRASE_ENDS.contains(token.norm())
        && !Words.FURTHER.contains(token.norm())
        && !Words.isAdverb(token.norm());
  }
}
