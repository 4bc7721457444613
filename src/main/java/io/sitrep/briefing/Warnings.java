package io.sitrep.briefing;

import io.sitrep.incident.Casualty;
import io.sitrep.incident.Confidence;
import io.sitrep.lexicon.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a reader should know before relying on the briefing. */
final class Warnings {

  private final List<Warning> warnings = new ArrayList<>();

  private Warnings() {}

  static List<Warning> of(@Nullable Scene scene, boolean published, @Nullable String language) {
    var warnings = new Warnings();
    if (language != null && !Language.isRead(language)) {
      warnings.add(
          "LANGUAGE_UNSUPPORTED",
          "The article is in " + Language.name(language) + "; no figures were taken from it.");
    }
    if (!published) {
      warnings.add(
          "PUBLICATION_DATE_UNKNOWN",
          "No publication date is known; weekdays and the like stay as written.");
    }
    if (scene != null) {
      warnings.addAll(scene);
    }
    return warnings.warnings;
  }

  private void add(String code, String text) {
    warnings.add(new Warning(code, text, null));
  }

  private void addAll(Scene scene) {
    date(scene);
    if (scene.incident().location() == null) {
      add("PLACE_NOT_STATED", "No place was found for the incident.");
    }
    for (var casualty : scene.incident().casualties()) {
      about(casualty);
      revised(casualty, scene);
    }
    new Disagreements(scene).groups().forEach(this::conflict);
    if (new Silence(scene).independentSources() == 0) {
      add("SINGLE_SOURCE", "One article; no independent confirmation in the text.");
    }
  }

  private void date(Scene scene) {
    var date = scene.incident().date();
    if (date == null) {
      add("DATE_NOT_STATED", "No date was found for the incident.");
    } else if (date.appliesTo() != null) {
      add("DATE_OF_EVENT_INFERRED", "The incident date is taken from " + date.appliesTo() + ".");
    }
  }

  private void about(Casualty casualty) {
    var figure = new Figure(casualty.count()).words();
    var what = figure + " " + People.participle(casualty.outcome());
    if (casualty.outcome() == Outcome.NEUTRALISED) {
      add("OUTCOME_AMBIGUOUS", "'neutralised' is not counted as killed.", casualty);
    }
    if (casualty.source().name() == null) {
      add("UNATTRIBUTED_FIGURE", "The figure of " + what + " has no named source.", casualty);
    }
    if (casualty.count().vague()) {
      add(
          "VAGUE_FIGURE",
          "“"
              + English.capitalised(figure)
              + "” is a word, not a number; its floor follows the published rule.",
          casualty);
    }
    if (casualty.reading().level() == Confidence.LOW) {
      add("UNSURE_READING", "The figure of " + what + " was read with low confidence.", casualty);
    }
  }

  private void revised(Casualty casualty, Scene scene) {
    var now = scene.casualty(casualty.supersededBy());
    if (now != null) {
      var from = new Figure(casualty.count()).words();
      add(
          "FIGURE_REVISED",
          "The figure of "
              + from
              + " "
              + People.participle(casualty.outcome())
              + " is superseded by "
              + new Figure(now.count()).words()
              + ".",
          casualty);
    }
  }

  private void conflict(List<Casualty> group) {
    var figures = English.list(group.stream().map(it -> new Figure(it.count()).words()).toList());
    var outcome = People.participle(group.getFirst().outcome());
    add(
        "CONFLICTING_FIGURES",
        "The article gives conflicting figures of people "
            + outcome.toLowerCase(Locale.ROOT)
            + ": "
            + figures
            + ".",
        group.getFirst());
  }

  private void add(String code, String text, Casualty casualty) {
    warnings.add(new Warning(code, text, casualty.id()));
  }
}
