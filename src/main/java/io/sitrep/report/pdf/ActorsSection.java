package io.sitrep.report.pdf;

import static io.sitrep.report.pdf.Look.MM;

import io.sitrep.briefing.Page.ActorRow;
import io.sitrep.report.pdf.typeset.Flow;
import io.sitrep.report.pdf.typeset.TableColumn;
import io.sitrep.report.pdf.typeset.TableRow;
import io.sitrep.report.pdf.typeset.Text;
import java.util.List;

/** Who appears in the article, and in which role. */
record ActorsSection(List<ActorRow> actors, Cites cites, Limits limits) {

  private static final List<TableColumn> COLUMNS =
      List.of(
          column("Actor", 42),
          column("Also called in the article", 41),
          column("Type", 23),
          column("Role", 0),
          column("Evidence", 18));

  private static TableColumn column(String heading, float millimetres) {
    return new TableColumn(Text.of(heading, Look.SMALL_HEAD), millimetres * MM, 2 * MM);
  }

  void addTo(Flow flow) {
    if (actors.isEmpty()) {
      return;
    }
    flow.section(section -> {
      SectionHeading.add(
          section,
          "Actors",
          "role as the article gives it; being listed does not imply involvement in the attack");
      var shown = Limits.first(limits.actors(), actors);
      section.table(
          COLUMNS,
          shown.stream().map(this::row).toList(),
          Look.SMALL_GRID.closer(limits.closer()),
          0);
      int named = shown.stream().mapToInt(ActorRow::count).sum();
      var more = Limits.more(named, actors.stream().mapToInt(ActorRow::count).sum());
      section.note(Text.of(more, Look.NOTE), MM);
    });
  }

  private TableRow row(ActorRow actor) {
    var style = Look.SMALL_TABLE;
    return TableRow.of(
        Text.of(limits.text(actor.name()), actor.strong() ? style.asBold() : style),
        Text.of(actor.aliases().isEmpty() ? "—" : limits.text(actor.aliases()), style),
        Text.of(actor.type(), style),
        Text.of(limits.text(actor.role()), style),
        cites.of(actor.sentences(), style));
  }
}
