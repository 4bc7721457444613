package io.sitrep.report.pdf;

import static io.sitrep.report.pdf.Look.MM;

import io.sitrep.briefing.Page.Week;
import io.sitrep.report.pdf.typeset.Flow;
import io.sitrep.report.pdf.typeset.Text;
import org.jspecify.annotations.Nullable;

/** The days around the incident and what the article dates in them. */
record WeekSection(@Nullable Week week, float width, Cites cites, Limits limits) {

  void addTo(Flow flow) {
    if (week == null || week.days().isEmpty() || week.entries().isEmpty()) {
      return;
    }
    var shown = week;
    flow.section(section -> {
      SectionHeading.add(section, "Week of the incident", shown.caption());
      var strip = new WeekStrip(shown, width, cites, limits);
      section.strip(strip.height(), 0.6f * MM, strip::paintDays, strip.labels());
      section.note(Text.of(strip.more(), Look.NOTE), MM);
    });
  }
}
