package io.sitrep.briefing;

import io.sitrep.incident.DateBasis;
import io.sitrep.incident.Report;
import io.sitrep.incident.TimelineEntry;
import io.sitrep.lexicon.ContextTopic;
import io.sitrep.mention.ContextFact;
import io.sitrep.text.Span;
import java.util.List;

/** Background in the article's own words, relative dates resolved in square brackets. */
record ContextLines(Report report) {

  List<Statement> statements() {
    return report.context().stream().map(this::statement).toList();
  }

  private Statement statement(ContextFact fact) {
    return new Statement(
        fact.topic().code(), worded(fact), "restates-fact", null, List.of(fact.span()));
  }

  List<ContextFact> about(ContextTopic topic) {
    return report.context().stream().filter(it -> it.topic() == topic).toList();
  }

  /** "… on Friday [22 March 2024] …" */
  String worded(ContextFact fact) {
    var text = fact.text().strip();
    for (var entry : report.timeline()) {
      if (fact.span().contains(spanOf(entry, fact)) && entry.date().basis() == DateBasis.RESOLVED) {
        text = bracketed(text, entry);
      }
    }
    return English.sentence(text);
  }

  private static Span spanOf(TimelineEntry entry, ContextFact fact) {
    return entry.date().evidence().stream()
        .findFirst()
        .orElse(new Span(fact.span().end(), fact.span().end() + 1));
  }

  private static String bracketed(String text, TimelineEntry entry) {
    var date = Dates.range(entry.date().range());
    int at = text.indexOf(entry.date().text());
    if (date == null || entry.date().text().isBlank() || at < 0) {
      return text;
    }
    int end = at + entry.date().text().length();
    return text.startsWith(" [", end)
        ? text
        : text.substring(0, end)
            + " ["
            + date.replaceFirst("^(by|since) ", "")
            + "]"
            + text.substring(end);
  }
}
