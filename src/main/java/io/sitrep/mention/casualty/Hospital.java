package io.sitrep.mention.casualty;

import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.mention.Words;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.List;

/** "Four others were taken to hospital", "two are in critical condition". */
final class Hospital implements Construction {

  private static final int FARTHEST = 10;

  @Override
  public String id() {
    return "hospital";
  }

  @Override
  public List<CasualtyMention> find(View view, Trigger trigger) {
    if (!trigger.is(Form.HOSPITAL)) {
      return List.of();
    }
    int at = trigger.from();
    while (at > 0
        && trigger.from() - at < FARTHEST
        && view.groupTo(at) == null
        && (Words.BE.contains(view.norm(at - 1))
            || Words.HAVE.contains(view.norm(at - 1))
            || Words.isAdverb(view.norm(at - 1)))) {
      at--;
    }
    return Mentions.of(view, trigger, Arguments.left(view, at), Link.WEAK, id());
  }
}
