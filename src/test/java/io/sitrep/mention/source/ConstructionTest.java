package io.sitrep.mention.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConstructionTest {

  private static final AttributionFinder FINDER = new AttributionFinder();

  /** A construction, a sentence, and the sources it must find there ("-" for none), "/" between. */
  private static final String EXAMPLES =
      """
      according-to | Four herders died in Dumbara, according to the mayor of Ouro. | mayor of Ouro
      according-to | According to hospital officials in Kelo, nine people were hurt. | hospital officials in Kelo
      according-to | The village was empty, according to a statement released by the army on Sunday. | army
      according-to | The paper, citing two police sources, put the loss at a million. | two police sources
      according-to | THREE SOLDIERS DIED, ACCORDING TO MILITARY SOURCES. | MILITARY SOURCES
      according-to | The convoy moved according to plan B-7 of the exercise, citing bad roads. | plan B-7 of the exercise
      according-to | She left the office, citing a lack of money. | -
      quoted-as | The agency quoted a farmer in Belwa as saying that six cows were taken. | a farmer in Belwa
      quoted-as | Governor Idris Malo was quoted as saying that two men had fled. | Governor Idris Malo
      quoted-as | The minister quoted a poem to the crowd. | -
      reported-by | The dead were identified by the county coroner as two brothers. | county coroner
      reported-by | The ambush was claimed by the Forest Liberation Front. | Forest Liberation Front
      reported-by | Their arrival was confirmed by a postcard. | -
      reported-by | The bridge was put by the river. | -
      says-subject | "We counted five bodies," said Moussa Kane, a teacher in Falo. | Moussa Kane, a teacher in Falo
      says-subject | A drone hit a van in Tolga, killing nine men, said a shopkeeper. | a shopkeeper
      subject-says | Moussa Kane, spokesman of the union, said two were hurt. | Moussa Kane, spokesman of the union
      says-subject | Two were hurt, said its deputy spokesman, Arno Weil. | its deputy spokesman, Arno Weil
      says-subject | "They came at night," says an aid worker who fled the camp. | an aid worker
      says-subject | The colonel, a veteran, said that two men fled. | -
      says-subject | Rebels killed two cooks, a nurse and the clerk, Omar Vela, said the mayor. | mayor
      says-subject | The clerk, Omar Vela, told local radio hundreds had fled. | -
      says-subject | The clerk, Omar Vela, said Monday. | -
      says-subject | "Nine died on the spot," said Moussa Kane after the raid in Falo. | Moussa Kane
      subject-says | Bombs kill nine in Falo, army vows revenge | -
      subject-says | The army vowed that nine men would hang. | army
      subject-says | Bomb kills nine in Falo, police seek suspects | -
      says-subject | The governor, speaking in Tolga, said 12 homes burned. | -
      subject-says | Police arrested six suspected herders near Kelo. | -
      subject-says | Police said three men died in the Varga market. | Police
      subject-says | Three men died in the Varga market, police said on Monday. | police
      subject-says | The army, which has given no losses of its own, said in a statement that six rebels fell. | army
      subject-says | Her uncle, Salif Doro, said the boy was nine. | Her uncle, Salif Doro
      subject-says | Sgt Omar Bari, a gendarmerie spokesman, confirmed the attack. | Sgt Omar Bari, a gendarmerie spokesman
      subject-says | A local official had on Friday told Reuters that ten were missing. | A local official
      subject-says | The road was cut and residents said the shelling went on. | residents
      subject-says | On Tuesday police reported two arrests. | police
      subject-says | In a statement the ministry said the base was safe. | ministry
      subject-says | MILITARY OFFICIALS SAID 14 GUERRILLAS WERE KILLED NEAR RIO SECO. | MILITARY OFFICIALS
      subject-says | The clinic has admitted nine wounded, a doctor there said. | a doctor there
      subject-says | The Northern Front (NF, or FN in French) claimed the raid. | Northern Front (NF, or FN in French)
      subject-says | Kovia's government, which on Monday had spoken of two dead, gave no figure. | Kovia's government
      subject-says | The fire claimed nine lives in the Islamic State of Varga. | -
      subject-says | Two men were reported killed near the well. | -
      subject-says | No group has claimed the ambush. | -
      subject-says | The report of the year was not read. | -
      puts-figure | The mayor of Selo has put the number of dead at 17. | mayor of Selo
      puts-figure | Police in Kovia have revised down the toll from the fire to 29. | Police in Kovia
      puts-figure | The rebels, in a message on their radio, put the toll much higher. | rebels
      puts-figure | Residents of Selo gave a far higher figure. | Residents of Selo
      puts-figure | The mayor of Selo gave a figure of nine. | mayor of Selo
      puts-figure | The blast put the number of troops in doubt. | -
      puts-figure | Police put the children at ease. | -
      saying | The army rejected the figure, saying it had lost two men. | army
      saying | The Northern Front issued a message on its channel claiming that six men fell. | Northern Front
      saying | The governor, Ana Belmo, visited the town, adding that four had drowned. | governor, Ana Belmo
      saying | Police said the bus had left Selo, adding that nobody was hurt. | -
      saying | A storm hit the town, adding to the army's troubles. | -
      saying | The group attacked the base, claiming responsibility on its channel. | -
      colon-source | Nine dead in Kovia market blast: police | police
      colon-source | Police: nine dead in Kovia blast | Police
      colon-source | He had one wish: peace | -
      """;

  record Example(String id, String sentence, List<String> sources) {}

  static Stream<Example> examples() {
    return EXAMPLES
        .lines()
        .map(line -> line.split(" \\| "))
        .map(cells -> new Example(cells[0], cells[1], sources(cells[2])));
  }

  private static List<String> sources(String cell) {
    return cell.equals("-") ? List.of() : Arrays.asList(cell.split(" / "));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsTheSourcesOfItsExamples(Example example) {
    var sentence = Reads.sentence(example.sentence());

    var found =
        Nested.without(sentence, FINDER.credits(sentence)).stream()
            .filter(credit -> credit.foundBy().equals(example.id()))
            .map(credit -> SourceNames.text(sentence, credit.source()))
            .toList();

    assertThat(found).isEqualTo(example.sources());
  }

  @Test
  void everyConstructionHasExamplesOfBothKinds() {
    for (var construction : FINDER.constructions()) {
      assertThat(examples().filter(e -> e.id().equals(construction.id())))
          .as(construction.id())
          .anyMatch(example -> example.sources().isEmpty())
          .anyMatch(example -> !example.sources().isEmpty());
    }
  }
}
