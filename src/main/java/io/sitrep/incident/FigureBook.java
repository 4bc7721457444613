package io.sitrep.incident;

import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.Party;
import io.sitrep.mention.PersonGroup.Form;
import io.sitrep.mention.Quantity;
import io.sitrep.mention.casualty.CasualtyMention;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import io.sitrep.mention.time.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The figures of one incident so far, and which of them a new mention speaks of again. */
final class FigureBook {

  /** "dozens" (12) are never more than 120. */
  private static final long MOST_VAGUE = 10;

  private static final Set<String> HURT = Set.of("wounded", "injured", "hurt");

  private static final Set<String> OWNERS = Set.of("his", "her", "their", "its");

  private final Findings findings;
  private final Elsewhere elsewhere;
  private final List<Figure> figures = new ArrayList<>();

  FigureBook(Findings findings) {
    this.findings = findings;
    this.elsewhere = new Elsewhere(findings);
  }

  List<Figure> figures() {
    return figures;
  }

  Figure add(CasualtyMention mention) {
    var figure = new Figure(mention, findings::attributionOf);
    figure.aged(VictimAges.in(mention.group().span().in(findings.document().text())));
    figures.add(figure);
    return figure;
  }

  List<Figure> live(Outcome outcome) {
    var live = new ArrayList<Figure>();
    for (var figure : figures) {
      if (figure.outcome() == outcome && figure.isLive()) {
        live.add(figure);
      }
    }
    return live;
  }

  /** The figure that says the same of the same people, or null. */
  @Nullable Figure same(CasualtyMention mention) {
    for (var figure : figures) {
      if (figure.outcome() == mention.outcome()
          && figure.count() == count(mention)
          && isSameRange(figure, mention)
          && (Sides.compatible(figure.party(), mention.group().party()) || isHeadline(figure))
          && !isBeside(figure, mention)
          && (count(mention) != 1 || isSameNoun(figure, mention))) {
        return figure;
      }
    }
    return null;
  }

  /**
   * "killed the mayor and <his driver>", "a customer and <the owner>": somebody told of for the
   * first time, though his phrase has no number.
   */
  boolean isAnotherBeside(CasualtyMention mention) {
    return isSomebodys(mention)
        || (mention.group().form() == Form.DEFINITE
            && !mention.group().noun().isEmpty()
            && count(mention) == 1
            && isListed(mention));
  }

  /** "her driver", "their neighbour", who need not be kin; but not "her attacker". */
  private static boolean isSomebodys(CasualtyMention mention) {
    var group = mention.group();
    return group.form() == Form.DEFINITE
        && OWNERS.contains(group.quantityText().toLowerCase(Locale.ROOT))
        && group.party() != Party.ARMED_GROUP
        && !VictimNouns.head(group.noun()).equals("victim");
  }

  /** Whether the words that told of others go on to tell of this one. */
  private boolean isListed(CasualtyMention mention) {
    return figures.stream()
        .filter(f -> f.outcome() == mention.outcome() && f.isToldIn(mention.sentence()))
        .map(Figure::first)
        .anyMatch(f ->
            f.span().overlaps(mention.span())
                && f.group().span().end() < mention.group().span().start());
  }

  /** The part that says the same of the same people: "two of them" are not yet "two girls". */
  @Nullable Figure samePart(CasualtyMention mention) {
    var same = same(mention);
    boolean other =
        same != null
            && same.group().isEmpty()
            && same.first().group().partitive()
            && !mention.group().noun().isEmpty();
    return other ? null : same;
  }

  /** "Two of the wounded died and <a third> was found dead": the two, or null. */
  @Nullable Figure oneFewer(CasualtyMention nth) {
    return figures.stream()
        .filter(f -> f.outcome() == nth.outcome() && f.isToldIn(nth.sentence()))
        .filter(f -> f.count() == nth.group().ordinal() - 1)
        .reduce((_, later) -> later)
        .orElse(null);
  }

  /** "Fourth victim dies", and then "a fourth woman died": the figure of the same one, or null. */
  @Nullable Figure nth(CasualtyMention nth) {
    return figures.stream()
        .filter(f -> f.outcome() == nth.outcome() && !f.isToldIn(nth.sentence()))
        .filter(f -> f.first().group().ordinal() == nth.group().ordinal())
        .findFirst()
        .orElse(null);
  }

  /** "37 to 41" and "37" are two figures. */
  private static boolean isSameRange(Figure figure, CasualtyMention mention) {
    boolean range = figure.quantity() instanceof Quantity.Between;
    return range == mention.group().quantity() instanceof Quantity.Between;
  }

  @Nullable Figure sameCount(CasualtyMention mention) {
    return live(mention.outcome()).stream()
        .filter(figure -> figure.count() == count(mention))
        .filter(figure -> isSameRange(figure, mention))
        .findFirst()
        .orElse(null);
  }

  /**
   * The latest figure that a part can be a part of, one of its own sentence before any other and
   * one that its people can belong to before one of other people; or null.
   */
  @Nullable Figure wholeOf(CasualtyMention part) {
    var wholes = live(part.outcome()).stream().filter(f -> f.count() >= count(part)).toList();
    var here = wholes.stream().filter(f -> f.isToldIn(part.sentence())).toList();
    var near = here.isEmpty() ? wholes : here;
    var own = near.stream().filter(f -> Sides.isSameSide(f.party(), part.group().party())).toList();
    return latest(own.isEmpty() ? near : own, count(part));
  }

  private static @Nullable Figure latest(List<Figure> wholes, long count) {
    return wholes.stream()
        .filter(figure -> figure.count() > count)
        .reduce((_, later) -> later)
        .orElse(wholes.isEmpty() ? null : wholes.getLast());
  }

  /** An earlier total of people in general, of which this smaller figure is a part, or null. */
  @Nullable Figure totalAbove(CasualtyMention mention) {
    for (var figure : live(mention.outcome())) {
      boolean general = Sides.isSameSide(figure.party(), mention.group().party());
      if (figure.first().sentence() < mention.sentence()
          && general
          && figure.count() > count(mention)
          && VictimNouns.canHold(figure.group(), mention.group().noun())
          && !VictimAges.differ(figure.ages(), ages(mention))
          && !elsewhere.test(figure.first().sentence(), mention.sentence())
          && !hasOwnSource(figure, mention)
          && !isBesideAll(figure, mention)
          && !isSinceDead(figure, mention)) {
        return figure;
      }
    }
    return null;
  }

  /** "Raiders kill 7", and then "killed seven miners and <two guards>": all the seven and more. */
  private boolean isBesideAll(Figure figure, CasualtyMention mention) {
    return findings.casualtiesIn(mention.sentence()).stream()
        .filter(m -> m.triggerFrom() == mention.triggerFrom() && m.outcome() == mention.outcome())
        .filter(m -> m.link() == Link.WHOLE && !m.equals(mention))
        .anyMatch(m -> count(m) == figure.count() && m.group().to() <= mention.group().from());
  }

  /** "Two guards were killed … <a passenger later died>": no guard, and later than the count. */
  private boolean isSinceDead(Figure figure, CasualtyMention mention) {
    var sentence = findings.document().sentence(mention.sentence());
    int verb = mention.triggerFrom();
    return mention.outcome() == Outcome.KILLED
        && verb > 0
        && (sentence.token(verb - 1).is("later") || sentence.token(verb).is("later"))
        && mention.group().form() == Form.INDEFINITE
        && !FigurePairs.isOfPeople(figure)
        && !figure.group().equalsIgnoreCase(mention.group().noun());
  }

  /** "Two drivers, both civilians": the figure whose people the sentence goes on to describe. */
  @Nullable Figure toldAs(CasualtyMention mention) {
    var text = mention.group().quantityText().toLowerCase(Locale.ROOT);
    if (!text.startsWith("both") && !text.startsWith("all")) {
      return null;
    }
    return live(mention.outcome()).stream()
        .filter(f -> f.isToldIn(mention.sentence()) && f.count() == count(mention))
        .findFirst()
        .orElse(null);
  }

  /**
   * The dead whom these are among: "seven bodies were brought in" after a toll, "raised the toll to
   * 15 as <a boy> died"; or null.
   */
  @Nullable Figure deadAmong(CasualtyMention mention) {
    var bodies =
        VictimNouns.isBody(VictimNouns.head(mention.group().noun())) || isCountedAsBodies(mention);
    return live(Outcome.KILLED).stream()
        .filter(f -> f.outcome() == mention.outcome() && f.count() >= count(mention))
        .filter(f -> bodies ? !f.isToldIn(mention.sentence()) : isNewToll(f, mention))
        .max(Comparator.comparingLong(Figure::count))
        .orElse(null);
  }

  private static boolean isCountedAsBodies(CasualtyMention mention) {
    return mention.group().noun().isEmpty() && VictimNouns.isBody(mention.lemma());
  }

  private boolean isNewToll(Figure figure, CasualtyMention mention) {
    boolean toll = figure.first().link() == Link.TOLL;
    return count(mention) == 1
        && (toll || !mention.group().further())
        && (toll || isSpeltOut(figure, mention))
        && figure.first().sentence() == mention.sentence();
  }

  /** "reports <nine dead>: a boy died overnight" */
  private boolean isSpeltOut(Figure figure, CasualtyMention mention) {
    int from = figure.first().span().end();
    int to = mention.span().start();
    return from < to && findings.document().text().substring(from, to).strip().equals(":");
  }

  /** "two of them", "two of the wounded", but not "eleven of my officers". */
  boolean isPartOfToll(CasualtyMention mention) {
    var whole = wholeOf(mention);
    var party = mention.group().party();
    return whole != null
        && isWholeOf(mention.group().noun(), whole)
        && (party == Party.UNKNOWN || Sides.isSameSide(whole.party(), party));
  }

  /** Whether the people these are some of may be those of the other figure. */
  static boolean isWholeOf(Figure part, Figure whole) {
    return isWholeOf(part.first().group().noun(), whole);
  }

  private static boolean isWholeOf(String noun, Figure whole) {
    return noun.isEmpty()
        || VictimNouns.isWhole(noun.toLowerCase(Locale.ROOT))
        || whole.group().equalsIgnoreCase(noun);
  }

  /** "Two were killed and three hurt. <One of the wounded> died on Sunday": a third death. */
  boolean isDeathOfWounded(CasualtyMention mention) {
    return mention.outcome() == Outcome.KILLED
        && isOfWounded(findings, mention)
        && !TollCues.areIn(findings.document())
        && figures.stream()
            .filter(f -> f.isToldIn(mention.sentence()) || f.isToldIn(mention.sentence() - 1))
            .allMatch(Figure::isLive)
        && live(Outcome.WOUNDED).stream()
            .filter(f -> f.count() > count(mention) && !f.isToldIn(mention.sentence()))
            .anyMatch(f -> isOfLaterDay(mention.sentence(), f.first().sentence()));
  }

  /** "Saturday night … died Sunday", so that the first count was taken before. */
  private boolean isOfLaterDay(int sentence, int other) {
    return findings.timesIn(sentence).stream()
        .map(TimeExpression::range)
        .filter(Objects::nonNull)
        .anyMatch(day ->
            findings.timesIn(other).stream()
                .map(TimeExpression::range)
                .anyMatch(before -> Dates.isBefore(before, day)));
  }

  /** "one of the wounded", "one of the two policemen injured" */
  static boolean isOfWounded(Findings findings, CasualtyMention mention) {
    var sentence = findings.document().sentence(mention.sentence());
    int end = mention.group().to();
    boolean next = end < sentence.size() && HURT.contains(sentence.token(end).norm());
    return mention.group().partitive() && (next || HURT.contains(sentence.token(end - 1).norm()));
  }

  /** A total that others already break down and that leaves room for this one, or null. */
  @Nullable Figure brokenDown(Figure further) {
    for (var figure : live(further.outcome())) {
      long parts = brokenDownSoFar(figure);
      if (parts > 0
          && Sides.isSameSide(figure.party(), further.party())
          && figure.first().sentence() < further.first().sentence()
          && parts + further.count() <= figure.count()) {
        return figure;
      }
    }
    return null;
  }

  /** What the lead gave before "the count rose to 46", where the headline has the 46 already. */
  List<Figure> lowerTotals(Figure total, CasualtyMention rise) {
    return figures.stream()
        .filter(
            f -> f.outcome() == total.outcome() && f.partOf() == total && FigurePairs.isTotal(f))
        .filter(f -> !f.isToldIn(rise.sentence()) && f.first().link() == Link.WHOLE)
        .filter(f -> f.count() < total.count() && 2 * f.count() >= total.count())
        .toList();
  }

  /** "14, including two children", then "nine there and five here": the children are among both. */
  private long brokenDownSoFar(Figure total) {
    var parts = figures.stream().filter(f -> f.partOf() == total).toList();
    long later =
        parts.stream()
            .filter(f -> !f.isToldIn(total.first().sentence()))
            .mapToLong(Figure::count)
            .sum();
    return total.spelt() + (later > 0 ? later : parts.stream().mapToLong(Figure::count).sum());
  }

  /** The total that all the dead are counted in, the killer among them, or null. */
  @Nullable Figure allTheDead(CasualtyMention killer) {
    return live(Outcome.KILLED).stream()
        .filter(f ->
            f.count() > 1 && FigurePairs.isOfPeople(f) && f.first().sentence() != killer.sentence())
        .filter(f -> !f.first().foundBy().equals("active"))
        .max(Comparator.comparingLong(Figure::count))
        .orElse(null);
  }

  /** "One dead, four hurt", and later "the fifth victim was shot in the leg": counted already. */
  boolean countsVictims(long number) {
    return live(Outcome.WOUNDED).stream().findFirst().stream().mapToLong(Figure::count).sum()
            + live(Outcome.KILLED).stream().findFirst().stream().mapToLong(Figure::count).sum()
        >= number;
  }

  /** "Two men were hurt and <a third> died": the ordinal counts those of another outcome too. */
  boolean isNextAfterOthers(CasualtyMention nth) {
    return figures.stream()
        .filter(f -> f.isLive() && f.outcome() != nth.outcome())
        .anyMatch(f -> f.count() == nth.group().ordinal() - 1 && f.isToldIn(nth.sentence()));
  }

  /** "dozens were hurt", which "36 people were hurt" goes on to count; or null. */
  @Nullable Figure vaguely(CasualtyMention mention) {
    var people = VictimNouns.head(mention.group().noun());
    boolean plain = people.isEmpty() || VictimNouns.isPeople(people);
    return live(mention.outcome()).stream()
        .filter(f -> f.quantity() instanceof Quantity.Vague && !f.isToldIn(mention.sentence()))
        .filter(f -> !(mention.group().quantity() instanceof Quantity.Vague))
        .filter(f -> !Leftovers.isBlow(mention))
        .filter(f -> f.count() <= count(mention) && count(mention) <= MOST_VAGUE * f.count())
        .filter(f -> plain || people.equalsIgnoreCase(VictimNouns.head(f.group())))
        .filter(
            f -> Sides.isSameSide(f.party(), mention.group().party()) && !hasOwnSource(f, mention))
        .findFirst()
        .orElse(null);
  }

  boolean hasOwnSource(Figure figure, CasualtyMention mention) {
    var source = findings.attributionOf(mention.span());
    var other = figure.attribution();
    return source != null && other != null && !source.name().equals(other.name());
  }

  static boolean isPlain(CasualtyMention mention) {
    return count(mention) == 1 && VictimNouns.isPlain(VictimNouns.head(mention.group().noun()));
  }

  /** The figures that a named victim can be one of: of his side, and with names still to come. */
  List<Figure> withRoomFor(CasualtyMention named) {
    var names = named.group().names();
    var party = named.group().party();
    var side =
        live(named.outcome()).stream()
            .filter(f -> !f.isSelf() && Sides.canHold(f.party(), party) && !isAnother(f, party))
            .toList();
    var told = side.stream().filter(f -> VictimNames.areAmong(names, f.names())).toList();
    return told.isEmpty()
        ? side.stream().filter(f -> f.names().size() + names.size() <= f.count()).toList()
        : told;
  }

  /** "a passer-by" is no constable. */
  private static boolean isAnother(Figure figure, Party victim) {
    return figure.count() == 1
        && figure.party() == Party.CIVILIAN
        && victim == Party.STATE_FORCES
        && !VictimNouns.isUnspecific(VictimNouns.head(figure.group()));
  }

  /** The figure that a victim named as one of them is a part of, or null where that is open. */
  @Nullable Figure soleSideOf(CasualtyMention named) {
    var among = withRoomFor(named);
    return Sides.isOneSide(among) ? among.getFirst() : null;
  }

  /**
   * True of "12 people were killed" or "nine soldiers were killed" and, from the attackers, "we
   * killed 40 soldiers": both tell of the same dead.
   */
  boolean isClaimBeside(Figure a, Figure b) {
    return isClaimOn(a, b) || isClaimOn(b, a);
  }

  private boolean isClaimOn(Figure claim, Figure general) {
    boolean open = general.party() == Party.UNKNOWN || general.party() == Party.MIXED;
    boolean ofForces = Totals.isState(general.party()) && Totals.isState(claim.party());
    boolean mayBe = FigurePairs.isOfPeople(general) || Totals.isState(claim.party());
    return ((open && mayBe) || ofForces)
        && claim.party() != Party.ARMED_GROUP
        && findings.isArmedGroup(claim.attribution())
        && !findings.isArmedGroup(general.attribution());
  }

  static long count(CasualtyMention mention) {
    var quantity = mention.group().quantity();
    return quantity == null ? 0 : quantity.figure();
  }

  /** A headline's noun is loose: "ranger" for a paramilitary, "cops" for constables. */
  private boolean isHeadline(Figure figure) {
    var headline = findings.document().headline();
    return headline != null && headline.contains(figure.first().span()) && figure.statements() == 1;
  }

  /** Another phrase of the same sentence speaks of other people. */
  private boolean isBeside(Figure figure, CasualtyMention mention) {
    return figure.first().sentence() == mention.sentence()
        && !figure.first().group().span().overlaps(mention.group().span())
        && !isSameWords(figure.first(), mention);
  }

  /** "Five injured in shooting - Five injured in shooting": a caption under its own title. */
  private boolean isSameWords(CasualtyMention first, CasualtyMention again) {
    var text = findings.document().text();
    return !again.group().further()
        && first.span().in(text).equalsIgnoreCase(again.span().in(text));
  }

  /** "a man died", and later "a 21-year-old man" or "the victim, a teenager": told of again. */
  private static boolean isSamePerson(Figure figure, CasualtyMention mention) {
    var noun = VictimNouns.head(mention.group().noun());
    var before = VictimNouns.head(figure.group());
    return figure.isLive()
        && mention.group().form() == Form.INDEFINITE
        && !mention.group().further()
        && VictimNouns.isPlain(noun)
        && (VictimNouns.isPlain(before) || VictimNouns.isPeople(before))
        && !VictimNouns.isUnlike(noun, before);
  }

  /** "Among the dead was Omar Lima", and later "a platoon commander", who may be anyone. */
  private static boolean isArmedStranger(Figure figure, CasualtyMention mention) {
    return figure.isNamed()
        && figure.party() != mention.group().party()
        && Sides.isArmed(mention.group().party());
  }

  private Set<String> ages(CasualtyMention mention) {
    return count(mention) == 1
        ? VictimAges.in(mention.group().span().in(findings.document().text()))
        : Set.of();
  }

  /** A headline's "boy" may be the text's "son", its "ranger" any constable, but no "aunt" his. */
  private static boolean isLoosely(String noun, String headline) {
    var told = VictimNouns.head(noun);
    var before = VictimNouns.head(headline);
    boolean kin = VictimNouns.isKin(told);
    boolean other = VictimNouns.isKin(before);
    return (kin || other)
        ? (VictimNouns.isPlain(told) || VictimNouns.isPlain(before))
            && VictimNouns.isAlike(told, before)
        : true;
  }

  /** "village chief" of "chief", "schoolboy" of "boy", but no "woman" of "man" */
  private static boolean endsAlike(String longer, String shorter) {
    var whole = longer.toLowerCase(Locale.ROOT);
    var end = shorter.toLowerCase(Locale.ROOT);
    return whole.endsWith(end) && !VictimNouns.isUnlike(whole, end);
  }

  private boolean isSameNoun(Figure figure, CasualtyMention mention) {
    var form = mention.group().form();
    if (form != Form.INDEFINITE && form != Form.KIN && !isSomebodys(mention)) {
      return true;
    }
    if (VictimAges.differ(figure.ages(), ages(mention))) {
      return false;
    }
    var noun = mention.group().noun();
    return isSamePerson(figure, mention)
        || (figure.group().isEmpty() && !isArmedStranger(figure, mention))
        || noun.isEmpty()
        || endsAlike(figure.group(), noun)
        || (figure.first().group().form() == Form.DEFINITE && endsAlike(noun, figure.group()))
        || (isHeadline(figure) && isLoosely(noun, figure.group()));
  }
}
