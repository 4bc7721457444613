package io.sitrep.report.pdf;

import io.sitrep.briefing.Briefing;
import io.sitrep.report.pdf.typeset.Attachment;
import io.sitrep.report.pdf.typeset.Pages;
import io.sitrep.report.pdf.typeset.PdfFile;
import io.sitrep.report.pdf.typeset.Properties;
import java.util.ArrayList;

/** Draws briefings as PDF, the same bytes for the same briefing; for any number of threads. */
public final class BriefingPdf {

  private static final int MOST_PAGES = 3;

  /** The file, with the JSON attached. */
  public byte[] render(Briefing briefing, byte[] json) {
    var pages = pages(briefing);
    var attachment =
        new Attachment(
            "briefing.json", "application/json", "The data of this briefing as JSON", json);
    return PdfFile.write(properties(briefing), attachment, pages, new Masthead(briefing, pages));
  }

  /**
   * Laid out with as few cuts as two pages allow, else three, or one where there is no incident.
   */
  static Pages pages(Briefing briefing) {
    var levels = new ArrayList<Pages>();
    for (var limits : Limits.LEVELS) {
      var pages = new BriefingLayout(briefing, limits).pages();
      if (pages.count() <= wanted(briefing)) {
        return pages;
      }
      levels.add(pages);
    }
    return levels.stream()
        .filter(pages -> pages.count() <= MOST_PAGES)
        .findFirst()
        .orElseGet(() -> new BriefingLayout(briefing, Limits.TIGHTEST).pages());
  }

  private static int wanted(Briefing briefing) {
    return briefing.reportsIncident() ? 2 : 1;
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
