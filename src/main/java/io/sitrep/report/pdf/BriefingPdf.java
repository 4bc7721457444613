package io.sitrep.report.pdf;

import io.sitrep.briefing.Briefing;
import io.sitrep.report.pdf.typeset.Attachment;
import io.sitrep.report.pdf.typeset.Pages;
import io.sitrep.report.pdf.typeset.PdfFile;
import io.sitrep.report.pdf.typeset.Properties;

/** Draws briefings as PDF, the same bytes for the same briefing; for any number of threads. */
public final class BriefingPdf {

  /** The file, with the JSON attached. */
  public byte[] render(Briefing briefing, byte[] json) {
    var pages = pages(briefing);
    var attachment =
        new Attachment(
            "briefing.json", "application/json", "The data of this briefing as JSON", json);
    return PdfFile.write(properties(briefing), attachment, pages, new Masthead(briefing, pages));
  }

  /** Laid out with as few cuts as the number of pages allows. */
  static Pages pages(Briefing briefing) {
    var pages = new BriefingLayout(briefing, Limits.LEVELS.getFirst()).pages();
    int most = briefing.reportsIncident() ? Limits.MOST_PAGES : 1;
    for (int level = 1; level < Limits.LEVELS.size() && pages.count() > most; level++) {
      pages = new BriefingLayout(briefing, Limits.LEVELS.get(level)).pages();
    }
    return pages;
  }

  private static Properties properties(Briefing briefing) {
    return new Properties(
        "Security incident briefing: " + briefing.headline(),
        "Sitrep",
        briefing.page().provenance(),
        briefing.article().metadata().tlp().value().label(),
        "Sitrep",
        BriefingLayout.LANGUAGE,
        briefing.article().publishedOn());
  }
}
