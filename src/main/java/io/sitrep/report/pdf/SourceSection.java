package io.sitrep.report.pdf;

import static io.sitrep.report.pdf.Look.MM;

import io.sitrep.briefing.Page.Line;
import io.sitrep.report.pdf.typeset.Flow;
import io.sitrep.report.pdf.typeset.Panel;
import io.sitrep.report.pdf.typeset.TableColumn;
import io.sitrep.report.pdf.typeset.TableRow;
import io.sitrep.report.pdf.typeset.Text;
import java.util.List;

/** What is known of the source, and how surely it was read. */
record SourceSection(List<Line> lines, Cites cites, Limits limits) {

  private static final Panel BOX =
      new Panel(0xFAFBFC, Look.PALE, 0.6f, -1, 0, 2.6f * MM, 1.8f * MM, 1.6f * MM);
  private static final List<TableColumn> COLUMNS =
      List.of(new TableColumn(Text.EMPTY, 20 * MM, 2 * MM), new TableColumn(Text.EMPTY, 0, 0));

  void addTo(Flow flow) {
    if (lines.isEmpty()) {
      return;
    }
    int half = (lines.size() + 1) / 2;
    flow.section(section -> {
      SectionHeading.add(section, "Source and reliability");
      section.panel(
          BOX,
          SectionHeading.BELOW,
          6 * MM,
          left -> table(left, lines.subList(0, half)),
          right -> table(right, lines.subList(half, lines.size())));
    });
  }

  private void table(Flow flow, List<Line> some) {
    flow.table(COLUMNS, some.stream().map(this::row).toList(), Look.PLAIN, 0);
  }

  private TableRow row(Line line) {
    var style = Look.SOURCE.scaled(limits.type());
    var label = Text.of(line.label(), style.asBold().in(Look.DARK_GREY));
    var text = Text.of(limits.text(line.text()), style);
    return TableRow.of(label, cites.after(text, line.sentences()));
  }
}
