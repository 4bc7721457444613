package io.sitrep.report.pdf;

import static io.sitrep.report.pdf.Look.MM;

import io.sitrep.report.pdf.typeset.Flow;
import io.sitrep.report.pdf.typeset.Text;
import java.util.List;

/** A list with dashes. */
final class Bullets {

  private static final Text DASH = Text.of("–", Look.BULLET.in(Look.HEAD_RULE));

  private Bullets() {}

  static void add(Flow flow, List<Text> items) {
    flow.bullets(items, DASH, 2.9f * MM, SectionHeading.BELOW, 0.6f * MM);
  }
}
