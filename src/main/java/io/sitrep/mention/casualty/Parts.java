package io.sitrep.mention.casualty;

import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.Words;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "…, including three children", "among them two officers", "three of them women": parts of a
 * figure just given.
 */
final class Parts {

  private static final int FARTHEST = 30;

  private Parts() {}

  /** The parts that a sentence gives of the figures found in it. */
  static List<CasualtyMention> find(View view, List<CasualtyMention> wholes) {
    var parts = new ArrayList<CasualtyMention>();
    for (var group : view.groups()) {
      if (group.quantity() != null && isIntroduced(view, group)) {
        var whole = whole(wholes, group);
        if (whole != null) {
          parts.add(part(view, whole, group));
          addCoordinated(view, whole, group, parts);
        }
      }
    }
    return parts;
  }

  private static void addCoordinated(
      View view, CasualtyMention whole, PersonGroup first, List<CasualtyMention> parts) {
    for (var next : Arguments.right(view, first.from())) {
      if (next.from() > first.from() && next.quantity() != null) {
        parts.add(part(view, whole, next));
      }
    }
  }

  private static boolean isIntroduced(View view, PersonGroup group) {
    int before = group.from() - 1;
    while (before > 0 && (Words.isAdverb(view.norm(before)) || view.norm(before).equals("the"))) {
      before--;
    }
    return view.norm(before).equals("including")
        || (isThem(view.norm(before)) && isAmong(view.norm(before - 1)))
        || (group.partitive()
            && isThem(view.norm(group.to() - 1))
            && isFollowedByNoun(view, group));
  }

  private static boolean isThem(String norm) {
    return norm.equals("them") || norm.equals("whom") || norm.equals("these");
  }

  private static boolean isAmong(String norm) {
    return norm.equals("among") || norm.equals("amongst");
  }

  private static boolean isFollowedByNoun(View view, PersonGroup group) {
    var next = view.groupFrom(group.to());
    return next != null && next.quantity() == null;
  }

  /** The figure before it in the sentence that it can be a part of. */
  private static @Nullable CasualtyMention whole(List<CasualtyMention> wholes, PersonGroup part) {
    CasualtyMention best = null;
    for (var whole : wholes) {
      boolean before =
          whole.group().from() < part.from() && part.from() - whole.group().to() <= FARTHEST;
      var count = whole.group().quantity();
      var less = part.quantity();
      if (before && count != null && less != null && count.figure() >= less.figure()) {
        best = best == null || whole.group().from() >= best.group().from() ? whole : best;
      }
    }
    return best;
  }

  private static CasualtyMention part(View view, CasualtyMention whole, PersonGroup group) {
    var next = group.partitive() ? view.groupFrom(group.to()) : null;
    var people = next == null ? group : group.describedAs(next);
    return new CasualtyMention(
        people.span(),
        whole.sentence(),
        whole.outcome(),
        people,
        Link.PART,
        whole.lemma(),
        whole.triggerFrom(),
        whole.agent(),
        "part");
  }
}
