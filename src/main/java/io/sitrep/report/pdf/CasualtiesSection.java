package io.sitrep.report.pdf;

import static io.sitrep.report.pdf.Look.MM;

import io.sitrep.briefing.Page.CasualtyRow;
import io.sitrep.briefing.Page.Tone;
import io.sitrep.report.pdf.typeset.Cell;
import io.sitrep.report.pdf.typeset.Flow;
import io.sitrep.report.pdf.typeset.Painter;
import io.sitrep.report.pdf.typeset.Style;
import io.sitrep.report.pdf.typeset.TableRow;
import io.sitrep.report.pdf.typeset.Text;
import java.util.ArrayList;
import java.util.List;

/** Every casualty figure of the incident, and under it the other figures of the article. */
record CasualtiesSection(
    List<CasualtyRow> casualties, String otherFigures, Cites cites, Limits limits) {

  private static final Style FIGURE = Look.TABLE.sized(8.6f).asBold();

  private static final CasualtyRow NOT_STATED =
      new CasualtyRow(Tone.NOT_STATED, "Any party", "", "not stated", "", "", List.of());

  void addTo(Flow flow) {
    flow.section(section -> {
      SectionHeading.add(
          section, "Casualties in this incident", "every figure with who says so and about whom");
      var rows = rows();
      section.table(
          new CasualtyColumns(rows, style(), figure()).columns(),
          rows.stream().map(this::row).toList(),
          Look.GRID.closer(limits.closer()),
          0);
      section.note(Text.of(more(), Look.NOTE), 1.3f * MM);
      others(section);
    });
  }

  private List<CasualtyRow> rows() {
    var stated = casualties.stream().filter(row -> row.tone() != Tone.NOT_STATED).toList();
    var rows = new ArrayList<>(Limits.first(limits.casualties(), stated));
    casualties.stream().filter(row -> row.tone() == Tone.NOT_STATED).forEach(rows::add);
    if (rows.isEmpty()) {
      rows.add(NOT_STATED);
    }
    return rows;
  }

  private String more() {
    long stated = casualties.stream().filter(row -> row.tone() != Tone.NOT_STATED).count();
    return Limits.more(limits.casualties(), (int) stated);
  }

  private void others(Flow section) {
    if (!otherFigures.isEmpty()) {
      var label =
          Text.of(
              "Other figures in the article, not counted here: ", Look.NOTE.asBold().in(Look.INK));
      section.note(label.plus(limits.list(otherFigures), Look.NOTE), 1.3f * MM);
    }
  }

  private TableRow row(CasualtyRow row) {
    boolean stated = row.tone() != Tone.NOT_STATED;
    var style = stated ? style() : style().in(Look.GREY);
    var party = new Cell(text(row.party(), style), stated ? marker(row.tone()) : null);
    return new TableRow(
        List.of(
            party,
            Cell.of(text(row.outcome(), style)),
            Cell.of(text(row.figure(), stated ? figure() : style)),
            Cell.of(text(row.source(), style)),
            Cell.of(text(row.basis(), style)),
            Cell.of(cites.of(row.sentences(), style))),
        TableRow.CLEAR);
  }

  private Style style() {
    return Look.TABLE.scaled(limits.type());
  }

  private Style figure() {
    return FIGURE.scaled(limits.type());
  }

  private Text text(String words, Style style) {
    return Text.of(words.isEmpty() ? "—" : limits.text(words), style);
  }

  private static Painter marker(Tone tone) {
    return (pen, x, y, _, _) -> Tones.mark(tone, pen, x, y);
  }
}
