package io.sitrep.briefing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of the page, section by section, ready to be drawn; a section with nothing to say is
 * empty. Numbers in {@code sentences} are the sentence numbers a line refers to, ascending.
 */
public record Page(
    String reference,
    String provenance,
    String subtitle,
    String runningTitle,
    List<Tile> tiles,
    List<KeyFact> keyFacts,
    List<Bar> bars,
    List<CasualtyRow> casualties,
    String otherFigures,
    @Nullable Week week,
    List<ActorRow> actors,
    List<ChronologyRow> chronology,
    List<String> gaps,
    List<Line> source,
    List<Quote> quotes,
    String footer) {

  public Page {
    tiles = List.copyOf(tiles);
    keyFacts = List.copyOf(keyFacts);
    bars = List.copyOf(bars);
    casualties = List.copyOf(casualties);
    actors = List.copyOf(actors);
    chronology = List.copyOf(chronology);
    gaps = List.copyOf(gaps);
    source = List.copyOf(source);
    quotes = List.copyOf(quotes);
  }

  /** What a figure is, for its colour. */
  public enum Tone {
    KILLED,
    WOUNDED,
    CLAIM,
    OTHER,
    NOT_STATED
  }

  /** A key figure: "23", "soldiers killed", "Niger, on its own losses". */
  public record Tile(
      Tone tone, String figure, String label, String note, List<Integer> sentences) {}

  /** "When", "Tue 19 – Wed 20 March 2024: …" */
  public record KeyFact(String label, String text, List<Integer> sentences) {}

  /** A bar of the chart; a claim is hatched; {@code figure} is its label. */
  public record Bar(Tone tone, String label, long value, String figure) {}

  /** A row of the casualty table; the last one, for what is not stated, has tone NOT_STATED. */
  public record CasualtyRow(
      Tone tone,
      String party,
      String outcome,
      String figure,
      String source,
      String basis,
      List<Integer> sentences) {}

  /** Up to seven days, and what the article dates in them. */
  public record Week(String caption, List<LocalDate> days, List<DayEntry> entries) {}

  /** {@code from} to {@code to}, both included; the incident itself is drawn as a block. */
  public record DayEntry(
      LocalDate from,
      LocalDate to,
      String text,
      String note,
      boolean incident,
      boolean publication,
      List<Integer> sentences) {}

  /** A row of the table of actors, of {@code count} of them; those of the incident are strong. */
  public record ActorRow(
      int count,
      String name,
      String aliases,
      String type,
      String role,
      boolean strong,
      List<Integer> sentences) {}

  /** A row of the background chronology; a separate incident is shaded. */
  public record ChronologyRow(
      String resolved, String text, boolean separateIncident, List<Integer> sentences) {}

  /** "Published", "Fri 22 March 2024, supplied with the file" */
  public record Line(String label, String text, List<Integer> sentences) {}

  /** Evidence as quoted on the page: the verbatim passage of one sentence. */
  public record Quote(int sentence, String text) {}
}
