package io.sitrep.briefing;

import io.sitrep.article.Article;
import io.sitrep.article.Known;
import io.sitrep.article.Origin;
import io.sitrep.briefing.Page.Line;
import io.sitrep.incident.Confidence;
import io.sitrep.incident.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the page says of the article as a source, of its grading and of how it was read. */
record SourceLines(Article article, int sentences, Reliability reliability, @Nullable Scene scene) {

  List<Line> lines() {
    var lines = new ArrayList<Line>();
    add(lines, "Source", source());
    add(lines, "Published", published());
    if (scene != null) {
      add(lines, "Corroboration", corroboration());
    }
    add(lines, "NATO grading", grading());
    if (scene != null) {
      add(lines, "Figures", figures());
      add(lines, "Reading", reading());
    }
    add(lines, "Method", method());
    return lines;
  }

  private static void add(List<Line> lines, String label, String text) {
    lines.add(new Line(label, text, List.of()));
  }

  private String source() {
    var publisher = article.metadata().publisher();
    var agency = Agencies.citedIn(article.text());
    var count = sentences == 1 ? "1 sentence" : English.number(sentences) + " sentences";
    var from =
        publisher == null
            ? count + "; publisher not supplied"
            : "published by " + publisher.value() + ", " + count;
    var one = publisher == null ? "One news article, " : "One news article ";
    return one + from + (agency == null ? "" : "; the text cites " + agency);
  }

  private String published() {
    var known = article.metadata().published();
    return known == null
        ? "Not known; weekdays and the like stay as written"
        : Dates.weekday(known.value().date()) + ", " + origin(known);
  }

  private static String origin(Known<?> known) {
    return switch (known.origin()) {
      case OPTION -> "given by the user";
      case OBJECT_METADATA -> "supplied with the file, not stated in the text";
      case SIDECAR -> "from the sidecar file";
      case DOCUMENT -> "stated in the document";
      case DATELINE -> "from the dateline of the text";
      case DETECTED -> "worked out from the text";
      case DEFAULT -> "assumed";
    };
  }

  private String corroboration() {
    int independent = reliability.independentSources();
    if (independent > 0) {
      return independent == 1
          ? "One source in the article belongs to neither side"
          : independent + " sources in the article belong to neither side";
    }
    if (total() == 0) {
      return "None in the article, which gives no figures for this incident";
    }
    return "None in the article"
        + (attributed()
            ? "; no figure comes from a source independent of the parties"
            : "; its figures name no source");
  }

  private boolean attributed() {
    return reliability.attributions().entrySet().stream()
            .anyMatch(it -> it.getKey() != Stance.UNATTRIBUTED && it.getValue() > 0)
        || total() == 0;
  }

  private int total() {
    return reliability.attributions().values().stream().mapToInt(Integer::intValue).sum();
  }

  private String grading() {
    var grade = reliability.sourceReliability() + reliability.informationCredibility();
    boolean supplied = !reliability.gradingOrigin().equals(Origin.DEFAULT.id());
    return supplied
        ? grade + ": reliability of the source as supplied; truth cannot be judged from one article"
        : grade + ": reliability and truth cannot be judged from one article; set by the reader";
  }

  private String figures() {
    if (total() == 0) {
      return "None for this incident";
    }
    var parts = new ArrayList<String>();
    add(parts, Stance.OWN_LOSSES, "on own losses", "on own losses");
    add(parts, Stance.THIRD_PARTY, "from a third party", "from third parties");
    add(parts, Stance.UNATTRIBUTED, "not tied to either side", "not tied to either side");
    add(parts, Stance.ADVERSARY_LOSSES, "claim about the adversary", "claims about the adversary");
    int conflicts = reliability.conflictingFigures().size();
    var conflict =
        conflicts == 0
            ? "none conflict"
            : conflicts == 1
                ? "one conflict between sources"
                : conflicts + " conflicts between sources";
    return total() + " for this incident: " + String.join(", ", parts) + "; " + conflict;
  }

  private void add(List<String> parts, Stance stance, String one, String many) {
    int count = reliability.attributions().getOrDefault(stance, 0);
    if (count > 0) {
      parts.add(count + " " + (count == 1 ? one : many));
    }
  }

  private String reading() {
    var levels = new ArrayList<String>();
    for (var level : Confidence.values()) {
      var fields =
          List.of("figures", "actors", "location", "date").stream()
              .filter(it -> level(it) == level)
              .map(SourceLines::field)
              .toList();
      if (!fields.isEmpty()) {
        levels.add(
            level.name().toLowerCase(Locale.ROOT)
                + " for "
                + English.list(fields)
                + reasons(level));
      }
    }
    return English.capitalised(String.join("; ", levels));
  }

  private @Nullable Confidence level(String field) {
    var reading = reliability.readings().get(field);
    return reading == null ? null : reading.level();
  }

  private static String field(String name) {
    return switch (name) {
      case "location" -> "the place";
      case "date" -> "the date";
      default -> name;
    };
  }

  private String reasons(Confidence level) {
    if (level == Confidence.HIGH) {
      return "";
    }
    var reasons =
        reliability.readings().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(Map.Entry::getValue)
            .filter(it -> it.level() == level)
            .flatMap(it -> it.reasons().stream())
            .distinct()
            .limit(3)
            .toList();
    return reasons.isEmpty() ? "" : " (" + String.join("; ", reasons) + ")";
  }

  private static String method() {
    return "Fixed rules, version "
        + Edition.RULES
        + "; no outside knowledge added. “Reading” says how surely the text was read, not how true it is";
  }
}
