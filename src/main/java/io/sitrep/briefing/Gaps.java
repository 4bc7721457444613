package io.sitrep.briefing;

import io.sitrep.incident.Incident;
import io.sitrep.incident.IncidentDate;
import io.sitrep.incident.LocationPrecision;
import io.sitrep.incident.Status;
import io.sitrep.lexicon.Outcome;
import io.sitrep.mention.DatePrecision;
import io.sitrep.text.CuedPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the article does not say of its main incident. */
final class Gaps {

  private static final Pattern HOUR =
      Pattern.compile(
          "(?i)\\b(\\d{1,2}[:.]\\d\\d|\\d{1,2}(:\\d\\d)? ?(am|pm|a\\.m|p\\.m|hours|hrs|gmt)|midnight|noon|midday|dawn|dusk|sunrise"
              + "|sunset|morning|afternoon|evening|night|overnight|o'clock)\\b");
  private static final CuedPattern CONDITION =
      new CuedPattern(
          "(?i)\\b(critical\\w*|serious\\w*|severe\\w*|stable|minor|slight\\w*|hospital\\w*|surgery|condition|light\\w* (wounded|injured)|treat\\w+|discharged)\\b",
          "critical",
          "serious",
          "severe",
          "stable",
          "minor",
          "slight",
          "hospital",
          "surgery",
          "condition",
          "light",
          "treat",
          "discharged");

  /** A gap as one entry of the data and as part of a line of the page. */
  private record Gap(Row row, String entry, String line) {}

  private enum Row {
    WHO,
    WHERE_AND_WHEN,
    LOSSES,
    MEANING,
    SOURCES
  }

  private final Scene scene;
  private final Incident incident;
  private final List<Gap> gaps = new ArrayList<>();

  Gaps(Scene scene) {
    this.scene = scene;
    this.incident = scene.incident();
    who();
    when();
    where();
    losses();
    meaning();
    sources();
  }

  List<String> entries() {
    return gaps.stream().map(Gap::entry).distinct().toList();
  }

  /** One line for each kind of gap. */
  List<String> lines() {
    var lines = new ArrayList<String>();
    for (var row : Row.values()) {
      var parts = gaps.stream().filter(it -> it.row() == row).map(Gap::line).distinct().toList();
      if (!parts.isEmpty()) {
        lines.add(English.capitalised(String.join("; ", parts)));
      }
    }
    return lines;
  }

  private void add(Row row, String entry, String line) {
    gaps.add(new Gap(row, entry, line));
  }

  private void add(Row row, String entry) {
    add(row, entry, entry);
  }

  private void who() {
    var silence = new Silence(scene);
    var type = incident.event().type();
    if (silence.namesNoAttacker()) {
      boolean operation = EventWords.isOperation(type);
      var attacker = silence.attacker();
      var line = attacker.equals("attacker") ? "who the attacker was" : "which group attacked";
      add(
          Row.WHO,
          operation ? "who carried it out" : attacker,
          operation ? "who carried it out" : line);
    }
    if (silence.reportsNoClaim()) {
      add(Row.WHO, "claim of responsibility", "whether anyone claimed responsibility");
    }
  }

  private void when() {
    var event = scene.words().noun();
    var date = incident.date();
    if (date != null && isSpan(date)) {
      return;
    }
    boolean day =
        date != null
            && date.exactDayStated()
            && date.date().range().precision() == DatePrecision.DAY;
    boolean hour =
        (date != null && date.date().partOfDay() != null)
            || HOUR.matcher(scene.article().text()).find();
    if (!day || !hour) {
      var what = day ? "hour" : hour ? "day" : "day and hour";
      add(Row.WHERE_AND_WHEN, what + " of the " + event);
    }
  }

  /** A night, or the days that an incident went on for. */
  private static boolean isSpan(IncidentDate date) {
    return date.appliesTo() == null && date.date().range().precision() == DatePrecision.DAY_RANGE;
  }

  private void where() {
    var location = incident.location();
    var precision = location == null ? LocationPrecision.UNKNOWN : location.precision();
    switch (precision) {
      case EXACT_PLACE -> {}
      case NEAR_PLACE, BETWEEN_NAMED_PLACES, DISTRICT, ADMIN1, COUNTRY ->
          add(Row.WHERE_AND_WHEN, "exact place");
      case UNKNOWN -> add(Row.WHERE_AND_WHEN, "place");
    }
  }

  private void losses() {
    if (incident.casualties().isEmpty()) {
      untold();
    } else {
      incident.notMentioned().forEach(it -> add(Row.LOSSES, words(it)));
    }
  }

  private void untold() {
    if (NoneHurt.in(scene.article()) == null) {
      add(Row.LOSSES, "casualty figures", "how many people were killed or wounded, if any");
    }
  }

  /** "civilian casualties" for civilian-casualties. */
  static String words(String code) {
    return switch (code) {
      case "missing" -> "people missing";
      case "captured" -> "people captured";
      case "wounded" -> "people wounded";
      case "killed" -> "people killed";
      case "abducted" -> "people abducted";
      default -> code.replace('-', ' ');
    };
  }

  private void meaning() {
    if (has(Outcome.NEUTRALISED)) {
      add(Row.MEANING, "meaning of 'neutralised'", "what “neutralised” covers");
    }
    if (has(Outcome.WOUNDED) && !tellsOfCondition()) {
      add(Row.MEANING, "condition of the wounded");
    }
  }

  private boolean tellsOfCondition() {
    return CONDITION.firstInAnyCase(scene.article().text()) != null;
  }

  private boolean has(Outcome outcome) {
    return incident.casualties().stream()
        .anyMatch(it -> it.outcome() == outcome && it.status() != Status.SUPERSEDED);
  }

  private void sources() {
    if (new Silence(scene).independentSources() == 0) {
      add(Row.SOURCES, "independent confirmation", "any source independent of the parties");
    }
  }
}
