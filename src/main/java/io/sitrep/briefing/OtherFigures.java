package io.sitrep.briefing;

import io.sitrep.incident.Casualty;
import io.sitrep.incident.Incident;
import io.sitrep.incident.OtherQuantity;
import io.sitrep.incident.Report;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The article's figures that are no casualties of the main incident, in one line. */
record OtherFigures(List<Scene> background, Report report) {

  private static final int MOST = 12;
  private static final Set<String> SAY_NOTHING = Set.of("name", "count", "ordinal", "date");

  String text() {
    var figures = new LinkedHashSet<String>();
    background.forEach(it -> figures.addAll(casualties(it)));
    report.otherQuantities().stream()
        .filter(it -> !SAY_NOTHING.contains(it.kind()))
        .map(OtherFigures::worded)
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

  private static String worded(OtherQuantity quantity) {
    return English.lowerStart(quantity.text()) + " (" + kind(quantity.kind()) + ")";
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
