package io.sitrep.mention.casualty;

import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * "Two of her sons were killed in the blast<, along with her niece and a neighbour>", "the body of
 * a priest was found in a ditch <and that of his driver> in a car".
 */
final class Alongside {

  /** Tokens that may tell where and when before others are named. */
  private static final int FARTHEST = 14;

  private Alongside() {}

  /** The further figures of a sentence; those found before are in text order. */
  static List<CasualtyMention> find(View view, List<CasualtyMention> found) {
    var beside = new ArrayList<CasualtyMention>();
    for (var mention : found) {
      int link = mention.link() == Link.WHOLE ? others(view, mention) : -1;
      if (link >= 0) {
        for (var group : Arguments.right(view, link)) {
          if (group.quantity() != null
              && Stream.concat(found.stream(), beside.stream())
                  .noneMatch(m -> m.group().equals(group))) {
            var span = view.sentence().span(group.from(), group.to());
            beside.add(mention.asTold(span, group, "alongside"));
          }
        }
      }
    }
    return beside;
  }

  private static int others(View view, CasualtyMention mention) {
    return mention.foundBy().equals(NounOf.ID) ? thoseOf(view, mention) : link(view, mention);
  }

  /** Where the people after "and those of" start, or -1. */
  private static int thoseOf(View view, CasualtyMention mention) {
    int from = mention.group().to();
    for (int i = from; i < Math.min(view.size(), from + FARTHEST); i++) {
      int people = Coordination.afterThoseOf(view, i + 1);
      if (view.norm(i).equals("and") && people > i + 1) {
        return people;
      }
    }
    return -1;
  }

  /** Where the people after ", along with" start, or -1. */
  private static int link(View view, CasualtyMention mention) {
    var trigger = view.triggerAt(mention.triggerFrom());
    int start = trigger == null ? view.size() : trigger.to();
    if (mention.group().from() > mention.triggerFrom()) {
      return -1;
    }
    for (int i = start; i < Math.min(view.size(), start + FARTHEST); i++) {
      int at = view.norm(i).equals(",") ? i + 1 : i;
      int length = view.norm(at).equals("alongside") ? 1 : Coordination.linkAt(view, at);
      if (length > 0) {
        return at + length;
      }
      if (view.triggerAt(i) != null || view.groupAt(i) != null) {
        return -1;
      }
    }
    return -1;
  }
}
