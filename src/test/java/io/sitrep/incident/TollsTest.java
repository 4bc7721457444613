package io.sitrep.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.lexicon.AbbreviationList;
import io.sitrep.lexicon.Outcome;
import io.sitrep.text.DocumentReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What whole articles add up to: one line an article, its incidents' totals in order. */
class TollsTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 14);
  private static final DocumentReader READER = new DocumentReader(AbbreviationList.english());
  private static final Assembler ASSEMBLER = new Assembler(READER);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A peacekeeper was killed and two others were wounded in an attack on a patrol near Dola on Thursday. Three of the assailants were killed. | killed 4 wounded 2
          Gunmen killed 12 people in Harsala on Monday, police said. Five of them were children. | killed 12
          Gunmen killed 12 people in Harsala on Monday. The dead included three women and two teachers, the mayor said. | killed 12
          A bomb killed nine people in Dola on Tuesday. The toll later rose to 11, the hospital said. | killed 11
          Gunmen shot dead four farmers near Dola on Monday. On 3 February, raiders killed 20 herders in the same area. | killed 4 / killed 20
          Gunmen shot dead four farmers near Dola on Monday. At least 340 people have been killed in the province since 2021. | killed 4
          Two soldiers were killed and five wounded when rebels ambushed a convoy near Karsk on Monday. The army said it killed nine of the attackers. | killed 11 wounded 5
          Six people were shot in Harsala on Sunday, one of them fatally. | killed 1 wounded 5
          """)
  void addUpAsTheArticleMeansThem(String text, String totals) {
    var report = ASSEMBLER.assemble(READER.read(text), PUBLISHED);

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
