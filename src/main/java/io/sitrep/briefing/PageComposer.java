package io.sitrep.briefing;

import io.sitrep.article.Article;
import io.sitrep.incident.Report;
import io.sitrep.incident.TimelineEntry;
import io.sitrep.text.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays out what the page says. */
final class PageComposer {

  private final Article article;
  private final Document document;
  private final Report report;
  private final EvidenceIndex evidence;
  private final @Nullable Scene main;
  private final List<Scene> background;

  PageComposer(
      Article article,
      Document document,
      Report report,
      EvidenceIndex evidence,
      @Nullable Scene main,
      List<Scene> background) {
    this.article = article;
    this.document = document;
    this.report = report;
    this.evidence = evidence;
    this.main = main;
    this.background = background;
  }

  /** The gaps are those of the main incident, a line each. */
  Page page(
      String id,
      String headline,
      Collection<Statement> statements,
      Reliability reliability,
      List<String> gaps) {
    var page = main == null ? quiet(id, headline, reliability) : full(id, main, reliability, gaps);
    return withQuotes(page, statements);
  }

  private Page full(String id, Scene scene, Reliability reliability, List<String> gaps) {
    var figures = new Figures(scene, evidence);
    var week = new WeekStrip(scene, evidence);
    return new Page(
        id,
        provenance(),
        subtitle(scene),
        running(scene),
        figures.tiles(),
        new KeyFacts(scene, evidence).facts(),
        figures.bars(),
        figures.rows(),
        new OtherFigures(background, report, article.text()).text(),
        week.week(),
        new ActorTable(report, scene.incident(), evidence).rows(),
        chronology(week::holds),
        gaps,
        new SourceLines(article, document.sentences().size(), reliability, scene).lines(),
        List.of(),
        footer());
  }

  /** The page of an article that reports no incident. */
  private Page quiet(String id, String headline, Reliability reliability) {
    return new Page(
        id,
        provenance(),
        "",
        headline,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new OtherFigures(List.of(), report, article.text()).text(),
        null,
        new ActorTable(report, null, evidence).rows(),
        chronology(_ -> false),
        List.of(),
        new SourceLines(article, document.sentences().size(), reliability, null).lines(),
        List.of(),
        footer());
  }

  private List<Page.ChronologyRow> chronology(Predicate<TimelineEntry> elsewhere) {
    Predicate<TimelineEntry> ofMain =
        it -> main != null && main.incident().id().equals(it.incidentId());
    return new Chronology(background, report.timeline(), elsewhere.or(ofMain), evidence).rows();
  }

  private String provenance() {
    var published = article.publishedOn();
    var date =
        published == null ? ", publication date not known" : " published " + Dates.day(published);
    return "From one article" + date + " · Produced automatically, not reviewed by an analyst";
  }

  private static String subtitle(Scene scene) {
    var what = English.capitalised(new What(scene).noun());
    var weapons = String.join(", ", new What(scene).weapons());
    var when = new When(scene.incident().date(), scene.words().noun()).range();
    var where = new Where(scene.article(), scene.incident().location()).written();
    var place = where == null || what.contains(where) ? null : where;
    return English.joined(" · ", what, weapons, when, place);
  }

  private static String running(Scene scene) {
    var where = new Where(scene.article(), scene.incident().location());
    var when = new When(scene.incident().date(), scene.words().noun()).range();
    var event =
        English.joined(", ", English.joined(" ", scene.words().noun(), where.brief()), when);
    var country = where.country();
    return country == null ? English.capitalised(event) : country + ": " + event;
  }

  private String footer() {
    var digest = article.sha256().substring(0, 8);
    return "Article SHA-256 "
        + digest
        + "… · Data with character offsets for every fact is attached as JSON.";
  }

  private Page withQuotes(Page page, Collection<Statement> statements) {
    var cited = new TreeSet<>(cited(page));
    statements.forEach(it -> cited.addAll(evidence.sentences(it.evidence())));
    var spans = evidence.all().stream().map(Evidence::span).toList();
    var quotes = new Quotes(document, spans).of(cited);
    return new Page(
        page.reference(),
        page.provenance(),
        page.subtitle(),
        page.runningTitle(),
        page.tiles(),
        page.keyFacts(),
        page.bars(),
        page.casualties(),
        page.otherFigures(),
        page.week(),
        page.actors(),
        page.chronology(),
        page.gaps(),
        page.source(),
        quotes,
        page.footer());
  }

  private static List<Integer> cited(Page page) {
    var lists = new ArrayList<List<Integer>>();
    page.tiles().forEach(it -> lists.add(it.sentences()));
    page.keyFacts().forEach(it -> lists.add(it.sentences()));
    page.casualties().forEach(it -> lists.add(it.sentences()));
    page.actors().forEach(it -> lists.add(it.sentences()));
    page.chronology().forEach(it -> lists.add(it.sentences()));
    page.source().forEach(it -> lists.add(it.sentences()));
    var week = page.week();
    var days = week == null ? Stream.<Page.DayEntry>empty() : week.entries().stream();
    days.forEach(it -> lists.add(it.sentences()));
    return lists.stream().flatMap(List::stream).toList();
  }
}
