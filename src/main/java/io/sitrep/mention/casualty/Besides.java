package io.sitrep.mention.casualty;

import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "At least 12 dead <besides five attackers>", "killed nine people, not counting two gunmen". */
final class Besides {

  private static final int FARTHEST = 24;
  private static final Set<String> BESIDES = Set.of("besides", "excluding", "beside");
  private static final Set<String> PAIRS =
      Set.of("not counting", "not including", "apart from", "aside from", "addition to");

  private Besides() {}

  /** The figures that stand beside those found, which need not be in order. */
  static List<CasualtyMention> find(View view, List<CasualtyMention> found) {
    var beside = new ArrayList<CasualtyMention>();
    for (var group : view.groups()) {
      var first =
          isBesides(view, group.from()) && isOfPeople(view, group)
              ? told(view, found, group)
              : null;
      if (first != null) {
        beside.add(first.asTold(view.sentence().span(group.from(), group.to()), group, "besides"));
      }
    }
    return beside;
  }

  private static boolean isBesides(View view, int at) {
    int before = view.norm(at - 1).equals("the") ? at - 2 : at - 1;
    return BESIDES.contains(view.norm(before))
        || PAIRS.contains(view.norm(before - 1) + " " + view.norm(before));
  }

  /** People the words count, of whom no word of their own says what befell them. */
  private static boolean isOfPeople(View view, PersonGroup group) {
    if (!group.isCounted() || group.noun().isEmpty() || group.foundBy().equals("unknown-noun")) {
      return false;
    }
    for (int i = group.from(); i <= group.to(); i++) {
      if (view.triggerAt(i) != null) {
        return false;
      }
    }
    return true;
  }

  /** The figure just before it in the same clause, or null. */
  private static @Nullable CasualtyMention told(
      View view, List<CasualtyMention> found, PersonGroup group) {
    return found.stream()
        .filter(m -> m.link() == Link.WHOLE && m.group().to() <= group.from())
        .filter(m -> !isParted(view, m.group().to(), group.from()))
        .reduce((_, nearer) -> nearer)
        .orElse(null);
  }

  private static boolean isParted(View view, int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.norm(i).equals(";") || view.norm(i).equals(":") || view.norm(i).equals(".")) {
        return true;
      }
    }
    return to - from > FARTHEST;
  }
}
