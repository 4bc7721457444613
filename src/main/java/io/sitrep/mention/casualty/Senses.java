package io.sitrep.mention.casualty;

import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.PersonGroup;
import java.util.Locale;
import java.util.Set;

/**
 * Keeps words of several senses to the one that tells of people: "released from hospital" frees
 * nobody, "escaped unhurt" neither, and what is "seized" may be a lorry.
 */
final class Senses {

  private static final int NEAR = 4;
  private static final int FARTHEST = 30;
  private static final Set<String> CAPTIVITY = WordClasses.of("casualty", "captivity");
  private static final Set<String> LEAVES = Set.of("hospital", "bail", "parole", "charge", "care");
  private static final Set<String> HANDLED = WordClasses.of("casualty", "handled");

  private static final Set<String> STRUCK = Set.of("hit", "strike", "burn");

  private static final Set<String> STAFF = WordClasses.of("casualty", "staff");

  private Senses() {}

  static boolean hold(View view, CasualtyMention mention) {
    return switch (mention.outcome()) {
      case FREED -> !isLeave(view, mention) && !isEscapeFromHarm(view, mention) && isKnown(mention);
      case CAPTURED, ABDUCTED ->
          isKnown(mention)
              && !isCarriedCasualty(mention)
              && !isArrest(mention)
              && !isHijackedThing(mention);
      case DISPLACED ->
          isKnown(mention)
              && mention.group().party() != Party.ARMED_GROUP
              && !isStaff(mention)
              && !isOne(mention)
              && !isLongDisplaced(view, mention);
      case NEUTRALISED -> isKnown(mention);
      case WOUNDED -> !isDowned(view, mention) && !isStruckThing(mention);
      case KILLED, KILLED_OR_WOUNDED, MISSING -> true;
    };
  }

  /** "five others were carried off": hurt or dead, unless it says they were villagers. */
  private static boolean isCarriedCasualty(CasualtyMention mention) {
    return mention.lemma().equals("carry off")
        && (mention.group().noun().isEmpty() || mention.group().party() != Party.CIVILIAN);
  }

  /** "One was hijacked": a vehicle, unless it tells of those aboard. */
  private static boolean isHijackedThing(CasualtyMention mention) {
    return mention.lemma().equals("hijack") && !mention.foundBy().equals(Aboard.ID);
  }

  /** "Police took away two men" */
  private static boolean isArrest(CasualtyMention mention) {
    var agent = mention.agent();
    return mention.lemma().equals("take away")
        && agent != null
        && agent.party() == Party.STATE_FORCES;
  }

  /** A plural no lexicon knows is as likely a thing. */
  private static boolean isKnown(CasualtyMention mention) {
    return !mention.group().foundBy().equals("unknown-noun")
        && !(HANDLED.contains(mention.lemma()) && isAnything(mention.group()));
  }

  /** "they", and "a third" of two lorries. */
  private static boolean isAnything(PersonGroup group) {
    return group.foundBy().equals("pronoun") || (group.ordinal() > 0 && group.noun().isEmpty());
  }

  /** "evacuated 400 staff": people called back from work have not lost their homes. */
  private static boolean isStaff(CasualtyMention mention) {
    var noun = mention.group().noun().toLowerCase(Locale.ROOT);
    return mention.lemma().equals("evacuate")
        && STAFF.contains(noun.substring(noun.lastIndexOf(' ') + 1));
  }

  /** "He fled the scene", "one fled", "one of the injured was evacuated" */
  private static boolean isOne(CasualtyMention mention) {
    var form = mention.group().form();
    var count = mention.group().quantity();
    boolean single = count != null && count.figure() == 1;
    return single || form == PersonGroup.Form.PRONOUN || form == PersonGroup.Form.NAMED;
  }

  /** "eight displaced people were killed", "hosts 60,000 displaced persons": who they are. */
  private static boolean isLongDisplaced(View view, CasualtyMention mention) {
    return mention.foundBy().equals("modified")
        && !view.norm(mention.triggerFrom() - 1).equals("newly");
  }

  /** "a third was shot down": aircraft, where no noun says otherwise. */
  private static boolean isDowned(View view, CasualtyMention mention) {
    return mention.group().noun().isEmpty()
        && view.norm(mention.triggerFrom()).equals("shot")
        && view.norm(mention.triggerFrom() + 1).equals("down");
  }

  /** "80 kiosks burned", "two vehicles, one of them burned": things are hit as people are. */
  private static boolean isStruckThing(CasualtyMention mention) {
    boolean ofThem = mention.group().partitive() && mention.group().noun().isEmpty();
    boolean burned = mention.lemma().equals("burn") && mention.foundBy().equals("reduced");
    return STRUCK.contains(mention.lemma())
        && ((ofThem && burned) || mention.group().foundBy().equals("unknown-noun"));
  }

  private static boolean isLeave(View view, CasualtyMention mention) {
    for (int i = mention.triggerFrom(); i <= mention.triggerFrom() + NEAR; i++) {
      if (LEAVES.contains(view.norm(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEscapeFromHarm(View view, CasualtyMention mention) {
    if (!mention.lemma().equals("escape")) {
      return false;
    }
    if (mention.group().party() == Party.ARMED_GROUP) {
      return true;
    }
    if (mention.group().partitive()) { // "two of them": of those who were held, if any were
      return view.norm(mention.triggerFrom() + 1).startsWith("un");
    }
    int from = Math.max(0, mention.triggerFrom() - FARTHEST);
    for (int i = from; i < Math.min(view.size(), mention.triggerFrom() + FARTHEST); i++) {
      if (CAPTIVITY.contains(view.norm(i))) {
        return view.norm(mention.triggerFrom() + 1).startsWith("un");
      }
    }
    return true;
  }
}
