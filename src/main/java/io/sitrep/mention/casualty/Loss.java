package io.sitrep.mention.casualty;

import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.Words;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** "The army lost 17 men", "it has lost three fighters", "she lost two of her sons". */
final class Loss implements Construction {

  private static final Set<Party> ARMED =
      Set.of(Party.STATE_FORCES, Party.ARMED_GROUP, Party.PEACEKEEPER, Party.FOREIGN_FORCES);

  private static final Set<String> KIN = WordClasses.of("casualty", "kin");
  private static final Set<String> MEN = Set.of("men", "personnel", "members", "people");

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
    if (people.isEmpty()) {
      return List.of();
    }
    var own = owner(view, trigger);
    return people.stream().allMatch(p -> isLoss(p, own))
        ? Mentions.of(
            view, trigger, people.stream().map(p -> of(p, own)).toList(), Link.WHOLE, id())
        : List.of();
  }

  private static boolean isLoss(PersonGroup group, Party owner) {
    return group.isCounted()
        && (isOfKin(group)
            || ARMED.contains(group.party())
            || MEN.contains(group.noun())
            || (ARMED.contains(owner) && group.noun().isEmpty() && group.partitive()));
  }

  /** "She lost <two of her sons>", "<his three children>". */
  private static boolean isOfKin(PersonGroup group) {
    var noun = group.noun().toLowerCase(Locale.ROOT);
    boolean counted = group.quantity() != null && group.quantity().figure() > 1;
    return counted && KIN.contains(noun.substring(noun.lastIndexOf(' ') + 1));
  }

  /** "The army lost four <men>", "a patrol lost three <of its members>": soldiers all. */
  private static PersonGroup of(PersonGroup group, Party owner) {
    return ARMED.contains(group.party()) || isOfKin(group) ? group : group.withParty(owner);
  }

  /** Whose loss it is, where it says so. */
  private static Party owner(View view, Trigger trigger) {
    int verb = verb(view, trigger.from());
    var nearest = Arguments.left(view, verb);
    var doer = Passive.doer(view, nearest, verb); // "marines killed nine gunmen and lost two men"
    var owners = doer.isEmpty() ? nearest : doer;
    return owners.isEmpty() ? Party.UNKNOWN : owners.getLast().party();
  }

  private static int verb(View view, int at) {
    return Words.HAVE.contains(view.norm(at - 1)) ? at - 1 : at;
  }
}
