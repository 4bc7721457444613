package io.sitrep.mention.casualty;

import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.List;

/** "claimed 12 lives", "cost at least 40 lives". */
final class LivesCount implements Construction {

  @Override
  public String id() {
    return "lives-count";
  }

  @Override
  public List<CasualtyMention> find(View view, Trigger trigger) {
    if (!trigger.is(Form.LIVES_COUNT)) {
      return List.of();
    }
    for (int i = trigger.to(); i <= trigger.to() + 1; i++) {
      var quantity = view.quantityFrom(i);
      if (quantity != null && isLives(view, quantity.to())) {
        var group = PersonGroup.ofNumber(view.sentence(), quantity, id());
        return List.of(Mentions.mention(view, trigger, group, Link.WHOLE, null, id()));
      }
    }
    return List.of();
  }

  private static boolean isLives(View view, int at) {
    return view.norm(at).equals("lives")
        || view.norm(at).equals("life")
        || view.norm(at + 1).equals("lives");
  }
}
