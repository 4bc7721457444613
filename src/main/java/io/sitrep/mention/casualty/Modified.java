package io.sitrep.mention.casualty;

import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.lexicon.Party;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.List;

/**
 * "12 wounded soldiers", "two dead gunmen", "the missing miner": said by a modifier of the people.
 */
final class Modified implements Construction {

  @Override
  public String id() {
    return "modified";
  }

  @Override
  public List<CasualtyMention> find(View view, Trigger trigger) {
    if (!trigger.is(Form.STATE) && !trigger.is(Form.VERB_PAST) && !trigger.is(Form.VERB_PART)) {
      return List.of();
    }
    var group = view.groupAt(trigger.from());
    boolean inside =
        group != null && group.from() < trigger.from() && trigger.to() < group.to() && isNew(group);
    return inside ? Mentions.of(view, trigger, List.of(group), Link.WHOLE, id()) : List.of();
  }

  /** "the slain gunman": nobody the victims' figures can count. */
  private static boolean isAttacker(PersonGroup group) {
    return group.form() == PersonGroup.Form.DEFINITE
        && group.party() == Party.ARMED_GROUP
        && group.quantity() != null
        && group.quantity().figure() == 1;
  }

  private static boolean isNew(PersonGroup group) {
    return group.form() == PersonGroup.Form.COUNTED
        || group.form() == PersonGroup.Form.COUNTED_DEFINITE
        || isAttacker(group);
  }
}
