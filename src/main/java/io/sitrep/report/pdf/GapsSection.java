package io.sitrep.report.pdf;

import static io.sitrep.report.pdf.Look.MM;

import io.sitrep.report.pdf.typeset.Flow;
import io.sitrep.report.pdf.typeset.Text;
import java.util.List;

/** What the article leaves open. */
record GapsSection(List<String> gaps, Limits limits) {

  void addTo(Flow flow) {
    if (gaps.isEmpty()) {
      return;
    }
    flow.section(section -> {
      SectionHeading.add(section, "What the article does not say");
      var shown = Limits.first(limits.gaps(), gaps);
      var items = shown.stream().map(gap -> Text.of(limits.text(gap), Look.BULLET)).toList();
      Bullets.add(section, items);
      section.note(Text.of(Limits.more(limits.gaps(), gaps.size()), Look.NOTE), MM);
    });
  }
}
