package io.sitrep.mention.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.lexicon.AbbreviationList;
import io.sitrep.mention.CountFinder;
import io.sitrep.text.DocumentReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarriedPartsTest {

  private final DocumentReader reader = new DocumentReader(AbbreviationList.english());
  private final CasualtyFinder finder = new CasualtyFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "All of the dead are civilians. Among them are eleven children and six women."
            + "| killed 11 civilian part, killed 6 civilian part",
        "The blast wounded nine villagers. They include two nurses."
            + "| wounded 9 civilian, wounded 2 civilian part",
        "Twelve people died at the fair. Three of them were women."
            + "| killed 12, killed 3 civilian part",
        "The fair drew a crowd. Among them were eleven children. | -",
        "Twelve people died and nine were hurt. Among them were two children."
            + "| killed 12, wounded 9",
      })
  void givesPartsOfWhatTheSentenceBeforeTold(String text, String readings) {
    var document = reader.read("Fair in Dovar\n\n" + text);
    var counts = document.sentences().stream().map(new CountFinder()::find).toList();

    var found = finder.find(document, counts);

    assertThat(Reads.line(found).replace(" | ", ", ")).isEqualTo(readings);
  }
}
