package io.sitrep.briefing;

import io.sitrep.incident.Casualty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Figures that conflict, and figures the article itself has revised. */
record Disagreements(Scene scene) {

  private static final int MOST = 2;

  List<Statement> statements() {
    var statements = new ArrayList<Statement>();
    groups().stream().limit(MOST).forEach(it -> statements.add(conflict(it)));
    scene.superseded().stream().limit(MOST).forEach(it -> statements.add(revision(it)));
    return statements;
  }

  /** The sets of figures that conflict with one another, in the order of the article. */
  List<List<Casualty>> groups() {
    var groups = new ArrayList<List<Casualty>>();
    Set<String> seen = new LinkedHashSet<>();
    for (var casualty : scene.incident().casualties()) {
      if (Scene.conflicts(casualty) && seen.add(casualty.id())) {
        var others =
            casualty.conflictsWith().stream()
                .map(scene::casualty)
                .filter(Objects::nonNull)
                .toList();
        var group = new ArrayList<>(List.of(casualty));
        others.stream().filter(it -> seen.add(it.id())).forEach(group::add);
        groups.add(group);
      }
    }
    return groups.stream().filter(it -> it.size() > 1).toList();
  }

  private static Statement conflict(List<Casualty> group) {
    var outcome = People.participle(group.getFirst().outcome());
    var bySource = new LinkedHashMap<String, List<String>>();
    for (var casualty : group) {
      bySource
          .computeIfAbsent(teller(casualty), _ -> new ArrayList<>())
          .add(new Figure(casualty.count()).words());
    }
    var sides = new ArrayList<String>();
    bySource.forEach((teller, figures) -> sides.add(teller + " " + English.list(figures)));
    var spans =
        group.stream().map(Casualty::evidence).flatMap(List::stream).sorted().distinct().toList();
    var text = "Figures for those " + outcome + " conflict: " + English.list(sides);
    return new Statement("reported", English.sentence(text), null, null, spans);
  }

  private static String teller(Casualty casualty) {
    var source = SourceName.of(casualty.source());
    if (source == null) {
      return "without naming a source the article gives";
    }
    return Scene.isClaim(casualty) ? source.claiming() : source.saying();
  }

  private Statement revision(Casualty earlier) {
    var people = new People(scene);
    var now = scene.casualty(earlier.supersededBy());
    var figure = people.counted(earlier) + " " + People.participle(earlier.outcome());
    var text =
        "An earlier figure of "
            + figure
            + (now == null
                ? " has been revised"
                : " is superseded by " + new Figure(now.count()).words());
    return new Statement("reported", English.sentence(text), null, null, earlier.evidence());
  }
}
