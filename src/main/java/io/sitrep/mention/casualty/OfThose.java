package io.sitrep.mention.casualty;

import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.QuantityMention;
import io.sitrep.mention.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "Two of <the seven soldiers wounded> on Sunday died": the participle tells of the seven, the verb
 * of two of them.
 */
final class OfThose {

  static final String ID = "of-those";

  private OfThose() {}

  /** The mentions of a sentence, those of such participles with the number that is theirs. */
  static List<CasualtyMention> settle(View view, List<CasualtyMention> found) {
    var settled = new ArrayList<CasualtyMention>();
    for (var mention : found) {
      var all =
          isParticiple(mention) && (isToldOtherwise(found, mention) || isSubject(view, mention))
              ? all(view, mention)
              : null;
      settled.add(all == null ? mention : all);
    }
    return settled;
  }

  private static boolean isParticiple(CasualtyMention mention) {
    return mention.group().partitive()
        && mention.foundBy().equals("reduced")
        && mention.triggerFrom() == mention.group().to();
  }

  /** "Ten of the 14 people wounded on Sunday <have> been discharged". */
  private static boolean isSubject(View view, CasualtyMention mention) {
    for (int i = mention.triggerFrom() + 1; i < view.size(); i++) {
      if (Words.BE.contains(view.norm(i)) || Words.HAVE.contains(view.norm(i))) {
        return true;
      }
      if (view.token(i).isMark() || view.triggerAt(i) != null) {
        return false;
      }
    }
    return false;
  }

  private static boolean isToldOtherwise(List<CasualtyMention> found, CasualtyMention mention) {
    return found.stream()
        .anyMatch(
            m -> m.triggerFrom() != mention.triggerFrom() && m.group().equals(mention.group()));
  }

  private static @Nullable CasualtyMention all(View view, CasualtyMention mention) {
    var number = number(view, mention.group());
    if (number == null) {
      return null;
    }
    var people = PersonGroup.ofNumber(view.sentence(), number, ID).describedAs(mention.group());
    return mention.asTold(mention.span(), people, ID);
  }

  /** The seven of "two of the seven soldiers", or null. */
  private static @Nullable QuantityMention number(View view, PersonGroup group) {
    for (int i = group.from() + 1; i < group.to(); i++) {
      var number = view.norm(i - 1).equals("the") ? view.quantityFrom(i) : null;
      if (number != null) {
        return number;
      }
    }
    return null;
  }
}
