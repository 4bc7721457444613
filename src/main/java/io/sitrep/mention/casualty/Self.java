package io.sitrep.mention.casualty;

import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.OutcomeWord;
import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.lexicon.Party;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.Quantity.Exactly;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "A suicide bomber blew himself up", "before turning the gun on himself". */
final class Self implements Construction {

  static final String ID = "self";

  private static final int FARTHEST_AGED = 12;
  private static final Set<String> AGES = Set.of("ages", "aged");
  private static final Set<String> LINKS = Set.of(",", "and", "then", "finally", "--");
  private static final Set<String> REFLEXIVES = Set.of("himself", "herself", "themselves", "self");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<CasualtyMention> find(View view, Trigger trigger) {
    if (!trigger.is(Form.SELF)) {
      return List.of();
    }
    var subject = Arguments.left(view, trigger.from());
    boolean own =
        !subject.isEmpty()
            && isAttacker(view, trigger, subject.getLast())
            && !isOther(view, trigger, subject.getLast());
    var group = own ? subject.getLast() : attacker(view, trigger, ID);
    var all =
        new ArrayList<>(
            Mentions.of(
                view, trigger, List.of(group.withParty(Party.ARMED_GROUP)), Link.SELF, id()));
    var others = Coordination.joinedAfter(view, trigger.to(), false);
    if (others != null && view.norm(trigger.to()).equals("and") && isReflexive(view, trigger)) {
      all.addAll(Mentions.of(view, trigger, Coordination.right(view, others), Link.WHOLE, id()));
    }
    return all;
  }

  /** "killed <himself> and four policemen" */
  private static boolean isReflexive(View view, Trigger trigger) {
    return REFLEXIVES.contains(view.norm(trigger.to() - 1));
  }

  /** "killed three people and then <himself>": what follows the others he killed, or null. */
  static @Nullable CasualtyMention after(View view, Trigger trigger, int end) {
    int at = afterAges(view, end);
    while (at - end < FARTHEST_AGED && LINKS.contains(view.norm(at))) {
      at++;
    }
    if (at == end || !REFLEXIVES.contains(view.norm(at))) {
      return null;
    }
    var own = new Trigger(at, at + 1, new OutcomeWord("kill oneself", Outcome.KILLED, Form.SELF));
    var agent = Agents.before(view, trigger.from());
    var several = view.norm(at).equals("themselves") ? agent : null;
    var group =
        several == null || several.quantity() == null
            ? attacker(view, own, ID)
            : several.withParty(Party.ARMED_GROUP);
    return Mentions.mention(view, own, group, Link.SELF, null, ID);
  }

  /** Past ", ages 12 and 9". */
  private static int afterAges(View view, int end) {
    if (!view.norm(end).equals(",") || !AGES.contains(view.norm(end + 1))) {
      return end;
    }
    int at = end + 2;
    while (at - end < FARTHEST_AGED
        && (view.quantityFrom(at) != null
            || view.norm(at).equals(",")
            || (view.norm(at).equals("and") && view.quantityFrom(at + 1) != null))) {
      at++;
    }
    return at > end + 2 && view.norm(at - 1).equals(",") ? at - 1 : at;
  }

  /** "killed <three others> before taking his own life": those before are his victims. */
  private static boolean isOther(View view, Trigger trigger, PersonGroup group) {
    var count = group.quantity();
    boolean several = count != null && count.figure() > 1;
    boolean further =
        group.further() && group.form() != PersonGroup.Form.COUNTED_DEFINITE; // "the other two"
    return further
        || (several && !isSeveral(view, trigger))
        || view.triggerAt(group.from() - 1) != null;
  }

  private static boolean isSeveral(View view, Trigger trigger) {
    for (int i = trigger.from(); i < trigger.to(); i++) {
      if (view.norm(i).equals("themselves") || view.norm(i).equals("their")) {
        return true;
      }
    }
    return false;
  }

  /** "a bomber ran in and blew himself up", but not "shot his wife and killed himself". */
  private static boolean isAttacker(View view, Trigger trigger, PersonGroup subject) {
    return subject.party() == Party.ARMED_GROUP
        || Arguments.skipLeft(view, trigger.from()) == subject.to()
        || isRelative(view, trigger.from() - 1, subject.to());
  }

  /** "Omar Said, <who> killed himself". */
  private static boolean isRelative(View view, int who, int end) {
    int comma = view.norm(who - 1).equals(",") ? who - 1 : who;
    return view.norm(who).equals("who") && comma == end;
  }

  /** Who did it, where only the words of the deed stand for him. */
  static PersonGroup attacker(View view, Trigger trigger, String foundBy) {
    boolean several = isSeveral(view, trigger);
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
        foundBy,
        0);
  }
}
