package io.sitrep.mention.casualty;

import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.Words;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.List;
import java.util.Set;

/** "One hostage <whom they killed>", "two guards that the rebels had shot". */
final class RelativeObject implements Construction {

  private static final int FARTHEST = 6;
  private static final Set<String> OBJECTS = WordClasses.of("casualty", "relative-objects");

  @Override
  public String id() {
    return "relative-object";
  }

  @Override
  public List<CasualtyMention> find(View view, Trigger trigger) {
    if (!trigger.is(Form.VERB_PAST) || !Arguments.right(view, trigger.to()).isEmpty()) {
      return List.of();
    }
    int verb = Arguments.skipLeft(view, trigger.from());
    while (verb > 0 && Words.HAVE.contains(view.norm(verb - 1))) {
      verb--;
    }
    var agent = view.groupTo(verb);
    int relative = agent == null ? -1 : agent.from() - 1;
    if (agent == null
        || trigger.from() - relative > FARTHEST
        || !OBJECTS.contains(view.norm(relative))) {
      return List.of();
    }
    var people = view.groupTo(view.norm(relative - 1).equals(",") ? relative - 1 : relative);
    return people == null
        ? List.of()
        : Mentions.of(view, trigger, List.of(people), Link.WHOLE, agent, id());
  }
}
