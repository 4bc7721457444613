package io.sitrep.briefing;

import io.sitrep.article.Article;
import io.sitrep.incident.Report;
import java.util.List;

/**
 * One article's briefing. {@code report} holds the facts, the rest is what the page says of them;
 * {@code evidence} has every span any fact stands on, once, and {@code sentences} counts those of
 * the article.
 */
public record Briefing(
    String id,
    Article article,
    int sentences,
    String headline,
    List<Statement> bottomLine,
    Report report,
    List<Statement> context,
    List<Statement> implications,
    List<String> gaps,
    Reliability reliability,
    List<Warning> warnings,
    EvidenceIndex evidence,
    Page page) {

  public Briefing {
    bottomLine = List.copyOf(bottomLine);
    context = List.copyOf(context);
    implications = List.copyOf(implications);
    gaps = List.copyOf(gaps);
    warnings = List.copyOf(warnings);
  }

  /** False when the article reports no security incident. */
  public boolean reportsIncident() {
    return !report.incidents().isEmpty();
  }
}
