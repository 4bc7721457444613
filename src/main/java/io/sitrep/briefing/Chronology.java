package io.sitrep.briefing;

import io.sitrep.briefing.Page.ChronologyRow;
import io.sitrep.incident.Casualty;
import io.sitrep.incident.Role;
import io.sitrep.incident.TimelineEntry;
import io.sitrep.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the article dates before the incident, and the other incidents it reports. */
final class Chronology {

  private final List<Scene> background;
  private final List<TimelineEntry> timeline;
  private final Predicate<TimelineEntry> shownElsewhere;
  private final EvidenceIndex evidence;

  Chronology(
      List<Scene> background,
      List<TimelineEntry> timeline,
      Predicate<TimelineEntry> shownElsewhere,
      EvidenceIndex evidence) {
    this.background = background;
    this.timeline = timeline;
    this.shownElsewhere = shownElsewhere;
    this.evidence = evidence;
  }

  List<ChronologyRow> rows() {
    var rows = new ArrayList<ChronologyRow>();
    Set<String> told = new LinkedHashSet<>();
    for (var entry : timeline) {
      var scene = sceneOf(entry);
      if (scene == null && !shownElsewhere.test(entry)) {
        rows.add(row(entry));
      } else if (scene != null && told.add(scene.incident().id())) {
        rows.add(row(scene));
      }
    }
    background.stream()
        .filter(it -> told.add(it.incident().id()))
        .map(this::row)
        .forEach(rows::add);
    return rows;
  }

  private @Nullable Scene sceneOf(TimelineEntry entry) {
    for (var scene : background) {
      if (scene.incident().id().equals(entry.incidentId())) {
        return scene;
      }
    }
    return null;
  }

  private ChronologyRow row(TimelineEntry entry) {
    var text = English.capitalised(entry.text()) + When.wording(entry.date());
    return new ChronologyRow(
        Dates.narrow(entry.date().range()),
        text,
        false,
        evidence.sentences(entry.date().evidence()));
  }

  private ChronologyRow row(Scene scene) {
    var date = scene.incident().date();
    var resolved = date == null ? "Not dated" : Dates.narrow(date.date().range());
    return new ChronologyRow(
        resolved, "Separate incident: " + story(scene), true, evidence.sentences(spans(scene)));
  }

  private static List<Span> spans(Scene scene) {
    var figures =
        scene.incident().casualties().stream().map(Casualty::evidence).flatMap(List::stream);
    return Stream.concat(figures, scene.setting().stream()).toList();
  }

  static String story(Scene scene) {
    var figures = scene.standing().stream().limit(4).toList();
    var what = new What(scene);
    var happened =
        figures.isEmpty()
            ? what.noun()
            : English.joined(" ", told(scene, figures), what.link(figures.getFirst()));
    var place = new Where(scene.article(), scene.incident().location()).after(happened);
    return English.joined(
        "; ",
        English.joined(" ", happened, place),
        attackers(scene),
        source(figures),
        revised(scene));
  }

  /**
   * Reported figures, then claims as claims: "2 soldiers killed; 9 rebels killed as claimed by the
   * army".
   */
  private static String told(Scene scene, List<Casualty> figures) {
    var people = new People(scene);
    var reported = figures.stream().filter(it -> !Scene.isClaim(it)).toList();
    var claims = figures.stream().filter(Scene::isClaim).map(it -> claim(people, it)).toList();
    return English.joined(
        ", ", people.tally(reported, "").replaceAll(",$", ""), English.list(claims));
  }

  private static String claim(People people, Casualty casualty) {
    var source = SourceName.of(casualty.source());
    return people.counted(casualty)
        + " claimed "
        + People.participle(casualty.outcome())
        + (source == null ? "" : " by " + source.subject());
  }

  private static String attackers(Scene scene) {
    var named = scene.actors(Role.PERPETRATOR);
    if (!named.isEmpty()) {
      return "attackers: " + English.list(named.stream().map(Cast::subject).toList());
    }
    return EventWords.hasAttackers(scene.incident().event().type()) ? "attackers not stated" : "";
  }

  private static String source(List<Casualty> figures) {
    if (figures.isEmpty()) {
      return "no figures given";
    }
    var names =
        figures.stream()
            .map(it -> SourceName.of(it.source()))
            .filter(Objects::nonNull)
            .map(SourceName::subject)
            .distinct()
            .toList();
    if (names.isEmpty()) {
      return figures.size() == 1
          ? "source of the figure not stated"
          : "source of the figures not stated";
    }
    return "according to " + English.list(names);
  }

  private static String revised(Scene scene) {
    return English.list(
        scene.superseded().stream()
            .map(it -> "revised from " + new Figure(it.count()).words())
            .distinct()
            .toList());
  }
}
