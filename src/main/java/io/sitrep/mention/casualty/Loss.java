package io.sitrep.mention.casualty;

import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.lexicon.Party;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.List;
import java.util.Set;

/** "The army lost 17 men", "it has lost three fighters": of people under arms only. */
final class Loss implements Construction {

  private static final Set<Party> ARMED =
      Set.of(Party.STATE_FORCES, Party.ARMED_GROUP, Party.PEACEKEEPER, Party.FOREIGN_FORCES);

  @Override
  public String id() {
    return "loss";
  }

  @Override
  public List<CasualtyMention> find(View view, Trigger trigger) {
    if (!trigger.is(Form.LOSS)) {
      return List.of();
    }
    var people = Arguments.right(view, trigger.to());
    return people.stream().allMatch(Loss::isLoss)
        ? Mentions.of(view, trigger, people, Link.WHOLE, id())
        : List.of();
  }

  private static boolean isLoss(PersonGroup group) {
    return group.isCounted() && (ARMED.contains(group.party()) || group.noun().equals("men"));
  }
}
