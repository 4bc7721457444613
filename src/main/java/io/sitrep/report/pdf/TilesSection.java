package io.sitrep.report.pdf;

import static io.sitrep.report.pdf.Look.MM;

import io.sitrep.briefing.Page.Tile;
import io.sitrep.briefing.Page.Tone;
import io.sitrep.report.pdf.typeset.Card;
import io.sitrep.report.pdf.typeset.Flow;
import io.sitrep.report.pdf.typeset.Panel;
import io.sitrep.report.pdf.typeset.Pen;
import io.sitrep.report.pdf.typeset.Style;
import io.sitrep.report.pdf.typeset.Text;
import java.util.List;

/** The key figures, each in a tile. */
record TilesSection(List<Tile> tiles, Cites cites, Limits limits) {

  private static final int MOST_SLOTS = 5;
  private static final int LONGEST_BIG = 7;
  private static final float EDGE = 2.4f;
  private static final Style BIG = Style.of(18, 1.05f, 0).asBold().tracked(-0.36f);
  private static final Style WORDS = Style.of(11.5f, 1.64f, 0).asBold().tracked(-0.1f);
  private static final Style LABEL = Style.of(7.7f, 1.25f, Look.INK).asBold();
  private static final Style NOTE = Style.of(6.9f, 1.28f, Look.GREY);
  private static final Panel TILE =
      new Panel(-1, Look.PALE, 0.6f, -1, 0, 2.3f * MM, 1.9f * MM + EDGE, 1.9f * MM);

  void addTo(Flow flow) {
    if (!tiles.isEmpty()) {
      int rows = Math.ceilDiv(tiles.size(), MOST_SLOTS);
      int slots = Math.ceilDiv(tiles.size(), rows);
      flow.cards(tiles.stream().map(this::card).toList(), slots, TILE, 3.2f * MM);
    }
  }

  private Card card(Tile tile) {
    var figure = tile.figure().length() > LONGEST_BIG ? WORDS : BIG;
    var note = cites.after(Text.of(limits.text(tile.note()), NOTE), tile.sentences());
    return new Card(
        List.of(
            Text.of(tile.figure(), figure.in(Tones.ink(tile.tone()))),
            Text.of(limits.text(tile.label()), LABEL),
            note),
        0.5f * MM,
        (pen, x, y, width, _) -> edge(tile.tone(), pen, x, y, width));
  }

  private static void edge(Tone tone, Pen pen, float x, float y, float width) {
    if (tone == Tone.CLAIM) {
      pen.fill(Look.WHITE, x, y - 0.3f, width, EDGE);
      float middle = y - 0.3f + EDGE / 2;
      pen.dashedLine(Look.STEEL, EDGE, x, middle, x + width, middle);
    } else {
      pen.fill(Tones.fill(tone), x, y - 0.3f, width, EDGE);
    }
  }
}
