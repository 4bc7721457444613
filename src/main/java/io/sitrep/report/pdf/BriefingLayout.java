package io.sitrep.report.pdf;

import static io.sitrep.report.pdf.Look.MM;

import io.sitrep.briefing.Briefing;
import io.sitrep.report.pdf.typeset.Flow;
import io.sitrep.report.pdf.typeset.Pages;
import org.jspecify.annotations.Nullable;

/** The sections in the order of the page. */
record BriefingLayout(Briefing briefing, Limits limits) {

  /** The language of the briefing's own words. */
  static final String LANGUAGE = "en";

  Pages pages() {
    var flow = Flow.document();
    add(flow, new Cites(briefing.page().quotes()));
    return flow.pages(Masthead.BODY);
  }

  private void add(Flow flow, Cites cites) {
    var page = briefing.page();
    new TitleSection(briefing).addTo(flow);
    new BottomLineSection(briefing, cites, limits).addTo(flow);
    new TilesSection(page.tiles(), cites, limits).addTo(flow);
    flow.columns(
        98 * MM,
        6 * MM,
        new KeyFactsSection(page.keyFacts(), cites, limits)::addTo,
        new ChartSection(page.bars(), page.keyFacts().size(), limits)::addTo);
    if (briefing.reportsIncident()) {
      new CasualtiesSection(page.casualties(), page.otherFigures(), cites, limits).addTo(flow);
    }
    new WeekSection(page.week(), Masthead.BODY.width(), cites, limits).addTo(flow);
    new ActorsSection(page.actors(), cites, limits).addTo(flow);
    flow.columns(
        Masthead.BODY.width(),
        81 * MM,
        7.2f * MM,
        new ChronologySection(page.chronology(), cites, limits)::addTo,
        new ImplicationsSection(briefing, cites, limits)::addTo,
        new GapsSection(page.gaps(), limits)::addTo);
    new SourceSection(page.source(), cites, limits).addTo(flow);
    new EvidenceSection(page.quotes(), cites, quoteLanguage(), limits).addTo(flow);
  }

  private @Nullable String quoteLanguage() {
    var language = briefing.article().metadata().language();
    return language == null || language.value().startsWith(LANGUAGE) ? null : language.value();
  }
}
