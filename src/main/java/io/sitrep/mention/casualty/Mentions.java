package io.sitrep.mention.casualty;

import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import io.sitrep.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes casualty mentions of a trigger and the people it speaks of. */
final class Mentions {

  private Mentions() {}

  /** One mention for each group that the words count. */
  static List<CasualtyMention> of(
      View view, Trigger trigger, List<PersonGroup> groups, Link link, String foundBy) {
    return of(view, trigger, groups, link, null, foundBy);
  }

  static List<CasualtyMention> of(
      View view,
      Trigger trigger,
      List<PersonGroup> groups,
      Link link,
      @Nullable PersonGroup agent,
      String foundBy) {
    var mentions = new ArrayList<CasualtyMention>();
    for (var group : groups) {
      if (group.quantity() != null) {
        mentions.add(mention(view, trigger, group, link, agent, foundBy));
      }
    }
    return mentions;
  }

  static CasualtyMention mention(
      View view,
      Trigger trigger,
      PersonGroup group,
      Link link,
      @Nullable PersonGroup agent,
      String foundBy) {
    return new CasualtyMention(
        group.span().cover(span(view, trigger)),
        view.sentence().number(),
        trigger.word().outcome(),
        group,
        link,
        trigger.word().lemma(),
        trigger.from(),
        agent,
        foundBy);
  }

  private static Span span(View view, Trigger trigger) {
    return view.sentence().span(trigger.from(), trigger.to());
  }
}
