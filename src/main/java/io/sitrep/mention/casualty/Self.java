package io.sitrep.mention.casualty;

import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.lexicon.Party;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.Quantity.Exactly;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.List;

/** "A suicide bomber blew himself up", "before turning the gun on himself". */
final class Self implements Construction {

  @Override
  public String id() {
    return "self";
  }

  @Override
  public List<CasualtyMention> find(View view, Trigger trigger) {
    if (!trigger.is(Form.SELF)) {
      return List.of();
    }
    var subject = Arguments.left(view, trigger.from());
    var group = subject.isEmpty() ? attacker(view, trigger) : subject.getLast();
    return Mentions.of(view, trigger, List.of(group.withParty(Party.ARMED_GROUP)), Link.SELF, id());
  }

  private static PersonGroup attacker(View view, Trigger trigger) {
    boolean several = view.norm(trigger.to() - 2).equals("themselves");
    return new PersonGroup(
        trigger.from(),
        trigger.to(),
        view.sentence().span(trigger.from(), trigger.to()),
        several ? null : new Exactly(1),
        "",
        "attacker",
        Party.ARMED_GROUP,
        PersonGroup.Form.DEFINITE,
        false,
        false,
        List.of(),
        "self",
        0);
  }
}
