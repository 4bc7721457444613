package io.sitrep.mention.casualty;

import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.List;

/** "the deaths of five people", "the killing of two policemen", "claimed the lives of 12". */
final class NounOf implements Construction {

  @Override
  public String id() {
    return "noun-of";
  }

  @Override
  public List<CasualtyMention> find(View view, Trigger trigger) {
    if (trigger.is(Form.LIVES)) {
      return view.norm(trigger.to()).equals("of")
          ? Mentions.of(view, trigger, Arguments.right(view, trigger.to() + 1), Link.WHOLE, id())
          : List.of();
    }
    if (!trigger.is(Form.NOUN_OF) || view.quantityTo(trigger.from()) != null) {
      return List.of();
    }
    return Mentions.of(view, trigger, Arguments.right(view, trigger.to()), Link.WHOLE, id());
  }
}
