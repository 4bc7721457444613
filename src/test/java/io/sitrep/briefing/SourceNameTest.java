package io.sitrep.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.incident.Source;
import io.sitrep.incident.Stance;
import io.sitrep.lexicon.SourceType;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceNameTest {

  private static SourceName name(String text, SourceType type) {
    return Objects.requireNonNull(
        SourceName.of(new Source(text, null, type, Stance.THIRD_PARTY, null, null)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "defence ministry | the defence ministry says",
        "the ministry | the ministry says",
        "Police | police say",
        "Witnesses | witnesses say",
        "local official | a local official says",
        "A local official | a local official says",
        "Another resident | a resident says",
        "officials at the hospital | officials at the hospital say",
        "UN | the UN says",
        "Reuters | Reuters says",
        "United Nations | the United Nations says",
        "Ministry of Defence | the Ministry of Defence says",
        "Kesh | Kesh says",
        "Ana Reyes | Ana Reyes says",
        "Ana Reyes, the mayor of Orla | Ana Reyes, the mayor of Orla, says",
        "its spokesman | a spokesman says",
        "the military's | the military says",
        "army general staff | the army general staff says",
        "Talwe's governor | Talwe's governor says",
        "hotel's owner | the hotel's owner says",
        "Police in Port Orla | police in Port Orla say",
        "coast guard | the coast guard says",
        "guard | a guard says",
        "police and residents | police and residents say"
      })
  void agreesWithItsVerb(String name, String saying) {
    assertThat(name(name, SourceType.MEDIA).saying()).isEqualTo(saying);
  }

  @ParameterizedTest
  @CsvSource({
    "Kesh, GOVERNMENT, true",
    "the army, MILITARY, true",
    "Northern Front, ARMED_GROUP, true",
    "officials, GOVERNMENT, false",
    "a spokesman, MILITARY, false",
    "Ana Reyes, GOVERNMENT, false",
    "a hospital, HEALTH, false"
  })
  void knowsWhoseSoldiersAreIts(String name, SourceType type, boolean owns) {
    assertThat(name(name, type).ownsPeople()).isEqualTo(owns);
  }

  @Test
  void takesAPronounForNobody() {
    var pronoun = new Source("he", null, SourceType.MEDIA, Stance.THIRD_PARTY, null, null);
    assertThat(SourceName.of(pronoun)).isNull();
    assertThat(SourceName.of(Source.ARTICLE)).isNull();
  }
}
