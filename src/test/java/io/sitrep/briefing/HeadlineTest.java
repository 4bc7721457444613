package io.sitrep.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ambush            | Niger: 14 soldiers reported killed in ambush in Talwe region",
        "one victim        | Philippines: 1 journalist reported killed in targeted attack in Port Elin",
        "claimed bombing   | Somalia: at least 12 people reported killed in bombing in Marfa, Hiran region",
        "both sides        | Mali: 7 soldiers and 2 policemen reported killed in clash at Kala",
        "conflicting tolls | Nigeria: 12 civilians reported killed in mass shooting in Oru; figures conflict",
        "revised toll      | Ukraine: 1,204 people reported killed in shelling in Vesna",
        "abducted only     | Nigeria: 10 to 15 pupils and 1 teacher reported abducted in Rima state",
        "foiled plot       | Jordan: interior ministry claims 3 suspects captured in foiled plot in Tarn",
        "no date           | Cameroon: several villagers reported wounded in armed attack at Bola",
        "no place          | 2 aid workers reported killed in landmine explosion",
        "drone strike      | Sudan: drone strike on a fuel depot near Harad reported",
        "only claims       | Nigeria: army claims 40 “terrorists” killed in security operation in Zam forest",
        "no incident       | No security incident reported",
        "bare              | Incident reported",
      })
  void leadsWithTheGravestFigure(String story, String headline) {
    assertThat(Objects.requireNonNull(Stories.all().get(story)).briefing().headline())
        .isEqualTo(headline);
  }
}
