package io.sitrep.incident;

import io.sitrep.lexicon.EventType;
import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.PersonGroup.Form;
import io.sitrep.mention.Quantity;
import io.sitrep.mention.casualty.CasualtyMention;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import io.sitrep.mention.casualty.Limbs;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can only be settled once all figures of an incident are known. */
final class Leftovers {

  private static final Set<String> STRIKES =
      Set.of(
          "shoot",
          "stab",
          "hack",
          "knife",
          "beat up",
          "hit",
          "strike",
          "shooting of",
          "stabbing of",
          "found shot",
          Limbs.LEMMA);

  private static final Pattern ALL = Pattern.compile("(?i)(both|all)\\b");

  /** Most who are shot down die, but not all. */
  private static final Set<String> DOWNED = Set.of("gun down", "mow down");

  private static final Set<String> BURNS = Set.of("burn");

  private static final Set<String> GETTING_AWAY = Set.of("escape", "rescue", "release");

  private static final Set<String> CAPTIVES = Set.of("hostage", "captive", "abductee");

  private static final Set<EventType> HOLDING =
      EnumSet.of(EventType.ABDUCTION, EventType.PIRACY, EventType.HOSTAGE_SIEGE);

  private static final String ACTIVE = "active";

  /** Words between "one" and "four men" in "one of four men". */
  private static final int OF = 1;

  private static final Set<Form> UNCOUNTED =
      Set.of(Form.PRONOUN, Form.KIN, Form.DEFINITE, Form.NAMED);

  private static final Set<String> CAPTIVITY = WordClasses.of("casualty", "captivity");

  private Leftovers() {}

  static void settle(Findings findings, List<Figure> figures) {
    figures.removeIf(figure -> isMereArrest(findings, figure, figures));
    figures.removeIf(figure -> isMereEscape(findings, figure, figures));
    figures.removeIf(figure -> isManner(figure, figures));
    figures.removeIf(figure -> haveSurvived(figure, figures));
    figures.stream().filter(f -> isLastToDie(f, figures)).forEach(Leftovers::countAll);
    figures.stream().filter(Figure::isLive).toList().forEach(f -> settleSum(f, figures));
    figures.removeIf(figure -> haveAllDied(figure, figures));
    joinSurvivors(figures);
    var strikes = figures.stream().filter(f -> isStrike(f) && f.isLive()).toList();
    if (SingleStrikes.areTold(strikes, figures)) {
      SingleStrikes.settle(strikes, figures);
    } else {
      strikes.forEach(f -> settleStrike(f, figures));
    }
    figures.stream()
        .filter(f -> f.outcome() == Outcome.KILLED && !f.isSelf())
        .filter(f -> f.isLive() || isSinceCounted(findings, f))
        .forEach(f -> settleDeathOf(f, figures));
    figures.stream()
        .filter(f -> f.partOf() != null && !figures.contains(f.partOf()))
        .toList()
        .forEach(f -> f.partOf(wholeLeft(f, figures)));
  }

  /** The figure that still counts a part whose whole was found to say nothing new, or null. */
  private static @Nullable Figure wholeLeft(Figure part, List<Figure> figures) {
    return figures.stream()
        .filter(f -> f != part && f.outcome() == part.outcome() && f.isLive())
        .filter(f -> f.count() >= part.count() && Sides.isSameSide(f.party(), part.party()))
        .max(Comparator.comparingLong(Figure::count))
        .orElse(null);
  }

  /** "A fourth person has died", where nothing else counts the dead. */
  private static boolean isLastToDie(Figure figure, List<Figure> figures) {
    return figure.outcome() == Outcome.KILLED
        && figure.first().group().ordinal() > 1
        && figure.first().foundBy().equals("intransitive")
        && figures.stream()
            .noneMatch(f ->
                f != figure
                    && (f.outcome() == Outcome.KILLED || f.isToldIn(figure.first().sentence())));
  }

  /** "Two men with gunshot wounds were found. <Both> died." */
  private static boolean haveAllDied(Figure wounded, List<Figure> figures) {
    return wounded.outcome() == Outcome.WOUNDED
        && figures.stream()
            .filter(f -> f.outcome() == Outcome.KILLED && f.count() == wounded.count())
            .flatMap(f -> f.mentions().stream())
            .filter(m -> m.sentence() == wounded.first().sentence() + 1)
            .anyMatch(m -> ALL.matcher(m.group().quantityText()).lookingAt());
  }

  /** "Three men were gunned down. <All three> remain in hospital." */
  private static boolean haveSurvived(Figure downed, List<Figure> figures) {
    return downed.outcome() == Outcome.KILLED
        && downed.mentions().stream().allMatch(m -> DOWNED.contains(m.lemma()))
        && figures.stream()
            .filter(f -> f.outcome() == Outcome.WOUNDED && f.count() == downed.count())
            .flatMap(f -> f.mentions().stream())
            .filter(m -> m.sentence() > downed.first().sentence())
            .anyMatch(m -> ALL.matcher(m.group().quantityText()).lookingAt());
  }

  private static void countAll(Figure last) {
    last.countedAs(last.first().group().ordinal(), "told of as the last to die so far");
  }

  /** "Four were shot, one fatally … <the three others who were shot>": told of again. */
  private static void joinSurvivors(List<Figure> figures) {
    var strikes = figures.stream().filter(f -> isBlow(f.first()) && f.isLive()).toList();
    for (var rest : strikes) {
      var all = strikes.stream().filter(f -> isRestOf(rest, f, figures)).findFirst().orElse(null);
      if (all != null) {
        all.repeatedBy(rest.first());
        figures.remove(rest);
        figures.stream().filter(f -> f.partOf() == rest).forEach(f -> f.partOf(all));
      }
    }
  }

  private static boolean isRestOf(Figure rest, Figure all, List<Figure> figures) {
    long dead = killed(all, figures);
    return rest != all
        && rest.first().group().further()
        && !all.first().group().further()
        && all.first().sentence() < rest.first().sentence()
        && dead > 0
        && all.count() - dead == rest.count();
  }

  /**
   * "Two died and three were hurt. <One of the wounded> died later, bringing the toll to three."
   */
  private static boolean isSinceCounted(Findings findings, Figure dead) {
    var whole = dead.partOf();
    var total = whole != null && whole.isSuperseded() ? whole.supersededBy() : whole;
    return total != null
        && total.first().link() == Link.TOLL
        && FigureBook.isOfWounded(findings, dead.first());
  }

  /** "Four men were hurt. One of them died": three remain. */
  private static void settleDeathOf(Figure dead, List<Figure> figures) {
    figures.stream()
        .filter(f -> f.outcome() == Outcome.WOUNDED && f.isLive() && !isStrike(f))
        .filter(f -> f.quantity() instanceof Quantity.Exactly && f.count() > dead.count())
        .filter(f -> Sides.isSameSide(f.party(), dead.party()))
        .filter(f -> isSomeOf(dead, f) || isOneOf(dead, f))
        .findFirst()
        .ifPresent(f -> f.countedAs(f.count() - dead.count(), "those wounded less those who died"));
  }

  /** "Four men were hurt. <One of the victims> died." */
  private static boolean isSomeOf(Figure dead, Figure wounded) {
    boolean within = dead.first().group().span().contains(wounded.first().group().span());
    boolean part =
        dead.first().foundBy().equals("part") && wounded.isToldIn(dead.first().sentence());
    if (within || part) {
      return true; // "one of the two policemen injured on Sunday died", "two hurt, one fatally"
    }
    return dead.first().group().partitive()
        && wounded.first().group().span().start() < dead.first().group().span().start()
        && (FigureBook.isWholeOf(dead, wounded) || isJustTold(wounded, dead.first().sentence()));
  }

  /** "Four people were hurt; <one of them, a student,> died." */
  private static boolean isJustTold(Figure wounded, int sentence) {
    return FigurePairs.isOfPeople(wounded)
        && (wounded.isToldIn(sentence) || wounded.isToldIn(sentence - 1));
  }

  /** "<One> of four men hurt on Monday died." */
  private static boolean isOneOf(Figure dead, Figure wounded) {
    int gap = wounded.first().group().from() - dead.first().group().to();
    return gap == OF
        && wounded.isToldIn(dead.first().sentence())
        && dead.first().group().form() == Form.BARE;
  }

  /** Arrests are captures only where there was fighting. */
  private static boolean isMereArrest(Findings findings, Figure figure, List<Figure> figures) {
    return figure.outcome() == Outcome.CAPTURED
        && (SuspectArrest.isArrest(figure.first())
            || SuspectArrest.is(
                findings.document().sentence(figure.first().sentence()), figure.first()))
        && figures.stream()
            .noneMatch(f ->
                f.outcome() != Outcome.CAPTURED
                    && f.party() == Party.ARMED_GROUP
                    && f.first().sentence() == figure.first().sentence());
  }

  /** Getting away is being freed only for those who were held. */
  private static boolean isMereEscape(Findings findings, Figure figure, List<Figure> figures) {
    return figure.outcome() == Outcome.FREED
        && GETTING_AWAY.contains(figure.first().lemma())
        && !(areHeld(findings, figure.first()) && figure.first().group().form() != Form.PRONOUN)
        && (UNCOUNTED.contains(figure.first().group().form())
            || figures.stream().noneMatch(f -> f.outcome() == Outcome.ABDUCTED));
  }

  /**
   * "rescued 12 hostages", "rescued the 12 sailors of a trawler hijacked by pirates", "12 pupils
   * kidnapped in May were freed", "rebels released 12 pupils"
   */
  private static boolean areHeld(Findings findings, CasualtyMention freed) {
    var agent = freed.agent();
    return CAPTIVES.contains(VictimNouns.singular(VictimNouns.head(freed.group().noun())))
        || (agent != null && agent.party() == Party.ARMED_GROUP)
        || findings.document().sentence(freed.sentence()).has(CAPTIVITY)
        || findings.eventsIn(freed.sentence()).stream()
            .anyMatch(event -> HOLDING.contains(event.type()));
  }

  /** "Twelve were shot" may count the dead among them. */
  static boolean isBlow(CasualtyMention mention) {
    return STRIKES.contains(mention.lemma());
  }

  /** "The toll has reached 745": 532 civilians, 93 of the forces and 120 fighters told apart. */
  private static void settleSum(Figure total, List<Figure> figures) {
    var others =
        figures.stream()
            .filter(f -> f != total && f.outcome() == total.outcome())
            .filter(f -> f.isLive() || f.supersededBy() == total || f.partOf() == total)
            .filter(f -> f.conflicts().isEmpty())
            .toList();
    boolean all =
        total.first().link() == Link.TOLL
            && (others.size() > 2 || isLastOf(others, total))
            && others.stream().mapToLong(Figure::count).sum() == total.count();
    if (all) {
      others.forEach(figure -> figure.countedIn(total));
      holdAll(total, others);
    }
  }

  /** "Two rebels died. <A soldier succumbed, taking the toll to three>." */
  private static boolean isLastOf(List<Figure> others, Figure total) {
    return others.size() == 2 && others.getLast().isToldIn(total.first().sentence());
  }

  private static void holdAll(Figure total, List<Figure> parts) {
    if (parts.stream().map(Figure::party).distinct().count() > 1) {
      total.heldToBe(Party.MIXED, "people", "the sum of people of several sides");
    }
  }

  private static boolean isStrike(Figure figure) {
    return figure.outcome() == Outcome.WOUNDED && figure.isOf(STRIKES);
  }

  /** "46 died", and a sentence on "26 were burned, the rest shot": how the dead died. */
  private static boolean isManner(Figure figure, List<Figure> figures) {
    boolean ofThem = figure.first().group().partitive();
    return figure.outcome() == Outcome.WOUNDED
        && figure.isOf(BURNS)
        && (ofThem || figure.first().group().form() == Form.BARE)
        && figures.stream()
            .anyMatch(f ->
                f.outcome() == Outcome.KILLED
                    && f.isLive()
                    && f.count() > figure.count()
                    && isBefore(f, figure));
  }

  /** "killed 46 inmates; <26 of them> were burned": told before, in the same breath or earlier. */
  private static boolean isBefore(Figure dead, Figure figure) {
    return dead.first().sentence() < figure.first().sentence()
        || (figure.first().group().partitive()
            && dead.first().group().to() <= figure.first().group().from()
            && dead.first().sentence() == figure.first().sentence());
  }

  /** "Six people were shot, one fatally": five wounded. */
  private static void settleStrike(Figure shot, List<Figure> figures) {
    boolean survived = shot.first().group().further() || shot.isOf(Set.of(Limbs.LEMMA));
    long killed = survived ? 0 : killed(shot, figures);
    var wounded = woundedBeside(shot, figures);
    long told = wounded.stream().mapToLong(Figure::count).sum();
    if (killed >= shot.count() || told >= shot.count() - killed) {
      figures.remove(shot);
      return;
    }
    if (killed > 0) {
      shot.countedAs(shot.count() - killed, "those shot less those who died");
    }
    wounded.forEach(figure -> figure.partOf(shot));
  }

  /** How many of those shot may be among the dead. */
  private static long killed(Figure shot, List<Figure> figures) {
    return figures.stream()
        .filter(f -> f.outcome() == Outcome.KILLED && f.isLive() && f.party() != Party.ARMED_GROUP)
        .filter(f -> !FigurePairs.isOfOthers(shot, f) && !isBesides(shot.first(), f.first()))
        .mapToLong(Figure::count)
        .sum();
  }

  /** "killed a teacher and <shot her husband>": two things done to two people. */
  private static boolean isBesides(CasualtyMention shot, CasualtyMention killed) {
    return shot.sentence() == killed.sentence()
        && shot.foundBy().equals(ACTIVE)
        && killed.foundBy().equals(ACTIVE)
        && shot.triggerFrom() > killed.triggerFrom();
  }

  /** Wounded soldiers say nothing of a rebel who was shot. */
  private static boolean isOtherSide(Figure wounded, Figure shot) {
    boolean guard =
        Totals.isState(shot.party())
            && wounded.party() == Party.CIVILIAN
            && !FigurePairs.isOfPeople(wounded);
    return wounded.party() != shot.party()
        && (guard
            || (Totals.isState(wounded.party()) && shot.party() == Party.ARMED_GROUP)
            || (wounded.party() == Party.ARMED_GROUP && Totals.isState(shot.party())));
  }

  /** "A man of 19 was wounded" says nothing of "a woman of 30 was struck". */
  private static boolean isAnother(Figure wounded, Figure shot) {
    return shot.count() == 1
        && (FigurePairs.isOfOthers(wounded, shot) || FigurePairs.isOfOtherAge(wounded, shot));
  }

  private static List<Figure> woundedBeside(Figure shot, List<Figure> figures) {
    return figures.stream()
        .filter(f -> f.outcome() == Outcome.WOUNDED && f.isLive() && f != shot && !isStrike(f))
        .filter(f -> !isOtherSide(f, shot) && !isAnother(f, shot))
        .toList();
  }
}
