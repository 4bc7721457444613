package io.sitrep.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.lexicon.AbbreviationList;
import io.sitrep.text.DocumentReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineBuilderTest {

  private static final DocumentReader READER = new DocumentReader(AbbreviationList.english());
  private static final Assembler ASSEMBLER = new Assembler(READER);

  /** A Friday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 2, 14);

  private static final String LEAD =
      "Gunmen killed nine people in the village of Kelo on Wednesday, police said. ";

  private static List<TimelineEntry> entries(String more) {
    return ASSEMBLER.assemble(READER.read(LEAD + more), PUBLISHED).timeline();
  }

  private static List<String> texts(String more) {
    return entries(more).stream().map(TimelineEntry::text).toList();
  }

  @Test
  void putsEntriesInOrderOfTime() {
    assertThat(
            entries("In 2019, rebels seized the town of Osto. The mayor fled on Thursday.").stream()
                .map(entry -> entry.id() + " " + entry.date().range().from()))
        .containsExactly("T1 2019-01-01", "T2 2025-02-12", "T3 2025-02-13");
  }

  @Test
  void tellsTheIncidentFromWhatStandsAroundIt() {
    assertThat(
            entries("The league met on Tuesday in Osto.").stream().map(TimelineEntry::incidentId))
        .containsExactly(null, "I1");
  }

  @Test
  void keepsWhatIsStillToCome() {
    var ahead = entries("The minister was due to meet envoys on Saturday.").getLast();

    assertThat(ahead.text()).isEqualTo("The minister was due to meet envoys");
    assertThat(ahead.date().range().from()).isEqualTo(LocalDate.of(2025, 2, 15));
  }

  @Test
  void datesTheOtherAttackOfARecord() {
    var other =
        entries(
                "It was the deadliest raid in Kelo since May 3, 2021, when a bomb killed 30"
                    + " people.")
            .getFirst();

    assertThat(other.text()).isEqualTo("A bomb killed 30 people");
    assertThat(other.date().range().from()).isEqualTo(LocalDate.of(2021, 5, 3));
    assertThat(other.date().range().to()).isEqualTo(LocalDate.of(2021, 5, 3));
  }

  @Test
  void saysWhoMadeAStatementWhen() {
    assertThat(texts("The governor announced on Thursday that troops had been sent."))
        .contains("The governor announced that troops had been sent");
  }

  @Test
  void creditsWhatResidentsSay() {
    assertThat(texts("Eleven houses were burned on Thursday, residents said."))
        .contains("Eleven houses were burned, according to residents");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was the worst attack in the district since 2015.",
        "Police counted 40 raids this month, compared with 12 in January.",
        "The 2024 Humanitarian Response Plan lacks money.",
        "\"They took my father. They came back on Thursday and took my uncle,\" a woman said.",
        "He left hospital on Thursday.",
        "Updated on Thursday at 11 pm"
      })
  void leavesOutWhatDatesNoEvent(String sentence) {
    assertThat(entries(sentence)).allMatch(entry -> "I1".equals(entry.incidentId()));
  }
}
