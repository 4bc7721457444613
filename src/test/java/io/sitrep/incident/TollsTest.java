package io.sitrep.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sitrep.lexicon.AbbreviationList;
import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.Party;
import io.sitrep.text.DocumentReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What whole articles add up to: one line an article, its incidents' totals in order. */
class TollsTest {

  private static final List<Outcome> TOLD =
      List.of(Outcome.KILLED, Outcome.WOUNDED, Outcome.ABDUCTED, Outcome.FREED);
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

  @Test
  void namesVictimsOnTheirOwnSide() {
    var text =
        "Nine rebels and a sergeant of the border guard were killed in a clash near Dola on"
            + " Monday, police said. The dead guard was identified as Sergeant Omar Karim, 38."
            + " Among the dead was Idris Vela, who had led the rebels for years.";

    var incident = ASSEMBLER.assemble(READER.read(text), PUBLISHED).incidents().getFirst();

    assertThat(incident.casualties())
        .filteredOn(casualty -> !casualty.names().isEmpty())
        .extracting(Casualty::party, Casualty::names)
        .containsExactlyInAnyOrder(
            tuple(Party.STATE_FORCES, List.of("Omar Karim")),
            tuple(Party.ARMED_GROUP, List.of("Idris Vela")));
  }

  @Test
  void givesATotalThePartyOfNoSingleVictim() {
    var text =
        "At least 27 people died in clashes in Dola on Monday. Colonel Omar Karim of the border"
            + " guard was shot dead.";

    var incident = ASSEMBLER.assemble(READER.read(text), PUBLISHED).incidents().getFirst();

    assertThat(incident.casualties())
        .filteredOn(casualty -> casualty.count().min() != null && casualty.count().min() == 27)
        .extracting(Casualty::party)
        .doesNotContain(Party.STATE_FORCES);
  }

  @Test
  void letsNobodyBlameThemselves() {
    var text =
        "Shelling of a market in Dola by the Rapid Support Forces killed 18 people on Thursday, the"
            + " health ministry said. The RSF blamed the army for the shelling.";

    var responsibility =
        ASSEMBLER.assemble(READER.read(text), PUBLISHED).incidents().getFirst().responsibility();

    assertThat(responsibility.attributedTo()).isNotNull();
    assertThat(responsibility.attributedBy()).isNotEqualTo(responsibility.attributedTo());
  }

  @Test
  void countsTheLeadsOwnStretchWithoutADayOfPublication() {
    var text = "Four rebels were killed by other rebels in the last 10 days in Dola district.";

    var report = ASSEMBLER.assemble(READER.read(text), null);

    assertThat(report.incidents()).extracting(TollsTest::totals).containsExactly("killed 4");
  }

  @Test
  void partsAnUndatedMonthFromAnUndatedWeekday() {
    var text =
        "Rebels ambushed a patrol near Dola on Tuesday, killing 14 soldiers. The army rules since"
            + " a May coup. Schools are shut. In March, nine traders were killed at a Karsk market.";

    var report = ASSEMBLER.assemble(READER.read(text), null);

    assertThat(report.incidents())
        .extracting(TollsTest::totals)
        .containsExactly("killed 14", "killed 9");
  }

  private static String totals(Incident incident) {
    var words = new ArrayList<String>();
    for (var outcome : TOLD) {
      var total = incident.totals().get(outcome);
      if (total != null) {
        words.add(outcome.code() + " " + total.best());
      }
    }
    return String.join(" ", words);
  }
}
