package io.sitrep.report.pdf;

import static io.sitrep.report.pdf.Look.MM;

import io.sitrep.report.pdf.typeset.Flow;
import io.sitrep.report.pdf.typeset.Style;
import io.sitrep.report.pdf.typeset.Text;
import java.util.Locale;

/** "KEY FACTS — a word of explanation" over a line. */
final class SectionHeading {

  private static final Style STYLE = Style.of(8.2f, 1.38f, Look.NAVY).asBold().tracked(0.45f);
  private static final Style EXPLANATION = Style.of(7.5f, 1.38f, Look.GREY);

  /** The space under the line. */
  static final float BELOW = 1.3f * MM;

  private SectionHeading() {}

  static void add(Flow flow, String title) {
    add(flow, title, "");
  }

  static void add(Flow flow, String title, String explanation) {
    var text = Text.of(title.toUpperCase(Locale.ROOT), STYLE);
    var whole = explanation.isEmpty() ? text : text.plus(" — " + explanation, EXPLANATION);
    flow.heading(whole, title, 3.1f * MM, 0.8f * MM, 0.7f, Look.NAVY);
  }
}
