package io.sitrep.mention.casualty;

import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.OutcomeWord;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Parts of people whose number another sentence gives: "The dead civilians, among them 42 women and
 * 31 children, were shot at close range".
 */
final class UncountedWhole {

  private static final Set<String> DEAD = Set.of("dead", "slain", "deceased", "killed");

  static final String ID = "uncounted-whole";

  private UncountedWhole() {}

  /** The parts that no figure of this sentence holds, in text order. */
  static List<CasualtyMention> find(View view, List<CasualtyMention> found) {
    var parts = new ArrayList<CasualtyMention>();
    for (var trigger : view.triggers()) {
      int auxiliary = Passive.auxiliary(view, trigger.from());
      var whole = auxiliary < 0 ? null : Subjects.of(view, auxiliary);
      if (whole != null && whole.quantity() == null && whole.form() != PersonGroup.Form.PRONOUN) {
        people(view, whole.to(), auxiliary).stream()
            .filter(group -> group.quantity() != null)
            .filter(group -> found.stream().noneMatch(m -> m.group().from() == group.from()))
            .map(group ->
                Mentions.mention(view, told(view, whole, trigger), group, Link.PART, null, ID))
            .forEach(parts::add);
      }
    }
    return parts;
  }

  /** "<The dead civilians> were shot": they are dead, whatever the verb says. */
  private static Trigger told(View view, PersonGroup whole, Trigger trigger) {
    boolean dead =
        IntStream.range(whole.from(), whole.to()).anyMatch(i -> DEAD.contains(view.norm(i)));
    var word = new OutcomeWord(trigger.word().lemma(), Outcome.KILLED, trigger.word().form());
    return dead ? new Trigger(trigger.from(), trigger.to(), word) : trigger;
  }

  private static List<PersonGroup> people(View view, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      boolean among = view.norm(i).equals("among") && view.norm(i + 1).equals("them");
      if (among || view.norm(i).equals("including")) {
        var first = view.groupFrom(among ? i + 2 : i + 1);
        return first == null ? List.of() : Coordination.listed(view, first);
      }
    }
    return List.of();
  }
}
