package io.sitrep.report.pdf;

import io.sitrep.report.pdf.typeset.Style;
import io.sitrep.report.pdf.typeset.TableStyle;

/** The colours, type sizes and distances of the page. */
final class Look {

  static final float MM = 72 / 25.4f;

  static final int NAVY = 0x14344F;
  static final int TITLE = 0x10283D;
  static final int INK = 0x1C2530;
  static final int GREY = 0x5B6773;
  static final int DARK_GREY = 0x4D5965;
  static final int STEEL = 0x66737F;
  static final int PALE = 0xC8D0D8;
  static final int HAIRLINE = 0xDDE2E7;
  static final int HEAD_RULE = 0x8B97A3;
  static final int CITE = 0x3F6A8F;
  static final int RED = 0x9A2320;
  static final int AMBER = 0xC07A1E;
  static final int DARK_AMBER = 0x96590B;
  static final int SAND = 0xF6F1E7;
  static final int WHITE = 0xFFFFFF;

  static final Style TITLE_STYLE = Style.of(17.5f, 1.16f, TITLE).asBold().tracked(-0.21f);
  static final Style SUBTITLE = Style.of(8.4f, 1.38f, DARK_GREY);
  static final Style BOTTOM_LINE = Style.of(9.6f, 1.42f, 0x16212C);
  static final Style FACT = Style.of(8, 1.33f, INK);
  static final Style TABLE = Style.of(7.7f, 1.32f, INK);
  static final Style TABLE_HEAD = Style.of(7, 1.25f, DARK_GREY).asBold();
  static final Style SMALL_TABLE = Style.of(7.3f, 1.29f, INK);
  static final Style SMALL_HEAD = Style.of(6.8f, 1.25f, DARK_GREY).asBold();
  static final Style NOTE = Style.of(7.2f, 1.36f, DARK_GREY);
  static final Style BULLET = Style.of(7.4f, 1.32f, INK);
  static final Style QUOTE = Style.of(6.7f, 1.28f, 0x333F4A);
  static final Style SOURCE = Style.of(7.2f, 1.3f, INK);

  static final TableStyle GRID =
      new TableStyle(2, 2.3f, 0.7f, HEAD_RULE, 2.7f, 2.7f, 0.4f, HAIRLINE);
  static final TableStyle SMALL_GRID =
      new TableStyle(2, 2.3f, 0.7f, HEAD_RULE, 2, 2, 0.4f, HAIRLINE);
  static final TableStyle PLAIN = new TableStyle(0, 0, 0, 0, 1, 1, 0, 0);

  private Look() {}
}
