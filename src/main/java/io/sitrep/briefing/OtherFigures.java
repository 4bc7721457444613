package io.sitrep.briefing;

import io.sitrep.incident.Casualty;
import io.sitrep.incident.Incident;
import io.sitrep.incident.OtherQuantity;
import io.sitrep.incident.Report;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The article's figures that are no casualties of the main incident, in one line. */
record OtherFigures(List<Scene> background, Report report, String article) {

  private static final int MOST = 14;
  private static final int REACH = 60;
  private static final String COUNT = "count";

  /** In the order in which they tell most. */
  private static final List<String> KINDS =
      List.of("period-toll", "force-size", "deployment", COUNT, "money");

  private static final Set<String> SAY_NOTHING = Set.of("name", "ordinal", "date");

  /** What a strength counts: "12 <pirates>", "60 <alleged attackers>". */
  private static final Pattern COUNTED =
      Pattern.compile(
          "((?: [\\p{L}'’-]+){0,2}? [\\p{L}-]+(?:s|men|people|troops))\\b.*", Pattern.DOTALL);

  /** "two men", "2 persons": so few, and not said who. */
  private static final Pattern HOLLOW =
      Pattern.compile("(?i)(?:two|three|four|[2-4]) (?:men|women|people|persons|individuals)");

  /** Counts of victims are no other figures, whoever counts them again. */
  private static final Pattern VICTIMS =
      Pattern.compile(
          "(?i).*\\b(victims?|dead|bodies|body|injured|wounded|casualt\\w+|others|of)\\b.*");

  String text() {
    var figures = new LinkedHashSet<String>();
    background.forEach(it -> figures.addAll(casualties(it)));
    report.otherQuantities().stream()
        .filter(OtherFigures::tells)
        .sorted(Comparator.comparingInt(OtherFigures::rank))
        .map(this::worded)
        .forEach(figures::add);
    var years = years();
    if (!years.isEmpty()) {
      figures.add(years);
    }
    var shown = figures.stream().limit(MOST).collect(Collectors.joining(" · "));
    int more = figures.size() - MOST;
    return more > 0 ? shown + " · " + more + " more in the attached data" : shown;
  }

  private static List<String> casualties(Scene scene) {
    var people = new People(scene);
    var time = when(scene.incident());
    return scene.standing().stream().map(it -> casualty(people, it) + time).toList();
  }

  private static String casualty(People people, Casualty casualty) {
    var claim = Scene.isClaim(casualty) ? " claimed " : " ";
    return people.counted(casualty) + claim + People.participle(casualty.outcome());
  }

  private static String when(Incident incident) {
    var date = incident.date();
    var phrase = date == null ? null : Dates.phrase(date.date().range());
    return (phrase == null ? "" : " " + phrase) + " (a different incident)";
  }

  /** A count tells something with the thing it counts: "four helicopters", but not "two". */
  private static boolean tells(OtherQuantity quantity) {
    return !SAY_NOTHING.contains(quantity.kind())
        && (!quantity.kind().equals(COUNT)
            || (quantity.value() > 1
                && quantity.text().indexOf(' ') > 0
                && !VICTIMS.matcher(quantity.text()).matches()
                && !HOLLOW.matcher(quantity.text()).matches()));
  }

  private static int rank(OtherQuantity quantity) {
    int rank = KINDS.indexOf(quantity.kind());
    return rank < 0 ? KINDS.size() : rank;
  }

  private String worded(OtherQuantity quantity) {
    var words = lowered(quantity.text()) + counted(quantity);
    return quantity.kind().equals(COUNT) ? words : words + " (" + kind(quantity.kind()) + ")";
  }

  /** A quantity begins with no name: "Nineteen inmates" in the middle of a line. */
  private static String lowered(String text) {
    boolean word = text.length() > 1 && Character.isLowerCase(text.codePointAt(1));
    return word ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
  }

  private String counted(OtherQuantity quantity) {
    if (!quantity.kind().equals("force-size") || quantity.evidence().isEmpty()) {
      return "";
    }
    int end = quantity.evidence().getFirst().end();
    var after = COUNTED.matcher(article.substring(end, Math.min(article.length(), end + REACH)));
    return after.matches() ? after.group(1) : "";
  }

  private static String kind(String kind) {
    return switch (kind) {
      case "force-size" -> "strength";
      case "period-toll" -> "toll over a period";
      default -> kind.replace('-', ' ');
    };
  }

  private String years() {
    var years =
        report.otherQuantities().stream()
            .filter(it -> it.kind().equals("date") && it.unit().equals("year"))
            .map(OtherQuantity::text)
            .distinct()
            .toList();
    return years.isEmpty()
        ? ""
        : String.join(", ", years) + (years.size() == 1 ? " (year)" : " (years)");
  }
}
