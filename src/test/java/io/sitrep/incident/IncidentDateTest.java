package io.sitrep.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.ExampleFile;
import io.sitrep.lexicon.AbbreviationList;
import io.sitrep.text.DocumentReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IncidentDateTest {

  private static final DocumentReader READER = new DocumentReader(AbbreviationList.english());
  private static final Assembler ASSEMBLER = new Assembler(READER);

  /** A row of dates.txt. */
  record Example(@Nullable LocalDate published, String text, String date) {
    @Override
    public String toString() {
      return text;
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void datesTheMainIncident(Example example) {
    var incidents =
        ASSEMBLER.assemble(READER.read(example.text()), example.published()).incidents();

    assertThat(incidents).isNotEmpty();
    assertThat(shown(incidents.getFirst().date())).isEqualTo(example.date());
  }

  private static String shown(@Nullable IncidentDate date) {
    if (date == null) {
      return "none";
    }
    var resolved = date.date();
    return resolved.basis() == DateBasis.UNRESOLVED
        ? resolved.text()
        : resolved.range().from() + " | " + resolved.range().to();
  }

  static Stream<Example> examples() {
    var examples = new ArrayList<Example>();
    LocalDate published = null;
    var text = "";
    for (var line : ExampleFile.lines(IncidentDateTest.class, "dates.txt")) {
      if (line.startsWith("published ")) {
        var day = line.substring("published ".length());
        published = day.equals("unknown") ? null : LocalDate.parse(day);
      } else if (line.startsWith("  ")) {
        examples.add(new Example(published, text, line.strip()));
      } else {
        text = line.replace("\\n", "\n");
      }
    }
    return examples.stream();
  }
}
