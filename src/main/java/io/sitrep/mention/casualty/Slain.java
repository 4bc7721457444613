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

/**
 * "A gunman killed four people before <he was shot dead>", "<and was killed> by police": what
 * befell an attacker after his deed.
 */
final class Slain {

  static final String ID = "slain";

  private static final Set<String> SUBJECTS = Set.of("he", "she");
  private static final Set<String> OBJECTS = Set.of("him", "her");
  private static final Set<String> LINKS = Set.of("before", "until", "and", "then", "who");

  private static final Set<String> SUSPECTED = Set.of("suspected", "accused", "charged");
  private static final int NEAR = 3;

  private Slain() {}

  /** The mentions of a sentence with an attacker's death for the pronoun that stood for him. */
  static List<CasualtyMention> settle(View view, List<CasualtyMention> found) {
    var suspect = found.stream().filter(m -> isSuspect(view, m)).findFirst().orElse(null);
    return suspect == null ? withDeath(view, found) : withSuspect(found, suspect);
  }

  /** "The boy <suspected of shooting a teacher> has died": one attacker, however he is called. */
  private static boolean isSuspect(View view, CasualtyMention mention) {
    int at = mention.group().to();
    return mention.outcome() == Outcome.KILLED
        && mention.group().quantity() instanceof Exactly(long n)
        && n == 1
        && mention.triggerFrom() > at
        && SUSPECTED.contains(view.norm(at))
        && view.triggers().stream()
            .anyMatch(t -> t.is(Form.VERB_ING) && t.from() > at && t.from() <= at + NEAR);
  }

  private static List<CasualtyMention> withSuspect(
      List<CasualtyMention> found, CasualtyMention suspect) {
    var settled = new ArrayList<>(found);
    settled.removeIf(m -> m.link() == Link.SELF);
    var armed = suspect.group().withParty(Party.ARMED_GROUP);
    settled.replaceAll(m -> m.equals(suspect) ? m.withGroup(armed) : m);
    return settled;
  }

  private static List<CasualtyMention> withDeath(View view, List<CasualtyMention> found) {
    var deed = found.stream().filter(m -> isDeed(m) || isOfOne(view, m)).findFirst().orElse(null);
    var death = deed == null ? null : death(view, deed);
    if (deed == null || death == null) {
      return found;
    }
    var settled = new ArrayList<>(found);
    settled.removeIf(m -> m.triggerFrom() == death.from() && m.outcome() == Outcome.KILLED);
    settled.removeIf(
        m -> m.group().form() == PersonGroup.Form.PRONOUN && m.group().from() > deed.group().to());
    settled.add(mention(view, death));
    return settled;
  }

  /** One attacker who killed or wounded others. */
  private static boolean isDeed(CasualtyMention mention) {
    var agent = mention.agent();
    return agent != null
        && agent.quantity() instanceof Exactly(long n)
        && n == 1
        && (agent.party() == Party.ARMED_GROUP || agent.form() == PersonGroup.Form.INDEFINITE)
        && mention.group().from() > agent.to();
  }

  /** "<A man> drove into a crowd, injuring nine before being shot dead" */
  private static boolean isOfOne(View view, CasualtyMention mention) {
    var first = view.groups().isEmpty() ? null : view.groups().getFirst();
    return mention.agent() == null
        && mention.foundBy().equals("active")
        && view.norm(mention.triggerFrom()).endsWith("ing")
        && first != null
        && first.to() < mention.triggerFrom()
        && first.quantity() instanceof Exactly(long n)
        && n == 1
        && (first.party() == Party.ARMED_GROUP || first.form() == PersonGroup.Form.INDEFINITE)
        && view.triggers().stream()
            .filter(t -> t.from() >= mention.group().to())
            .map(t -> Arguments.skipLeft(view, t.from()) - 1)
            .anyMatch(be -> view.norm(be).equals("being") && view.norm(be - 1).equals("before"));
  }

  private static @Nullable Trigger death(View view, CasualtyMention deed) {
    return view.triggers().stream()
        .filter(trigger -> trigger.from() >= deed.group().to())
        .filter(trigger -> isPassive(view, trigger) || isActive(view, trigger))
        .findFirst()
        .orElse(null);
  }

  /** "before he was killed", "before being killed", "and was shot dead" */
  private static boolean isPassive(View view, Trigger trigger) {
    if (trigger.word().outcome() != Outcome.KILLED) {
      return false;
    }
    int be = Arguments.skipLeft(view, trigger.from()) - 1;
    if (view.norm(be).equals("being")) {
      return LINKS.contains(view.norm(be - 1));
    }
    boolean was = view.norm(be).equals("was");
    return was
        && (LINKS.contains(view.norm(be - 1))
            || (SUBJECTS.contains(view.norm(be - 1)) && LINKS.contains(view.norm(be - 2))));
  }

  /** "before police shot him dead", "until officers killed her" */
  private static boolean isActive(View view, Trigger trigger) {
    if (!OBJECTS.contains(view.norm(trigger.to()))) {
      return false;
    }
    var by = view.groupTo(trigger.from());
    boolean forces = by != null && by.party() == Party.STATE_FORCES;
    boolean police = view.norm(trigger.from() - 1).equals("police");
    boolean fatal =
        trigger.word().outcome() == Outcome.KILLED || view.norm(trigger.to() + 1).equals("dead");
    return fatal && (forces || police);
  }

  private static CasualtyMention mention(View view, Trigger death) {
    var word = new OutcomeWord(death.word().lemma(), Outcome.KILLED, death.word().form());
    var fatal = new Trigger(death.from(), death.to(), word);
    return Mentions.mention(view, fatal, Self.attacker(view, fatal, ID), Link.WHOLE, null, ID);
  }
}
