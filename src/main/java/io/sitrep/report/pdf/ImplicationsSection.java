package io.sitrep.report.pdf;

import static io.sitrep.report.pdf.Look.MM;

import io.sitrep.briefing.Briefing;
import io.sitrep.briefing.Statement;
import io.sitrep.report.pdf.typeset.Flow;
import io.sitrep.report.pdf.typeset.Text;
import java.util.Locale;

/** What follows for the reader, from facts in the article alone. */
record ImplicationsSection(Briefing briefing, Cites cites, Limits limits) {

  void addTo(Flow flow) {
    if (briefing.implications().isEmpty()) {
      return;
    }
    flow.section(section -> {
      SectionHeading.add(section, "Implications", "drawn only from facts in the article");
      var shown = Limits.first(limits.implications(), briefing.implications());
      var items = shown.stream().map(this::item).toList();
      Bullets.add(section, items);
      var more = Limits.more(limits.implications(), briefing.implications().size());
      section.note(Text.of(more, Look.NOTE), MM);
    });
  }

  private Text item(Statement statement) {
    var topic = statement.kind().replace('-', ' ');
    var lead = topic.substring(0, 1).toUpperCase(Locale.ROOT) + topic.substring(1) + ". ";
    var text = Text.of(lead, Look.BULLET.asBold()).plus(limits.text(statement.text()), Look.BULLET);
    return cites.after(text, briefing.evidence().sentences(statement.evidence()));
  }
}
