package io.sitrep.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.ExampleFile;
import io.sitrep.mention.DateRange;
import io.sitrep.text.Abbreviations;
import io.sitrep.text.Document;
import io.sitrep.text.DocumentReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeFinderTest {

  private static final DocumentReader READER =
      new DocumentReader(
          new Abbreviations(
              Set.of("jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec", "mr"),
              Set.of("a.m", "p.m")));

  /** A row of sentences.tsv: a sentence and the dates it must give, one a line, or none. */
  record Example(String published, String sentence, List<String> expected) {
    @Override
    public String toString() {
      return sentence;
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsTheDatesOfASentence(Example example) {
    assertThat(found(example.published(), example.sentence()))
        .map(TimeFinderTest::shown)
        .containsExactlyElementsOf(example.expected());
  }

  static Stream<Example> examples() {
    var examples = new ArrayList<Example>();
    var published = "";
    for (var line : ExampleFile.lines(TimeFinderTest.class, "sentences.txt")) {
      if (line.startsWith("published ")) {
        published = line.substring("published ".length());
      } else if (line.startsWith("  ")) {
        examples.getLast().expected().add(line.strip());
      } else {
        examples.add(new Example(published, line, new ArrayList<>()));
      }
    }
    return examples.stream();
  }

  @Test
  void hasAnExampleOfEveryConstruction() {
    var ids =
        examples()
            .flatMap(e -> found(e.published(), e.sentence()).stream())
            .map(TimeExpression::foundBy)
            .collect(Collectors.toSet());
    assertThat(ids)
        .containsExactlyInAnyOrder(
            NumericDate.ID,
            DayAndMonth.ID,
            Month.ID,
            Year.ID,
            Year.DECADE,
            Year.SEASON,
            NamedDays.ID,
            Weekdays.ID,
            RelativeDays.ID,
            AnchoredDays.ID,
            CountedTime.AGO,
            CountedDays.ID,
            CountedTime.EARLIER,
            PeriodWords.PERIOD,
            PeriodWords.PAST,
            DayNumbers.ID);
  }

  @Test
  void carriesTheDayOfAnEventIntoTheNextSentence() {
    var found =
        found(
            "2024-03-22",
            "Gunmen raided Kodoma on 12 March. Two days later the army said on Friday it had"
                + " killed four of them. The next day, a bomb exploded.");
    assertThat(found)
        .map(TimeFinderTest::shown)
        .containsExactly(
            "on 12 March | 2024-03-12 | 2024-03-12 | DAY",
            "Two days later | 2024-03-14 | 2024-03-14 | DAY",
            "on Friday | 2024-03-22 | 2024-03-22 | DAY",
            "The next day | 2024-03-15 | 2024-03-15 | DAY");
  }

  @Test
  void countsFromTheAnchorItIsGiven() {
    var document = READER.read("The next day, shells hit the market.");
    var day = LocalDate.of(2023, 7, 1);
    var found = new TimeFinder(null).find(document, document.sentence(1), Resolver.day(day));
    assertThat(found).map(TimeExpression::range).containsExactly(Resolver.day(day.plusDays(1)));
  }

  static Document document(String text) {
    return READER.read(text);
  }

  static List<TimeExpression> found(String published, String text) {
    var date = published.equals("unknown") ? null : LocalDate.parse(published);
    return new TimeFinder(date).find(READER.read(text));
  }

  /** "on Friday | 2024-03-22 | 2024-03-22 | DAY", then the kind, part of day or "stated" if any. */
  static String shown(TimeExpression time) {
    var shown = new StringBuilder(time.text()).append(" | ").append(shown(time.range()));
    if (time.kind() != TimeExpression.Kind.POINT) {
      shown.append(" | ").append(time.kind());
    }
    if (time.partOfDay() != null) {
      shown.append(" | ").append(time.partOfDay());
    }
    return time.stated() ? shown + " | stated" : shown.toString();
  }

  private static String shown(@Nullable DateRange range) {
    return range == null
        ? "?"
        : (range.from() == null ? "" : range.from())
            + " | "
            + (range.to() == null ? "" : range.to())
            + " | "
            + range.precision();
  }
}
