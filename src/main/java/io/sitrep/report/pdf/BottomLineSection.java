package io.sitrep.report.pdf;

import static io.sitrep.report.pdf.Look.MM;

import io.sitrep.briefing.Briefing;
import io.sitrep.briefing.Statement;
import io.sitrep.report.pdf.typeset.Flow;
import io.sitrep.report.pdf.typeset.Panel;
import io.sitrep.report.pdf.typeset.Style;
import io.sitrep.report.pdf.typeset.Text;

/** The bottom line in its box. */
record BottomLineSection(Briefing briefing, Cites cites, Limits limits) {

  private static final Style LABEL = Style.of(7, 1.38f, Look.NAVY).asBold().tracked(0.63f);
  private static final Panel PANEL =
      new Panel(0xEEF3F7, -1, 0, Look.NAVY, 2.6f, 3.6f * MM, 2.6f * MM, 2.7f * MM);

  void addTo(Flow flow) {
    if (briefing.bottomLine().isEmpty()) {
      return;
    }
    flow.section(section ->
        section.panel(
            PANEL,
            3 * MM,
            box -> {
              box.heading(Text.of("BOTTOM LINE", LABEL), "Bottom line", 0, 0, 0, 0);
              box.paragraph(text(), 0.7f * MM);
            }));
  }

  private Text text() {
    var text = Text.EMPTY;
    for (var statement : briefing.bottomLine()) {
      var sentence = (text.isEmpty() ? "" : " ") + statement.text();
      text = text.plus(cited(sentence, statement));
    }
    return text;
  }

  private Text cited(String sentence, Statement statement) {
    var numbers = briefing.evidence().sentences(statement.evidence());
    var style = Look.BOTTOM_LINE.scaled(limits.type());
    return cites.after(Text.of(sentence, style), numbers);
  }
}
