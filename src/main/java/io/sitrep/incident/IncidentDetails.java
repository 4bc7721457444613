package io.sitrep.incident;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.EventType;
import io.sitrep.lexicon.TargetKind;
import io.sitrep.lexicon.WeaponCategory;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.detail.Detail;
import io.sitrep.mention.quantity.OtherNumber;
import io.sitrep.mention.quantity.QuantityKind;
import io.sitrep.mention.source.Attribution;
import io.sitrep.mention.target.FullNames;
import io.sitrep.mention.target.TargetMention;
import io.sitrep.mention.time.TimeExpression;
import io.sitrep.text.CuedPattern;
import io.sitrep.text.Sentence;
import io.sitrep.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What else an article tells of one incident besides its figures, its place and its roles. */
final class IncidentDetails {

  private static final Pattern COUNTING =
      Pattern.compile("(?: by|numbering|numbered| group of| gang of)(?: \\w+)? $");
  private static final int REACH = 70;
  private static final int MOST_TARGETS = 12;
  private static final int MOST_PERSONS = 24;
  private static final int MOST_RESPONSES = 6;
  private static final Set<ActorType> FORCES =
      Set.of(ActorType.STATE_FORCES, ActorType.ARMED_GROUP);
  private static final Set<ActorType> ATTACKERS = Set.of(ActorType.ARMED_GROUP);
  private static final Set<String> OPERATIONS = WordClasses.of("incident", "operations");
  private static final CuedPattern LOSSES =
      new CuedPattern(
          "(?i)(?:destroyed|burnt|burned|torched|seized|captured|damaged|set fire"
              + " to|took|lost)[^.]{0,40}(?:vehicles?|weapons|tanks?|trucks?|equipment|ammunition|arms)",
          "vehicle",
          "weapons",
          "tank",
          "truck",
          "equipment",
          "ammunition",
          "arms");

  private static final CuedPattern ARRESTS =
      new CuedPattern(
          "(?i)\\b(?:(?:re)?captured|arrest(?:s|ed)?|detained|apprehended|custody|jailed)\\b",
          "captured",
          "arrest",
          "detained",
          "apprehended",
          "custody",
          "jailed");

  private final DetailReader reader;
  private final Findings findings;
  private final Strand strand;
  private final NavigableSet<Integer> told;
  private final CastIndex cast;
  private final FullNames names;

  IncidentDetails(
      DetailReader reader, Findings findings, Strand strand, CastIndex cast, FullNames names) {
    this.reader = reader;
    this.findings = findings;
    this.strand = strand;
    this.told = strand.told();
    this.cast = cast;
    this.names = names;
  }

  FullNames names() {
    return names;
  }

  CastIndex cast() {
    return cast;
  }

  List<Target> targets() {
    var found = new ArrayList<TargetMention>();
    for (int number : told) {
      found.addAll(
          reader.targets().find(findings.document(), sentence(number), findings.eventsIn(number)));
    }
    for (int number : strand.sentences()) {
      found.addAll(reader.targets().persons(findings.document(), sentence(number)));
    }
    var targets = new ArrayList<Target>();
    found.removeIf(this::isWeapon);
    for (var each : found) {
      int most = each.kind() == TargetKind.PERSON ? MOST_PERSONS : MOST_TARGETS;
      if (targets.size() >= most) {
        continue;
      }
      var mention = inFull(each);
      if (targets.stream().noneMatch(t -> isSame(t.text(), mention.text()))) {
        targets.add(new Target(mention.text(), mention.kind(), List.of(mention.span())));
      }
    }
    return targets;
  }

  /** "explosives-laden car", "mine"; and "the car" that was driven into a crowd before. */
  private boolean isWeapon(TargetMention target) {
    return isRammer(target)
        || findings.weaponsIn(target.sentence()).stream()
            .anyMatch(weapon ->
                weapon.span().overlaps(target.span())
                    && weapon.span().end() >= target.span().end());
  }

  private boolean isRammer(TargetMention target) {
    return target.kind() == TargetKind.VEHICLE
        && target.text().indexOf(' ') < 0
        && findings.weapons().stream()
            .filter(weapon -> weapon.category() == WeaponCategory.VEHICLE && weapon.used())
            .anyMatch(weapon -> weapon.span().end() < target.span().start());
  }

  private TargetMention inFull(TargetMention mention) {
    return mention.kind() == TargetKind.PERSON && mention.foundBy().equals("named-victim")
        ? new TargetMention(
            mention.span(),
            mention.sentence(),
            names.full(mention.text()),
            mention.kind(),
            mention.foundBy())
        : mention;
  }

  /** "the convoy" after "supply convoy". */
  private static boolean isSame(String text, String later) {
    var a = text.toLowerCase(Locale.ROOT);
    var b = later.toLowerCase(Locale.ROOT);
    return a.equals(b) || a.endsWith(" " + b);
  }

  private Sentence sentence(int number) {
    return findings.document().sentence(number);
  }

  List<Movement> movements() {
    return told.stream()
        .flatMap(number -> reader.movements().find(findings.document(), sentence(number)).stream())
        .map(d ->
            new Movement(
                d.text(),
                cast.before(d.sentence(), d.span().start(), ATTACKERS),
                List.of(d.span())))
        .toList();
  }

  List<ForceSize> forceSizes() {
    return told.stream()
        .flatMap(number -> numbers(number).stream())
        .filter(n -> n.kind() == QuantityKind.FORCE_SIZE)
        .filter(this::isStrength)
        .map(n ->
            new ForceSize(
                near(n.sentence(), n.span()),
                Count.of(n.quantity(), n.text()),
                source(findings.attributionOf(n.span())),
                List.of(n.span())))
        .toList();
  }

  private List<OtherNumber> numbers(int sentence) {
    var figures = findings.casualtiesIn(sentence).stream().map(it -> it.group().span()).toList();
    return reader
        .numbers()
        .find(findings.document(), findings.numbersIn(sentence), figures, List.of());
  }

  /** True of those who attack: "80 rebels stormed", "a raid by 80 rebels", "a 200-strong group". */
  private boolean isStrength(OtherNumber number) {
    if (number.value() < 2) {
      return false;
    }
    var article = findings.document().text();
    var lead = article.substring(Math.max(0, number.span().start() - 12), number.span().start());
    boolean counted = number.foundBy().equals("compound") || COUNTING.matcher(lead).find();
    return counted
        || findings.eventsIn(number.sentence()).stream()
            .anyMatch(e ->
                !e.noun()
                    && e.span().start() > number.span().end()
                    && e.span().start() < number.span().end() + REACH);
  }

  /** The armed group the number counts stands close after it, or before. */
  private @Nullable String near(int sentence, Span span) {
    var after =
        cast.at(
            new Span(span.start(), Math.min(span.end() + 30, sentence(sentence).span().end())),
            ATTACKERS);
    return after != null ? after : cast.before(sentence, span.start(), ATTACKERS);
  }

  private Source source(@Nullable Attribution attribution) {
    return attribution == null
        ? Source.ARTICLE
        : new Source(
            attribution.name(),
            cast.source(attribution),
            attribution.type(),
            Stance.THIRD_PARTY,
            attribution.verb(),
            null);
  }

  List<Purpose> purposes() {
    return near().stream()
        .flatMap(number -> reader.purposes().find(findings.document(), sentence(number)).stream())
        .map(d ->
            new Purpose(
                cast.before(d.sentence(), d.span().start(), FORCES),
                d.text(),
                sourceName(d),
                List.of(d.span())))
        .toList();
  }

  /** Sentences of the incident up to the first crosshead after its last telling one. */
  private List<Integer> near() {
    if (told.isEmpty()) {
      return List.of();
    }
    int last = strand.isMain() ? told.last() + 3 : told.last();
    return strand.sentences().stream().filter(n -> n <= last).toList();
  }

  private @Nullable String sourceName(Detail detail) {
    var attribution = findings.attributionOf(detail.span());
    return attribution == null ? null : attribution.name();
  }

  List<Response> responses() {
    if (!strand.isMain()) {
      return List.of();
    }
    return near().stream()
        .flatMap(number -> reader.responses().find(findings.document(), sentence(number)).stream())
        .limit(MOST_RESPONSES)
        .map(d -> new Response(d.text(), date(d), sourceName(d), List.of(d.span())))
        .toList();
  }

  private @Nullable ResolvedDate date(Detail detail) {
    var time =
        findings.timesIn(detail.sentence()).stream()
            .filter(t ->
                t.range() != null
                    && t.kind() != TimeExpression.Kind.DURATION_PERIOD
                    && !findings.isReportingTime(t))
            .findFirst()
            .orElse(null);
    return time == null ? null : new ResponseDate(detail, time).resolved();
  }

  private @Nullable TimeExpression reportedTime() {
    if (!strand.isMain()) {
      return null;
    }
    return near().stream()
        .flatMap(number -> findings.timesIn(number).stream())
        .filter(t -> t.kind() == TimeExpression.Kind.POINT && t.range() != null)
        .filter(t -> told.contains(t.sentence()) || t.sentence() <= 4)
        .filter(findings::isReportingTime)
        .findFirst()
        .orElse(null);
  }

  @Nullable ResolvedDate reported() {
    var time = reportedTime();
    return time == null
        ? null
        : new ResolvedDate(
            time.text(),
            Objects.requireNonNull(time.range()),
            time.stated() ? DateBasis.STATED : DateBasis.RESOLVED,
            time.partOfDay(),
            null,
            List.of(time.span()));
  }

  @Nullable String reportedBy() {
    var time = reportedTime();
    if (time == null) {
      return null;
    }
    return findings.attributionsIn(time.sentence()).stream()
        .filter(a -> a.source().end() <= time.span().start())
        .reduce((_, later) -> later)
        .map(cast::source)
        .orElse(null);
  }

  /** The larger operation a date stands for where it does not date the incident itself, or null. */
  @Nullable String appliesTo(TimeExpression time, EventType type) {
    if (type == EventType.RAID_BY_STATE || isTypedIn(time.sentence(), type)) {
      return null;
    }
    for (var token : sentence(time.sentence()).tokens()) {
      if (OPERATIONS.contains(token.norm())) {
        return "the " + token.norm() + " during which the " + EventNouns.of(type) + " took place";
      }
    }
    return null;
  }

  private boolean isTypedIn(int sentence, EventType type) {
    return strand.casualties().stream().anyMatch(c -> c.sentence() == sentence)
        || strand.events().stream().anyMatch(e -> e.sentence() == sentence && e.type() == type);
  }

  boolean tellsOfLosses() {
    return tells(LOSSES);
  }

  /** Whoever is arrested is no captive of either side, but "people captured" would deny it. */
  boolean tellsOfArrests() {
    return tells(ARRESTS);
  }

  private boolean tells(CuedPattern pattern) {
    return told.stream()
        .map(n -> sentence(n).span().in(findings.document().text()))
        .anyMatch(words -> pattern.firstInAnyCase(words) != null);
  }
}
