package io.sitrep.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.lexicon.AbbreviationList;
import io.sitrep.lexicon.Outcome;
import io.sitrep.text.DocumentReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What whole articles add up to: one line an article, its incidents' totals in order. */
class TollsTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 14);
  private static final DocumentReader READER = new DocumentReader(AbbreviationList.english());
  private static final Assembler ASSEMBLER = new Assembler(READER);

  @ParameterizedTest
  @CsvFileSource(resources = "tolls.psv", delimiter = '|')
  void addUpAsTheArticleMeansThem(String text, String totals) {
    var report = ASSEMBLER.assemble(READER.read(text.replace("¶", "\n\n")), PUBLISHED);

    assertThat(String.join(" / ", report.incidents().stream().map(TollsTest::totals).toList()))
        .isEqualTo(totals);
  }

  private static String totals(Incident incident) {
    var words = new ArrayList<String>();
    for (var outcome : List.of(Outcome.KILLED, Outcome.WOUNDED)) {
      var total = incident.totals().get(outcome);
      if (total != null) {
        words.add(outcome.code() + " " + total.best());
      }
    }
    return String.join(" ", words);
  }
}
