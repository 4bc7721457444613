package io.sitrep.report.pdf;

import static io.sitrep.report.pdf.Look.MM;

import io.sitrep.briefing.Briefing;
import io.sitrep.report.pdf.typeset.Flow;
import io.sitrep.report.pdf.typeset.Text;

/** The headline and the line under it. */
record TitleSection(Briefing briefing) {

  private static final int LONGEST_HEADLINE = 220;

  void addTo(Flow flow) {
    var headline = briefing.headline();
    var style =
        headline.length() > LONGEST_HEADLINE / 2
            ? Look.TITLE_STYLE.sized(14).tracked(0)
            : Look.TITLE_STYLE;
    flow.title(Text.of(Limits.cut(headline, LONGEST_HEADLINE), style), headline, 0);
    flow.paragraph(Text.of(briefing.page().subtitle(), Look.SUBTITLE), 1.2f * MM);
  }
}
