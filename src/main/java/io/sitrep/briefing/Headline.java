package io.sitrep.briefing;

import io.sitrep.incident.Casualty;
import io.sitrep.incident.Total;
import java.util.List;
import java.util.Objects;

/** The briefing's title: country, the gravest figure, the kind of incident, the place. */
record Headline(Scene scene) {

  String text() {
    var country = where().country();
    return country == null ? English.capitalised(news()) : country + ": " + news();
  }

  private Where where() {
    return new Where(scene.article(), scene.incident().location());
  }

  private String news() {
    var place = place();
    var figures = figures();
    if (figures.isEmpty()) {
      return English.joined(" ", new What(scene).noun(), place, "reported");
    }
    var first = figures.getFirst();
    boolean saidByOutcome = new What(scene).link(first).isEmpty();
    var cause = saidByOutcome ? null : "in " + scene.words().noun();
    var conflict = Scene.conflicts(first) ? "; figures conflict" : "";
    return English.joined(" ", people(figures), cause, place) + conflict;
  }

  private String place() {
    var brief = where().brief();
    return brief == null ? "" : brief;
  }

  private String people(List<Casualty> figures) {
    var people = new People(scene);
    var first = figures.getFirst();
    var who =
        sameNoun(figures)
            ? summed(figures)
            : English.list(figures.stream().limit(3).map(people::counted).toList());
    var outcome = People.participle(first.outcome());
    if (!Scene.isClaim(first)) {
      return who + " reported " + outcome;
    }
    var source = SourceName.of(first.source());
    return source == null
        ? who + " claimed " + outcome
        : source.claiming().replaceFirst("^the ", "") + " " + who + " " + outcome;
  }

  private boolean sameNoun(List<Casualty> figures) {
    var people = new People(scene);
    return figures.size() > 1
        && figures.stream().map(people::noun).map(Nouns::plural).distinct().count() == 1;
  }

  /** Tolls of one party in several places, as the totals add them up. */
  private String summed(List<Casualty> figures) {
    var noun = Nouns.plural(new People(scene).noun(figures.getFirst()));
    var total = scene.incident().totals().get(figures.getFirst().outcome());
    var best = total == null ? null : total.best();
    var least = figures.stream().mapToLong(it -> new Figure(it.count()).value()).max().orElse(0);
    return best == null
        ? "at least " + English.number(least) + " " + noun
        : English.number(best) + " " + noun;
  }

  /** The figures for the gravest outcome, one a party; of conflicting ones that of the totals. */
  private List<Casualty> figures() {
    var standing =
        scene.standing().stream().filter(it -> !new Figure(it.count()).isZero()).toList();
    if (standing.isEmpty()) {
      return List.of();
    }
    var first = adopted(standing);
    boolean alone = Scene.conflicts(first) || Scene.isClaim(first) || isTheTotal(first);
    return alone ? List.of(first) : alike(standing, first);
  }

  private boolean isTheTotal(Casualty casualty) {
    var total = scene.incident().totals().get(casualty.outcome());
    return total != null && Objects.equals(total.best(), new Figure(casualty.count()).value());
  }

  private static List<Casualty> alike(List<Casualty> standing, Casualty first) {
    return standing.stream()
        .filter(it -> it.outcome() == first.outcome() && !Scene.isClaim(it) && !Scene.conflicts(it))
        .toList();
  }

  private Casualty adopted(List<Casualty> standing) {
    var first = standing.getFirst();
    Total total = scene.incident().totals().get(first.outcome());
    if (total == null || !Scene.conflicts(first)) {
      return first;
    }
    return standing.stream()
        .filter(it ->
            it.outcome() == first.outcome()
                && Objects.equals(new Figure(it.count()).value(), total.best()))
        .findFirst()
        .orElse(first);
  }
}
