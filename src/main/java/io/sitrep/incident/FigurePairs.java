package io.sitrep.incident;

import io.sitrep.lexicon.Party;
import io.sitrep.mention.PersonGroup.Form;
import io.sitrep.mention.Quantity;
import java.util.Objects;

/** What figures count, and how one stands to another of the same incident. */
final class FigurePairs {

  /** From here on "more than" rounds a count that another sentence may give. */
  private static final long ROUND = 20;

  private FigurePairs() {}

  /** Whether a figure counts a whole: nobody further, none of others, and no fighters. */
  static boolean isTotal(Figure figure) {
    var group = figure.first().group();
    return group.form() == Form.COUNTED
        && !group.further()
        && !group.partitive()
        && figure.party() != Party.ARMED_GROUP;
  }

  /** "three people", "four bodies", "5 dead": whoever they were. */
  static boolean isOfPeople(Figure figure) {
    var noun = VictimNouns.head(figure.group());
    return noun.isEmpty() || VictimNouns.isPeople(noun);
  }

  /** "two daughters": children of somebody the article tells of. */
  static boolean isOfKin(Figure figure) {
    return VictimNouns.isKin(VictimNouns.singular(VictimNouns.head(figure.group())));
  }

  /** "a man was shot" and "three women were killed": nobody is among both. */
  static boolean isOfOthers(Figure a, Figure b) {
    return VictimNouns.isUnlike(
        VictimNouns.singular(VictimNouns.head(a.group())),
        VictimNouns.singular(VictimNouns.head(b.group())));
  }

  static boolean isSameSource(Figure a, Figure b) {
    var left = a.attribution();
    var right = b.attribution();
    return left == null || right == null || Objects.equals(left.name(), right.name());
  }

  /** "several were hurt", then "four were hurt": the vague word told of the same people. */
  static boolean isRefined(Figure vague, Figure exact) {
    return vague != exact
        && vague.quantity() instanceof Quantity.Vague
        && !(exact.quantity() instanceof Quantity.Vague)
        && exact.count() > 1
        && Sides.isSameSide(vague.party(), exact.party());
  }

  /** "between 37 and 41" and "41", "more than 100" and "104": one toll told in two ways. */
  static boolean isWithin(Figure a, Figure b) {
    return Sides.isSameSide(a.party(), b.party())
        && (holds(a.quantity(), b) || holds(b.quantity(), a));
  }

  private static boolean holds(Quantity quantity, Figure figure) {
    boolean exact = figure.quantity() instanceof Quantity.Exactly;
    return exact
        && switch (quantity) {
          case Quantity.Between(long low, long high) ->
              low <= figure.count() && figure.count() <= high;
          case Quantity.MoreThan(long n) ->
              n >= ROUND && n < figure.count() && figure.count() < n + n / 4;
          case Quantity.Exactly _,
              Quantity.About _,
              Quantity.AtLeast _,
              Quantity.UpTo _,
              Quantity.FewerThan _,
              Quantity.Vague _ ->
              false;
        };
  }

  /** "Nine people were killed", and further on "doctors report ten dead": a rival, not ten more. */
  static boolean isOthersWord(Figure total, Figure claimed) {
    return total.attribution() == null
        && claimed.attribution() != null
        && isTotal(total)
        && isOfPeople(total)
        && isOfPeople(claimed)
        && claimed.count() > total.count()
        && claimed.count() < 2 * total.count();
  }

  /**
   * "A strike on a flat killed <a couple>. A drone also hit a train, killing <five passengers>": a
   * new attack that hit people of another kind sums up nobody before.
   */
  static boolean isOfOtherScene(Findings findings, Figure earlier, Figure later) {
    int sentence = later.first().sentence();
    return !isOfPeople(later)
        && !VictimNouns.isUnspecific(VictimNouns.head(later.group()))
        && earlier.first().sentence() < sentence
        && findings.document().sentence(sentence).tokens().stream().anyMatch(t -> t.is("also"))
        && (!findings.weaponsIn(sentence).isEmpty() || !findings.eventsIn(sentence).isEmpty());
  }

  /** "a 19-year-old man" and "a 22-year-old man" are two. */
  static boolean isOfOtherAge(Figure a, Figure b) {
    return VictimAges.differ(a.ages(), b.ages());
  }
}
