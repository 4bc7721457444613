package io.sitrep.briefing;

import io.sitrep.article.Article;
import io.sitrep.article.Origin;
import io.sitrep.incident.Incident;
import io.sitrep.incident.Report;
import io.sitrep.text.Document;
import io.sitrep.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in words what a report holds. Has no state, so one instance serves every thread. */
public final class BriefingComposer {

  public Briefing compose(Article article, Document document, Report read) {
    var report = Titles.given(article, read);
    var evidence = new EvidenceIndex(article, document, spans(article, report));
    var main = report.incidents().stream().filter(Incident::main).findFirst();
    var scenes = report.incidents().stream().map(it -> new Scene(article, report, it)).toList();
    var background =
        scenes.stream().filter(it -> !main.equals(Optional.of(it.incident()))).toList();
    return main.map(it -> new Scene(article, report, it))
        .map(it -> incident(it, background, document, evidence))
        .orElseGet(() -> quiet(article, document, report, evidence));
  }

  private static List<Span> spans(Article article, Report report) {
    boolean matters = report.incidents().stream().anyMatch(NoneHurt::matters);
    var none = matters ? NoneHurt.in(article) : null;
    return Stream.concat(
            ReportSpans.of(report).stream(), Stream.ofNullable(none).map(NoneHurt::span))
        .toList();
  }

  private static Briefing incident(
      Scene scene, List<Scene> background, Document document, EvidenceIndex evidence) {
    var article = scene.article();
    var report = scene.report();
    var id = BriefingId.of(article, scene.incident());
    var bottomLine = new BottomLine(scene).statements();
    var implications = new Implications(scene, background).statements();
    var reliability = Grading.of(scene, sourceReliability(article), gradingOrigin(article));
    var headline = new Headline(scene).text();
    var said = Stream.of(bottomLine, implications).flatMap(List::stream).toList();
    var gaps = new Gaps(scene);
    var composer = new PageComposer(article, document, report, evidence, scene, background);
    return new Briefing(
        id,
        article,
        document.sentences().size(),
        headline,
        bottomLine,
        report,
        new ContextLines(report).statements(),
        implications,
        gaps.entries(),
        reliability,
        Warnings.of(scene, article.publishedOn() != null, language(article)),
        evidence,
        composer.page(id, headline, said, reliability, gaps.lines()));
  }

  private static Briefing quiet(
      Article article, Document document, Report report, EvidenceIndex evidence) {
    var id = BriefingId.of(article, null);
    var news = new NoNews(report.noIncident(), article.metadata());
    var reliability = Grading.none(sourceReliability(article), gradingOrigin(article));
    var composer = new PageComposer(article, document, report, evidence, null, List.of());
    return new Briefing(
        id,
        article,
        document.sentences().size(),
        news.headline(),
        news.bottomLine(),
        report,
        new ContextLines(report).statements(),
        List.of(),
        List.of(),
        reliability,
        Warnings.of(null, article.publishedOn() != null, language(article)),
        evidence,
        composer.page(id, news.headline(), news.bottomLine(), reliability, List.of()));
  }

  private static @Nullable String language(Article article) {
    var language = article.metadata().language();
    return language == null ? null : language.value();
  }

  /** A to F of the Admiralty code, as supplied; F, cannot be judged, where nothing valid is. */
  private static String sourceReliability(Article article) {
    var known = article.metadata().sourceReliability();
    var grade = known == null ? "" : known.value().strip().toUpperCase(Locale.ROOT);
    return grade.matches("[A-F]") ? grade : Grading.UNJUDGED_SOURCE;
  }

  private static String gradingOrigin(Article article) {
    var known = article.metadata().sourceReliability();
    boolean valid = known != null && known.value().strip().matches("(?i)[A-F]");
    return known == null || !valid ? Origin.DEFAULT.id() : known.origin().id();
  }
}
