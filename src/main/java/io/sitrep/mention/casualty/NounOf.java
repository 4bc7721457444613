package io.sitrep.mention.casualty;

import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.Words;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.List;
import java.util.Set;

/** "the deaths of five people", "the killing of two policemen", "claimed the lives of 12". */
final class NounOf implements Construction {

  static final String ID = "noun-of";

  private static final Set<String> LIFE = Set.of("life", "lives");
  private static final Set<String> TAKES = WordClasses.of("casualty", "takes-lives");

  /** "took <her> life" */
  private static final Set<String> OWNERS = Set.of("his", "her");

  @Override
  public String id() {
    return ID;
  }

  /**
   * "cost <the lives of> two", but not "the life of a teacher" or "to take the life of another".
   */
  private static boolean isTaken(View view, Trigger trigger) {
    boolean article = Words.DETERMINERS.contains(view.norm(trigger.from() - 1));
    int verb = article ? trigger.from() - 2 : trigger.from() - 1;
    return TAKES.contains(view.norm(verb));
  }

  @Override
  public List<CasualtyMention> find(View view, Trigger trigger) {
    if (trigger.is(Form.LIVES) && OWNERS.contains(view.norm(trigger.to() - 2))) {
      var victim = PersonGroup.ofPronoun(view.sentence(), trigger.to() - 2);
      return Mentions.of(view, trigger, List.of(victim), Link.WHOLE, ID);
    }
    if (trigger.is(Form.LIVES)) {
      return view.norm(trigger.to()).equals("of")
          ? Mentions.of(view, trigger, Arguments.right(view, trigger.to() + 1), Link.WHOLE, ID)
          : List.of();
    }
    if (!trigger.is(Form.NOUN_OF)
        || view.quantityTo(trigger.from()) != null
        || (LIFE.contains(trigger.word().lemma()) && !isTaken(view, trigger))) {
      return List.of();
    }
    return Mentions.of(view, trigger, Arguments.listed(view, trigger.to()), Link.WHOLE, ID);
  }
}
