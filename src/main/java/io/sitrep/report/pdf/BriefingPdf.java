package io.sitrep.report.pdf;

import io.sitrep.briefing.Briefing;
import io.sitrep.report.pdf.typeset.Attachment;
import io.sitrep.report.pdf.typeset.Pages;
import io.sitrep.report.pdf.typeset.PdfFile;
import io.sitrep.report.pdf.typeset.Properties;
import org.jspecify.annotations.Nullable;

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
    var fullest = new BriefingLayout(briefing, Limits.LEVELS.getFirst()).pages();
    if (fullest.count() <= wanted(briefing)) {
      return fullest;
    }
    var fitting = fewestCuts(briefing, wanted(briefing));
    if (fitting != null || fullest.count() <= MOST_PAGES) {
      return fitting == null ? fullest : fitting;
    }
    var longer = fewestCuts(briefing, MOST_PAGES);
    return longer == null ? new BriefingLayout(briefing, Limits.TIGHTEST).pages() : longer;
  }

  /** Bisects the levels, each of which takes no more room than the one before. */
  private static @Nullable Pages fewestCuts(Briefing briefing, int most) {
    Pages best = null;
    int low = 1;
    int high = Limits.LEVELS.size() - 1;
    while (low <= high) {
      int middle = (low + high) / 2;
      var pages = new BriefingLayout(briefing, Limits.LEVELS.get(middle)).pages();
      if (pages.count() <= most) {
        best = pages;
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return best;
  }

  private static int wanted(Briefing briefing) {
    return briefing.reportsIncident() ? 2 : 1;
  }

  private static Properties properties(Briefing briefing) {
    return new Properties(
        "Security incident briefing: " + briefing.headline(),
        briefing.page().provenance(),
        briefing.article().metadata().tlp().value().label(),
        "Sitrep",
        BriefingLayout.LANGUAGE,
        briefing.article().publishedOn());
  }
}
