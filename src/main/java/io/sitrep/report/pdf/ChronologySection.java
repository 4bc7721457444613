package io.sitrep.report.pdf;

import static io.sitrep.report.pdf.Look.MM;

import io.sitrep.briefing.Page.ChronologyRow;
import io.sitrep.report.pdf.typeset.Cell;
import io.sitrep.report.pdf.typeset.Flow;
import io.sitrep.report.pdf.typeset.TableColumn;
import io.sitrep.report.pdf.typeset.TableRow;
import io.sitrep.report.pdf.typeset.Text;
import java.util.List;

/** What the article dates before the incident; separate incidents are shaded. */
record ChronologySection(List<ChronologyRow> rows, Cites cites, Limits limits) {

  private static final List<TableColumn> COLUMNS =
      List.of(
          column("Resolved", 18),
          column("Event (wording of the date)", 0),
          new TableColumn(Text.of("Ev.", Look.SMALL_HEAD), 12 * MM, 0));

  private static TableColumn column(String heading, float millimetres) {
    return new TableColumn(Text.of(heading, Look.SMALL_HEAD), millimetres * MM, 2 * MM);
  }

  void addTo(Flow flow) {
    if (rows.isEmpty()) {
      return;
    }
    flow.section(section -> {
      SectionHeading.add(section, "Background chronology", "as written → resolved");
      var shown = Limits.first(limits.chronology(), rows);
      section.table(
          COLUMNS,
          shown.stream().map(this::row).toList(),
          Look.SMALL_GRID.closer(limits.closer()),
          0);
      var more = Limits.more(limits.chronology(), rows.size());
      section.note(Text.of(more, Look.NOTE), MM);
    });
  }

  private TableRow row(ChronologyRow row) {
    var style = Look.SMALL_TABLE;
    boolean separate = row.separateIncident();
    return new TableRow(
        List.of(
            Cell.of(Text.of(row.resolved(), separate ? style.asBold() : style)),
            Cell.of(text(row)),
            Cell.of(cites.of(row.sentences(), style))),
        separate ? Look.SAND : TableRow.CLEAR);
  }

  private Text text(ChronologyRow row) {
    var text = limits.text(row.text());
    int lead = row.separateIncident() ? text.indexOf(':') + 1 : 0;
    return Text.of(text.substring(0, lead), Look.SMALL_TABLE.asBold())
        .plus(text.substring(lead), Look.SMALL_TABLE);
  }
}
