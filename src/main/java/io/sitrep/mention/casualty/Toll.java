package io.sitrep.mention.casualty;

import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.QuantityMention;
import io.sitrep.mention.Words;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "the death toll rose to 14 from 12", "put the number of dead at 17". */
final class Toll implements Construction {

  private static final int FARTHEST = 16;
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

  private static final Set<String> INCLUDE = Set.of("include", "includes", "included");
  private static final Set<String> EXPECTED = Set.of("expected", "likely", "feared", "set");
  private static final int ASIDE = 10;
  private static final Set<String> CURRENCIES = WordClasses.of("casualty", "currencies");
  private static final Set<String> CLOCK = WordClasses.of("casualty", "clock");
  private static final Set<String> FIGURES = WordClasses.of("casualty", "figures");

  @Override
  public String id() {
    return "toll";
  }

  @Override
  public List<CasualtyMention> find(View view, Trigger trigger) {
    if (!trigger.is(Form.TOLL) || isToCome(view, trigger.to())) {
      return List.of();
    }
    if (INCLUDE.contains(view.norm(trigger.to()))) {
      var parts = Arguments.right(view, trigger.to() + 1);
      return Mentions.of(view, trigger, parts, Link.PART, id());
    }
    var found = new ArrayList<CasualtyMention>(partsAfterAside(view, trigger));
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

  /** "the death toll <may> climb", "the toll is <expected> to rise": no figure of now. */
  private static boolean isToCome(View view, int after) {
    int i = after;
    while (i - after < 3 && (Words.BE.contains(view.norm(i)) || Words.isAdverb(view.norm(i)))) {
      i++;
    }
    return Words.MODALS.contains(view.norm(i)) || EXPECTED.contains(view.norm(i));
  }

  /** "the toll, 21 until noon, includes <six civilians>". */
  private List<CasualtyMention> partsAfterAside(View view, Trigger trigger) {
    for (int i = trigger.to() + 2; i < trigger.to() + ASIDE; i++) {
      if (INCLUDE.contains(view.norm(i)) && view.norm(i - 1).equals(",")) {
        return Mentions.of(view, trigger, Arguments.right(view, i + 1), Link.PART, id());
      }
    }
    return List.of();
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
    if (before.equals("from") || isFormer(view, quantity)) {
      found.add(mention(view, trigger, quantity, Link.FORMER_TOLL));
    } else if (LEADS.contains(before)
        && !isPartOf(view, quantity)
        && found.stream().noneMatch(m -> m.link() == Link.TOLL)) {
      found.add(mention(view, trigger, quantity, Link.TOLL));
    }
  }

  /** "from an earlier figure of 54". */
  private static boolean isFormer(View view, QuantityMention quantity) {
    int i = quantity.from() - 1;
    while (FIGURES.contains(view.norm(i))) {
      i--;
    }
    return i < quantity.from() - 2 && view.norm(i).equals("from");
  }

  /** "the toll went up because <one of the hurt> died". */
  private static boolean isPartOf(View view, QuantityMention quantity) {
    var group = view.groupFrom(quantity.from());
    return group != null && group.partitive();
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
        && !CURRENCIES.contains(after)
        && !view.norm(quantity.from() - 1).equals("$")
        && !isClock(view, quantity.to())
        && (view.groupFrom(quantity.from()) != null || !isYear(view, quantity));
  }

  /** "at around 9<.00pm>" */
  private static boolean isClock(View view, int at) {
    return at < view.size()
        && (CLOCK.contains(view.norm(at))
            || (view.token(at).isMark()
                && CLOCK.contains(view.norm(at + 1).replaceAll("\\d", ""))));
  }

  private static boolean isYear(View view, QuantityMention quantity) {
    long figure = quantity.quantity().figure();
    return figure >= 1900 && figure < 2100 && view.token(quantity.from()).text().length() == 4;
  }
}
