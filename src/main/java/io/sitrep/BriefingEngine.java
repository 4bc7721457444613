package io.sitrep;

import io.sitrep.Sitrep.Form;
import io.sitrep.Sitrep.Outcome.Briefed;
import io.sitrep.article.Article;
import io.sitrep.briefing.Briefing;
import io.sitrep.briefing.BriefingComposer;
import io.sitrep.incident.Assembler;
import io.sitrep.incident.NoIncident;
import io.sitrep.incident.Report;
import io.sitrep.lexicon.AbbreviationList;
import io.sitrep.report.json.BriefingJson;
import io.sitrep.report.pdf.BriefingPdf;
import io.sitrep.text.Document;
import io.sitrep.text.DocumentReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads an article, composes its briefing and renders it. Read-only once made: safe for all
 * threads.
 */
final class BriefingEngine implements Sitrep.Engine {

  private final DocumentReader reader = new DocumentReader(AbbreviationList.english());
  private final Assembler assembler = new Assembler(reader);
  private final BriefingComposer composer = new BriefingComposer();
  private final BriefingPdf pdf = new BriefingPdf();

  @Override
  public Briefed brief(Article article, Set<Form> forms) {
    var briefing = briefing(article);
    var json = BriefingJson.write(briefing);
    return new Briefed(
        forms.contains(Form.PDF) ? pdf.render(briefing, json) : null,
        forms.contains(Form.JSON) ? json : null,
        briefing.reportsIncident(),
        counts(briefing.report()));
  }

  private static Map<String, Long> counts(Report report) {
    var counts = new TreeMap<String, Long>();
    for (var incident : report.incidents()) {
      if (incident.main()) {
        incident
            .totals()
            .forEach((outcome, total) -> {
              if (total.best() != null) {
                counts.put(outcome.code(), total.best());
              }
            });
      }
    }
    return counts;
  }

  private Briefing briefing(Article article) {
    var document = reader.read(article.text());
    return composer.compose(article, document, report(article, document));
  }

  private Report report(Article article, Document document) {
    var language = article.metadata().language();
    if (language != null && !language.value().startsWith("en")) {
      return new Report(
          List.of(), List.of(), List.of(), List.of(), List.of(), NoIncident.UNSUPPORTED_LANGUAGE);
    }
    return assembler.assemble(document, article.publishedOn());
  }
}
