package io.sitrep.mention.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.text.Abbreviations;
import io.sitrep.text.DocumentReader;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeaponFinderTest {

  private final WeaponFinder finder = new WeaponFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A remote-controlled bomb tore through a bus.           | remote-controlled bomb
          Two MX-40 helicopters fired on the camp.               | MX-40 helicopters
          He carried an AK-style rifle.                          | AK-style rifle
          They drove a lorry packed with explosives at the gate. | lorry packed with explosives
          He steered his Opel Kadett into the crowd.             | Opel Kadett
          A van ploughed into shoppers.                          | van
          Tank shells fell on the school.                        | Tank shells
          Villagers were hacked with machetes and a sharp knife. | machetes / sharp knife
          Police fired live ammunition at the crowd.             | live ammunition
          A drone hit a water tank in Olo.                       | drone
          The missile brigade trains in Olo.                     | -
          A long gun battle followed.                            | -
          Lance Naik Omar Sela drove the truck.                  | -
          A man with a lance stood at the gate.                  | lance
          Shots were heard and bullets hit a wall.               | -
          She drove a hard bargain into the night.               | -
          """)
  void findsWeaponsInTheirFullWording(String text, String weapons) {
    assertThat(find(text).stream().map(WeaponMention::text))
        .containsExactlyElementsOf(
            weapons.equals("-") ? List.of() : Arrays.asList(weapons.split(" / ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen fired rockets at the base.           | true
          Police seized two rifles and a pistol.      | false
          Nine rifles were found in the truck.        | false
          The men handed in three machine guns.       | false
          """)
  void tellsArmsUsedFromArmsSeized(String text, boolean used) {
    assertThat(find(text)).isNotEmpty().allMatch(weapon -> weapon.used() == used);
  }

  private List<WeaponMention> find(String text) {
    return finder.find(new DocumentReader(new Abbreviations(Set.of(), Set.of())).read(text));
  }
}
