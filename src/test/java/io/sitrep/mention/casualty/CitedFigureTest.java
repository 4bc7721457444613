package io.sitrep.mention.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.lexicon.AbbreviationList;
import io.sitrep.mention.CountFinder;
import io.sitrep.text.DocumentReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitedFigureTest {

  private final DocumentReader reader = new DocumentReader(AbbreviationList.english());
  private final CasualtyFinder finder = new CasualtyFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Guards said 12 miners died, but the mayor put the figure at nine."
            + "| killed 12 civilian, killed 9 toll",
        "Guards said 12 miners were hurt. The mayor gave a figure of nine."
            + "| wounded 12 civilian, wounded 9 toll",
        "Guards reported 12 deaths; the mayor reported nine. | killed 12, killed 9 toll",
        "Guards reported 12 deaths, but the mayor reported nine arrests. | killed 12",
        "Guards reported 12 deaths and the mayor reported nine. | killed 12",
        "The mayor put the figure at nine. | -",
        "Guards said 12 miners died. The mayor put the number of huts at nine."
            + "| killed 12 civilian",
      })
  void isAnothersNumberForThePeopleJustCounted(String text, String readings) {
    var document = reader.read("Fair in Dovar\n\n" + text);
    var counts = document.sentences().stream().map(new CountFinder()::find).toList();

    var found = finder.find(document, counts);

    assertThat(Reads.line(found).replace(" | ", ", ")).isEqualTo(readings);
  }
}
