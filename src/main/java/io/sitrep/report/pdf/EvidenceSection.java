package io.sitrep.report.pdf;

import static io.sitrep.report.pdf.Look.MM;

import io.sitrep.briefing.Page.Quote;
import io.sitrep.report.pdf.typeset.Flow;
import io.sitrep.report.pdf.typeset.Flow.Quotation;
import io.sitrep.report.pdf.typeset.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sentences referred to, verbatim; comes last, when all references are known. */
record EvidenceSection(List<Quote> quotes, Cites cites, @Nullable String language, Limits limits) {

  private static final int BOOKMARK = 24;

  void addTo(Flow flow) {
    var shown = quotes.stream().filter(quote -> cites.used().contains(quote.sentence())).toList();
    if (shown.isEmpty()) {
      return;
    }
    flow.section(section ->
        section.quotations(
            heading ->
                SectionHeading.add(
                    heading, "Evidence", "verbatim from the article, by sentence number"),
            shown.stream().map(this::quotation).toList(),
            language,
            4.6f * MM,
            0.4f * MM,
            7.2f * MM));
  }

  private Quotation quotation(Quote quote) {
    var number = String.valueOf(quote.sentence());
    return new Quotation(
        Cites.destination(quote.sentence()),
        number + "  " + Limits.cut(quote.text(), BOOKMARK),
        Text.of(number, Look.QUOTE.asBold().in(Look.CITE)),
        Text.of(limits.quote(quote.text()), Look.QUOTE));
  }
}
