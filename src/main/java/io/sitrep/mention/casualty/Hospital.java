package io.sitrep.mention.casualty;

import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.Words;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.List;
import java.util.Set;

/** "Four others were taken to hospital", "sending five to the hospital", "two are critical". */
final class Hospital implements Construction {

  private static final int FARTHEST = 10;
  private static final int LONGEST_WOUND = 5;

  private static final String ARRIVAL = "arrive at hospital";
  private static final Set<String> WOUNDS = WordClasses.of("casualty", "wounds");

  private static final Set<String> SENT = WordClasses.of("casualty", "sent");

  @Override
  public String id() {
    return "hospital";
  }

  /** "two gunshot victims walked into a hospital", but not "three officers arrived there" */
  private static boolean tellsOfWounds(View view) {
    return view.sentence().has(WOUNDS);
  }

  /** "were taken to hospital <with gunshot wounds>" */
  private static boolean isWounded(View view, int at) {
    if (!view.norm(at).equals("with")) {
      return false;
    }
    for (int i = at + 1; i < Math.min(view.size(), at + LONGEST_WOUND); i++) {
      if (WOUNDS.contains(view.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Of the 14 injured, <three> are in intensive care". */
  private static boolean isOfThese(View view, PersonGroup group) {
    return view.norm(0).equals("of") && group.form() == PersonGroup.Form.BARE;
  }

  /** "one pupil is <still> in hospital": one of those told of before. */
  private static boolean isLasting(View view, int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.norm(i).equals("still") || view.norm(i).startsWith("remain")) {
        return true;
      }
    }
    return false;
  }

  @Override
  public List<CasualtyMention> find(View view, Trigger trigger) {
    if (!trigger.is(Form.HOSPITAL)) {
      return List.of();
    }
    if (trigger.word().lemma().equals(ARRIVAL) && !tellsOfWounds(view)) {
      return List.of();
    }
    int at = trigger.from();
    if (view.norm(at).equals("to")) {
      var sent = Arguments.adjacentLeft(view, at);
      boolean said = !sent.isEmpty() && SENT.contains(view.norm(sent.getFirst().from() - 1));
      return said ? Mentions.of(view, trigger, sent, Link.WEAK, id()) : List.of();
    }
    while (at > 0
        && trigger.from() - at < FARTHEST
        && view.groupTo(at) == null
        && (Words.BE.contains(view.norm(at - 1))
            || Words.HAVE.contains(view.norm(at - 1))
            || Words.isAdverb(view.norm(at - 1)))) {
      at--;
    }
    var people = Arguments.left(view, at);
    boolean part =
        people.size() == 1
            && (people.getFirst().partitive()
                || isOfThese(view, people.getFirst())
                || isLasting(view, at, trigger.from()));
    var link = part ? Link.PART : ofThoseBrought(view, trigger.to());
    return Mentions.of(view, trigger, people, link, id());
  }

  /** Those brought with wounds are counted for themselves; others may have been told of. */
  private static Link ofThoseBrought(View view, int after) {
    return isWounded(view, after) ? Link.WHOLE : Link.WEAK;
  }
}
