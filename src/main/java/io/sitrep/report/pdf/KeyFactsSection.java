package io.sitrep.report.pdf;

import static io.sitrep.report.pdf.Look.MM;

import io.sitrep.briefing.Page.KeyFact;
import io.sitrep.report.pdf.typeset.Flow;
import io.sitrep.report.pdf.typeset.TableColumn;
import io.sitrep.report.pdf.typeset.TableRow;
import io.sitrep.report.pdf.typeset.TableStyle;
import io.sitrep.report.pdf.typeset.Text;
import java.util.List;

/** What, when, where, who, with what, against whom, and what followed. */
record KeyFactsSection(List<KeyFact> facts, Cites cites, Limits limits) {

  private static final List<TableColumn> COLUMNS =
      List.of(new TableColumn(Text.EMPTY, 21 * MM, 2 * MM), new TableColumn(Text.EMPTY, 0, 0));
  private static final TableStyle STYLE =
      new TableStyle(0, 0, 0, 0, 0.95f * MM, 0.95f * MM, 0.4f, Look.HAIRLINE);

  void addTo(Flow flow) {
    if (facts.isEmpty()) {
      return;
    }
    flow.section(section -> {
      SectionHeading.add(section, "Key facts");
      section.table(
          COLUMNS,
          facts.stream().map(this::row).toList(),
          STYLE.closer(limits.closer()),
          SectionHeading.BELOW);
    });
  }

  private TableRow row(KeyFact fact) {
    var style = Look.FACT.scaled(limits.type());
    var label = Text.of(fact.label(), style.asBold().in(Look.DARK_GREY));
    var text = Text.of(limits.text(fact.text()), style);
    return TableRow.of(label, cites.after(text, fact.sentences()));
  }
}
