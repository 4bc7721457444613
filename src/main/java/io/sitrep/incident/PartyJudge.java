package io.sitrep.incident;

import io.sitrep.lexicon.EventType;
import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.WordClasses;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says whose people a figure counts where its noun ("people", "others") does not. */
final class PartyJudge {

  private static final Pattern CIVILIANS = Pattern.compile("(?i)civilians?");
  private static final Pattern PEOPLE = Pattern.compile("(?i)(people|persons)?");

  private static final Set<EventType> TWO_SIDED =
      EnumSet.of(
          EventType.CLASH,
          EventType.HOSTAGE_SIEGE,
          EventType.AMBUSH,
          EventType.RIOT,
          EventType.RAID_BY_STATE);

  /** Kinds of incident whose victims are people at large. */
  private static final Set<EventType> ON_CIVILIANS =
      EnumSet.of(
          EventType.MASS_SHOOTING,
          EventType.STABBING,
          EventType.VEHICLE_RAMMING,
          EventType.MASSACRE_OF_CIVILIANS,
          EventType.PROTEST_CRACKDOWN,
          EventType.PRISON_VIOLENCE,
          EventType.ARSON,
          EventType.ASSASSINATION,
          EventType.ABDUCTION);

  private static final Set<Party> PEACEFUL =
      EnumSet.of(Party.CIVILIAN, Party.JOURNALIST, Party.AID_WORKER);
  private static final Set<Party> ARMED =
      EnumSet.of(Party.STATE_FORCES, Party.ARMED_GROUP, Party.FOREIGN_FORCES);

  /** Nouns that say no more of a part than age or sex. */
  private static final Set<String> PLAIN = WordClasses.of("incident", "plain");

  private final Findings findings;
  private final Strand strand;
  private final EventType type;
  private final List<Figure> figures;

  private PartyJudge(Findings findings, Strand strand, EventType type, List<Figure> figures) {
    this.findings = findings;
    this.strand = strand;
    this.type = type;
    this.figures = figures;
  }

  static void judge(Findings findings, Strand strand, EventType type, List<Figure> figures) {
    new PartyJudge(findings, strand, type, figures).judge();
  }

  private void judge() {
    figures.stream().filter(this::isOfBothSides).forEach(f -> f.judgedToBe(Party.MIXED));
    open().filter(Figure::isLive).forEach(figure -> figure.judgedToBe(live(figure)));
    open().filter(Figure::isSuperseded).forEach(figure -> figure.judgedToBe(former(figure)));
    figures.forEach(this::judgePart);
  }

  private Stream<Figure> open() {
    return figures.stream().filter(f -> f.party() == Party.UNKNOWN && f.partOf() == null);
  }

  /** "six policemen and passers-by, five of them …": parts that no one party holds. */
  private boolean isOfBothSides(Figure figure) {
    var parts = parts(figure).map(Figure::party).collect(Collectors.toSet());
    boolean armed = parts.stream().anyMatch(ARMED::contains);
    boolean onlyPart =
        parts(figure)
            .anyMatch(p -> CIVILIANS.matcher(p.group()).matches() && p.count() < figure.count());
    boolean named = figure.party() == Party.CIVILIAN && !isOpen(figure);
    return (armed && !named && parts.stream().anyMatch(PEACEFUL::contains))
        || (isOpen(figure) && (armed || onlyPart));
  }

  private static boolean isOpen(Figure figure) {
    return figure.party() == Party.UNKNOWN
        || (figure.party() == Party.CIVILIAN && PEOPLE.matcher(figure.group()).matches());
  }

  private void judgePart(Figure figure) {
    var whole = figure.partOf();
    boolean plain =
        figure.party() == Party.UNKNOWN || PLAIN.contains(figure.group().toLowerCase(Locale.ROOT));
    if (plain && whole != null && whole.party() != Party.MIXED) {
      figure.judgedToBe(whole.party());
    }
  }

  /** A toll that was taken back, by the one that took its place. */
  private static Party former(Figure figure) {
    var later = figure.supersededBy();
    return later != null && later.party() == Party.CIVILIAN ? Party.CIVILIAN : Party.UNKNOWN;
  }

  private Party live(Figure figure) {
    return switch (figure.outcome()) {
      case NEUTRALISED, CAPTURED -> Party.ARMED_GROUP;
      case ABDUCTED, FREED, DISPLACED -> Party.CIVILIAN;
      case KILLED, WOUNDED, KILLED_OR_WOUNDED, MISSING -> hit(figure);
    };
  }

  private Party hit(Figure figure) {
    if (figures.stream().anyMatch(f -> f.supersededBy() == figure && f.party() == Party.MIXED)) {
      return Party.MIXED;
    }
    return isCivil(figure) ? Party.CIVILIAN : Party.UNKNOWN;
  }

  private Stream<Figure> parts(Figure figure) {
    return figures.stream().filter(f -> f.partOf() == figure);
  }

  private boolean isCivil(Figure figure) {
    if (parts(figure).map(Figure::party).anyMatch(PEACEFUL::contains)) {
      return true;
    }
    if (isBesideMixed(figure) || (TWO_SIDED.contains(type) && hasFighters())) {
      return false;
    }
    return strand.isMain() || ON_CIVILIANS.contains(type) || isAmongCivilians(figure);
  }

  /** "Twelve people, three of them soldiers, died and 31 were hurt": who the 31 are is open. */
  private boolean isBesideMixed(Figure figure) {
    return figures.stream()
        .filter(f -> f.party() == Party.MIXED && !isMixedByAttacker(f))
        .anyMatch(f -> f.conflicts().contains(figure) || figure.isToldIn(f.first().sentence()));
  }

  private boolean isMixedByAttacker(Figure figure) {
    return parts(figure)
        .map(Figure::party)
        .filter(ARMED::contains)
        .allMatch(party -> party == Party.ARMED_GROUP);
  }

  private boolean isAmongCivilians(Figure figure) {
    return figure.mentions().stream()
        .anyMatch(m ->
            CivilSettings.isIn(findings.document().sentence(m.sentence()))
                || isBesideCivilians(m.sentence()));
  }

  private boolean isBesideCivilians(int sentence) {
    return figures.stream().anyMatch(f -> f.isToldIn(sentence) && PEACEFUL.contains(f.party()));
  }

  private boolean hasFighters() {
    return figures.stream()
        .anyMatch(f -> f.outcome() == Outcome.KILLED && ARMED.contains(f.party()));
  }
}
