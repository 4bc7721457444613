package io.sitrep.report.pdf;

import static io.sitrep.report.pdf.Look.MM;

import io.sitrep.briefing.Page.CasualtyRow;
import io.sitrep.report.pdf.typeset.Align;
import io.sitrep.report.pdf.typeset.Style;
import io.sitrep.report.pdf.typeset.TableColumn;
import io.sitrep.report.pdf.typeset.Text;
import java.util.List;
import java.util.function.Function;

/**
 * How wide the columns of the casualty table are: parties, outcomes and figures get what they need,
 * the sources and the basis share the rest.
 */
record CasualtyColumns(List<CasualtyRow> rows, Style style, Style figures) {

  private static final float GAP = 2 * MM;
  private static final float MARK = 10;
  private static final float EVIDENCE = 14 * MM;
  private static final float LEAST_BASIS = 30 * MM;

  /** What a row's source and its basis take in one line. */
  private record Widths(float source, float basis) {

    /** The lines of the row where the source gets so much of the room. */
    double lines(float source, float room) {
      return Math.max(
          Math.ceil(source() / (source - GAP)), Math.ceil(basis() / (room - source - GAP)));
    }
  }

  List<TableColumn> columns() {
    float party = MARK + widest(CasualtyRow::party, style, 20 * MM, 37 * MM - MARK);
    float outcome = widest(CasualtyRow::outcome, style, 17 * MM, 33 * MM);
    float figure = 2 * MM + widest(CasualtyRow::figure, figures, 15 * MM, 28 * MM);
    float room = Masthead.BODY.width() - party - outcome - figure - EVIDENCE;
    return List.of(
        column("Party", party),
        column("Outcome", outcome),
        new TableColumn(Text.of("Figure", Look.TABLE_HEAD), figure, 4 * MM, Align.RIGHT),
        column("Who says so", source(98 * MM - party - outcome, room)),
        column("Basis", 0),
        new TableColumn(Text.of("Evidence", Look.TABLE_HEAD), EVIDENCE, 0));
  }

  /** What it needs up to the usual width, or more where that makes the table lower. */
  private float source(float usual, float room) {
    var widths = rows.stream().map(this::widths).toList();
    float best = widest(CasualtyRow::source, style, 24 * MM, usual);
    double fewest = lines(widths, best, room);
    for (float width = usual; width < room - LEAST_BASIS; width += MM) {
      double lines = lines(widths, width, room);
      if (lines < fewest) {
        fewest = lines;
        best = width;
      }
    }
    return best;
  }

  private static double lines(List<Widths> rows, float source, float room) {
    return rows.stream().mapToDouble(row -> row.lines(source, room)).sum();
  }

  private Widths widths(CasualtyRow row) {
    return new Widths(width(row.source(), style), width(row.basis(), style));
  }

  private float widest(Function<CasualtyRow, String> words, Style type, float least, float most) {
    return rows.stream()
        .map(row -> width(words.apply(row), type) + GAP)
        .reduce(least, (one, other) -> Math.min(Math.max(one, other), most));
  }

  private static float width(String words, Style type) {
    return Text.of(words, type).width();
  }

  private static TableColumn column(String heading, float width) {
    return new TableColumn(Text.of(heading, Look.TABLE_HEAD), width, GAP);
  }
}
