package io.sitrep.briefing;

import io.sitrep.incident.Casualty;
import io.sitrep.incident.Responsibility;
import io.sitrep.incident.Role;
import io.sitrep.incident.Source;
import io.sitrep.incident.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the article does not say that a reader of the bottom line must know. */
record Silence(Scene scene) {

  List<Statement> statements() {
    var silent = new ArrayList<String>();
    if (namesNoAttacker()) {
      silent.add(noAttacker());
    }
    if (reportsNoClaim()) {
      silent.add("reports no claim of responsibility");
    }
    sources(silent);
    if (scene.incident().date() == null) {
      silent.add("gives no date for the " + scene.words().noun());
    }
    if (scene.incident().location() == null) {
      silent.add("does not say where it took place");
    }
    return silent.isEmpty()
        ? List.of()
        : List.of(
            new Statement(
                "absence", "The article " + English.list(silent) + ".", null, null, List.of()));
  }

  boolean namesNoAttacker() {
    return EventWords.hasAttackers(scene.incident().event().type())
        && scene.namedPerpetrators().isEmpty();
  }

  private String noAttacker() {
    var type = scene.incident().event().type();
    if (EventWords.isOperation(type)) {
      return "does not say who carried it out";
    }
    return "names no " + attacker() + described();
  }

  /** "attacking group", or "attacker" where it may have been one person. */
  String attacker() {
    boolean one = EventWords.mayBeOnePerson(scene.incident().event().type()) || isOnePerson();
    return one ? "attacker" : "attacking group";
  }

  /** "described only as “a man”" */
  private boolean isOnePerson() {
    var described = scene.actors(Role.PERPETRATOR);
    return described.size() == 1
        && described.stream()
            .map(Blame::called)
            .filter(Objects::nonNull)
            .anyMatch(it -> it.matches("(?i)an? .*") && !Nouns.isPlural(it));
  }

  private String described() {
    return scene.actors(Role.PERPETRATOR).stream()
        .map(Blame::called)
        .filter(Objects::nonNull)
        .findFirst()
        .map(it -> " (described only as " + English.quoted(it) + ")")
        .orElse("");
  }

  boolean reportsNoClaim() {
    return EventWords.hasAttackers(scene.incident().event().type())
        && scene.incident().responsibility().claim().equals(Responsibility.NONE_REPORTED.claim());
  }

  private void sources(List<String> silent) {
    var figures = scene.standing();
    if (figures.isEmpty()) {
      return;
    }
    if (figures.stream().allMatch(it -> it.source().name() == null)) {
      silent.add("gives no source for " + (figures.size() == 1 ? "this figure" : "these figures"));
    } else if (independentSources() == 0) {
      silent.add(
          "cites no independent confirmation of "
              + (figures.size() == 1 ? "this figure" : "these figures"));
    }
  }

  /** Named sources of figures that belong to neither side. */
  int independentSources() {
    return (int)
        scene.incident().casualties().stream()
            .map(Casualty::source)
            .filter(it -> it.stance() == Stance.THIRD_PARTY)
            .filter(it -> !scene.isPerpetrator(it.actorId()))
            .map(Source::name)
            .filter(Objects::nonNull)
            .distinct()
            .count();
  }
}
