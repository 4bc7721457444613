package io.sitrep.report.pdf;

import io.sitrep.article.Article;
import io.sitrep.article.Known;
import io.sitrep.article.Metadata;
import io.sitrep.article.Origin;
import io.sitrep.article.Published;
import io.sitrep.article.Tlp;
import io.sitrep.briefing.Briefing;
import io.sitrep.briefing.EvidenceIndex;
import io.sitrep.briefing.Page;
import io.sitrep.briefing.Page.ActorRow;
import io.sitrep.briefing.Page.Bar;
import io.sitrep.briefing.Page.CasualtyRow;
import io.sitrep.briefing.Page.ChronologyRow;
import io.sitrep.briefing.Page.DayEntry;
import io.sitrep.briefing.Page.KeyFact;
import io.sitrep.briefing.Page.Line;
import io.sitrep.briefing.Page.Quote;
import io.sitrep.briefing.Page.Tile;
import io.sitrep.briefing.Page.Tone;
import io.sitrep.briefing.Page.Week;
import io.sitrep.briefing.Reliability;
import io.sitrep.briefing.Statement;
import io.sitrep.incident.Event;
import io.sitrep.incident.Incident;
import io.sitrep.incident.PlainIncident;
import io.sitrep.incident.Report;
import io.sitrep.lexicon.EventType;
import io.sitrep.text.Document;
import io.sitrep.text.Sentence;
import io.sitrep.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A briefing in the making, for tests: change what matters, then {@link #briefing()}. */
public final class BriefingDraft {

  public String headline = "";
  public String reference = "OR-20250614-0A1B2C3D";
  public String provenance =
      "From one article published 17 June 2025 · Produced automatically, not reviewed by an analyst";
  public String subtitle = "";
  public String runningTitle = "";
  public String otherFigures = "";
  public String footer =
      "Article SHA-256 0a1b2c3d… · Data with character offsets for every fact is attached as JSON.";
  public String weekCaption =
      "weekdays in the article resolved against publication on Tuesday 17 June 2025";
  public @Nullable LocalDate published = LocalDate.of(2025, 6, 17);
  public @Nullable String language;
  public Tlp tlp = Tlp.CLEAR;
  public boolean incident = true;

  public final List<String> sentences = new ArrayList<>();
  public final List<Said> bottomLine = new ArrayList<>();
  public final List<Said> implications = new ArrayList<>();
  public final List<Tile> tiles = new ArrayList<>();
  public final List<KeyFact> keyFacts = new ArrayList<>();
  public final List<Bar> bars = new ArrayList<>();
  public final List<CasualtyRow> casualties = new ArrayList<>();
  public final List<LocalDate> days = new ArrayList<>();
  public final List<DayEntry> week = new ArrayList<>();
  public final List<ActorRow> actors = new ArrayList<>();
  public final List<ChronologyRow> chronology = new ArrayList<>();
  public final List<String> gaps = new ArrayList<>();
  public final List<Line> source = new ArrayList<>();

  public void bottomLine(String text, Integer... numbers) {
    bottomLine.add(new Said("reported", text, List.of(numbers)));
  }

  public void implication(String topic, String text, Integer... numbers) {
    implications.add(new Said(topic, text, List.of(numbers)));
  }

  public void tile(Tone tone, String figure, String label, String note, Integer... numbers) {
    tiles.add(new Tile(tone, figure, label, note, List.of(numbers)));
  }

  public void fact(String label, String text, Integer... numbers) {
    keyFacts.add(new KeyFact(label, text, List.of(numbers)));
  }

  public void casualty(
      Tone tone,
      String party,
      String outcome,
      String figure,
      String source,
      String basis,
      Integer... numbers) {
    casualties.add(new CasualtyRow(tone, party, outcome, figure, source, basis, List.of(numbers)));
  }

  public void actor(
      boolean strong, String name, String aliases, String type, String role, Integer... numbers) {
    actors.add(new ActorRow(1, name, aliases, type, role, strong, List.of(numbers)));
  }

  public void event(boolean separate, String resolved, String text, Integer... numbers) {
    chronology.add(new ChronologyRow(resolved, text, separate, List.of(numbers)));
  }

  public void day(int from, int to, String text, Integer... numbers) {
    week.add(new DayEntry(days.get(from), days.get(to), text, "", false, false, List.of(numbers)));
  }

  public void incidentDays(int from, int to, String text, String note, Integer... numbers) {
    week.add(new DayEntry(days.get(from), days.get(to), text, note, true, false, List.of(numbers)));
  }

  public void publicationDay(int day) {
    week.add(
        new DayEntry(
            days.get(day), days.get(day), "Article published", "", false, true, List.of()));
  }

  public void source(String label, String text, Integer... numbers) {
    source.add(new Line(label, text, List.of(numbers)));
  }

  public void week(LocalDate first) {
    IntStream.range(0, 7).mapToObj(first::plusDays).forEach(days::add);
  }

  /** A statement and the numbers of the sentences it stands on. */
  public record Said(String kind, String text, List<Integer> numbers) {}

  private List<Statement> statements(List<Said> all) {
    return all.stream()
        .map(said -> new Statement(said.kind(), said.text(), null, null, spans(said.numbers())))
        .toList();
  }

  private List<Span> spans(List<Integer> numbers) {
    return numbers.stream().map(number -> sentence(number - 1).span()).toList();
  }

  private String text() {
    return String.join("\n\n", sentences);
  }

  private Sentence sentence(int index) {
    int start = sentences.subList(0, index).stream().mapToInt(each -> each.length() + 2).sum();
    var span = new Span(start, start + sentences.get(index).length());
    return new Sentence(index + 1, span, List.of(), index, "");
  }

  public Briefing briefing() {
    var all = IntStream.range(0, sentences.size()).mapToObj(this::sentence).toList();
    var spans = all.stream().map(Sentence::span).toList();
    return new Briefing(
        reference,
        article(),
        sentences.size(),
        headline,
        statements(bottomLine),
        new Report(
            incident ? List.of(emptyIncident()) : List.of(), List.of(), List.of(), List.of()),
        List.of(),
        statements(implications),
        gaps,
        new Reliability(0, Map.of(), List.of(), "F", "6", "default", Map.of()),
        List.of(),
        new EvidenceIndex(article(), new Document("", all, null, null), spans),
        page());
  }

  private Article article() {
    var none = Metadata.NONE;
    var metadata =
        new Metadata(
            none.headline(),
            published == null ? null : new Known<>(new Published(published, null), Origin.OPTION),
            none.publisher(),
            none.byline(),
            none.dateline(),
            none.url(),
            language == null ? null : new Known<>(language, Origin.OPTION),
            none.zone(),
            new Known<>(tlp, Origin.OPTION),
            none.sourceReliability(),
            none.reference());
    return Article.plain(text()).with(metadata);
  }

  private Page page() {
    var quotes =
        IntStream.range(0, sentences.size())
            .mapToObj(i -> new Quote(i + 1, sentences.get(i)))
            .toList();
    return new Page(
        reference,
        provenance,
        subtitle,
        runningTitle,
        tiles,
        keyFacts,
        bars,
        casualties,
        otherFigures,
        days.isEmpty() ? null : new Week(weekCaption, days, week),
        actors,
        chronology,
        gaps,
        source,
        quotes,
        footer);
  }

  private static Incident emptyIncident() {
    return PlainIncident.of(new Event(EventType.AMBUSH, List.of(), "unknown", false), List.of());
  }
}
