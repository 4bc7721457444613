package io.sitrep.mention.casualty;

import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.QuantityMention;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "the death toll rose to 14 from 12", "put the number of dead at 17". */
final class Toll implements Construction {

  private static final int FARTHEST = 12;
  private static final Set<String> LEADS =
      Set.of(
          "to",
          "at",
          "of",
          "is",
          "was",
          "stood",
          "reached",
          "hit",
          "stands",
          "as",
          ":",
          "passed",
          "topped",
          "exceeded",
          "past",
          "now");

  private static final Set<String> RAISED = Set.of("to", "at");

  @Override
  public String id() {
    return "toll";
  }

  @Override
  public List<CasualtyMention> find(View view, Trigger trigger) {
    if (!trigger.is(Form.TOLL)) {
      return List.of();
    }
    var found = new ArrayList<CasualtyMention>();
    var raised = raised(view, trigger);
    if (raised != null) {
      found.add(mention(view, trigger, raised, Link.TOLL));
    }
    for (int i = trigger.to(); i <= trigger.to() + FARTHEST; i++) {
      var quantity = view.quantityFrom(i);
      if (quantity != null && isPlain(view, quantity)) {
        add(view, trigger, quantity, found);
      }
    }
    return found;
  }

  /** "bringing to five the number of dead". */
  private static @Nullable QuantityMention raised(View view, Trigger trigger) {
    int the = trigger.from() - 1;
    var quantity = view.norm(the).equals("the") ? view.quantityTo(the) : null;
    return quantity != null && RAISED.contains(view.norm(quantity.from() - 1)) ? quantity : null;
  }

  private void add(
      View view, Trigger trigger, QuantityMention quantity, List<CasualtyMention> found) {
    var before = view.norm(quantity.from() - 1);
    if (before.equals("from")) {
      found.add(mention(view, trigger, quantity, Link.FORMER_TOLL));
    } else if (LEADS.contains(before) && found.stream().noneMatch(m -> m.link() == Link.TOLL)) {
      found.add(mention(view, trigger, quantity, Link.TOLL));
    }
  }

  private CasualtyMention mention(View view, Trigger trigger, QuantityMention quantity, Link link) {
    var group = view.groupFrom(quantity.from());
    var people = group == null ? PersonGroup.ofNumber(view.sentence(), quantity, id()) : group;
    return Mentions.mention(view, trigger, people, link, null, id());
  }

  /** Not a date, a sum or a share. */
  private static boolean isPlain(View view, QuantityMention quantity) {
    var after = view.norm(quantity.to());
    return !after.equals("%")
        && !after.equals("percent")
        && !after.equals("per")
        && !view.norm(quantity.from() - 1).equals("$")
        && (view.groupFrom(quantity.from()) != null || !isYear(view, quantity));
  }

  private static boolean isYear(View view, QuantityMention quantity) {
    long figure = quantity.quantity().figure();
    return figure >= 1900 && figure < 2100 && view.token(quantity.from()).text().length() == 4;
  }
}
