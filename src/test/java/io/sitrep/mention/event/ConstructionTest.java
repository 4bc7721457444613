package io.sitrep.mention.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.text.Abbreviations;
import io.sitrep.text.DocumentReader;
import io.sitrep.text.Sentence;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConstructionTest {

  private static final TypeReader READER = new TypeReader();

  /** A construction, whether it fits (+) or not (-), and a sentence. */
  private static final String EXAMPLES =
      """
      policed-protest | + | Police opened fire on marchers in Dorvale on Tuesday, killing two.
      policed-protest | + | Three demonstrators were shot dead outside the town hall.
      policed-protest | + | Soldiers used tear gas and batons against a sit-in by teachers.
      policed-protest | - | Protesters threw stones at the town hall in Dorvale.
      policed-protest | - | Police shot dead two bandits in March.
      prison-fight | + | Six inmates were killed on Monday at a jail in Tarso.
      prison-fight | + | A riot broke out in the east wing of Belgo prison.
      prison-fight | - | He was sent to prison for nine years.
      set-fire | + | Police are treating the fire at the old mill as arson.
      set-fire | + | Masked men torched a primary school in Olo.
      set-fire | - | The fire was caused by a cigarette.
      set-fire | - | A drone strike set ablaze a depot.
      foiled-plot | + | Police said they had thwarted an attack on a synagogue in Marlen.
      foiled-plot | + | Four men are held over an alleged plot to blow up a bridge.
      foiled-plot | - | Two men were killed in the plot.
      foiled-plot | - | Police searched a flat in Marlen.
      slaughter | + | Rebels beheaded four fishermen near Kisa.
      slaughter | + | A gang massacre left dozens of residents dead in Port Olan.
      slaughter | - | The visitors were slaughtered 6-0.
      slaughter | - | Rebels shot dead four fishermen near Kisa.
      bomb-from-air | + | A warplane dropped two bombs on the market in Dalga.
      bomb-from-air | + | Missiles struck a block of flats in Norsk.
      bomb-from-air | + | The air force bombed a rebel camp near Dalga.
      bomb-from-air | - | The air force base was struck by rockets.
      bomb-from-air | - | A bomb exploded outside the air force academy in Dalga.
      bomb-from-air | - | A helicopter took the wounded to hospital.
      bomb-from-air | - | A bomb exploded in a bus in Dalga.
      drone-strike | + | Two drones hit an oil depot near Norsk.
      drone-strike | + | A drone killed three farmers in a field.
      drone-strike | - | Missiles and drones struck the port.
      drone-strike | - | A drone filmed the parade.
      planted-bomb | + | A device hidden under a bridge wounded six soldiers.
      planted-bomb | + | A roadside bomb hit their truck near Goro.
      planted-bomb | - | A suicide bomber walked into the barracks.
      planted-bomb | - | Jets dropped bombs on a hidden camp.
      suicide-attack | + | A man blew himself up at a checkpoint in Goro.
      suicide-attack | - | He took his own life in a hotel in Goro.
      venue-siege | + | Troops ended a 12-hour siege at a hotel in Barso.
      venue-siege | + | An armed man held hostages in a bank for six hours.
      venue-siege | - | The town has been under siege since May.
      lone-shooter | + | A man opened fire in a supermarket in Velden.
      lone-shooter | + | The gunman killed five people before he was shot.
      lone-shooter | - | A man was killed in a brawl over cattle in Velden.
      lone-shooter | - | A man and two others were shot in Velden.
      lone-shooter | - | Gunmen killed five people in Velden.
      crowd-ramming | + | A car ploughed into a crowd at a street fair in Linz.
      crowd-ramming | + | He drove his van into pedestrians on the bridge.
      crowd-ramming | - | He rammed a car bomb into the gate of the camp.
      crowd-ramming | - | They drove home after the fair.
      mine-hit | + | Nine people died when their cart hit a landmine near Sarko.
      mine-hit | - | The miners went back to the mine.
      pirate-boarding | + | Pirates seized a tanker off Cape Doro.
      pirate-boarding | + | Armed men boarded a cargo ship and took the captain.
      pirate-boarding | - | The navy searched a cargo ship for drugs.
      state-raid | + | Police raided a hideout of smugglers in Olo.
      state-raid | + | Soldiers shot dead four rebels near Kisa.
      state-raid | + | Five bandits were killed by troops on Friday.
      state-raid | + | Police killed three suspects in a raid on a house in Olo.
      state-raid | + | Two men were killed and five arrested in a raid in Olo.
      state-raid | + | Two men died in a raid by soldiers on Friday.
      state-raid | - | Rebels killed ten soldiers in an ambush on a military convoy.
      state-raid | - | A raid on a cattle camp killed 30 people.
      state-raid | - | Five soldiers were killed as rebels raided a post.
      state-raid | - | Police said gunmen raided the village.
      state-raid | - | Soldiers killed four rebels in a gun battle near Kisa.
      armed-raid | + | Rebels stormed a post in Kisa before dawn.
      armed-raid | + | Unknown gunmen attacked two villages in Olo.
      armed-raid | + | The town was attacked by bandits on motorbikes.
      armed-raid | - | Police raided a workshop in Olo.
      armed-raid | - | It said it killed six rebels in a raid near Olo.
      armed-raid | - | Police killed three robbers in a raid on a house in Olo.
      armed-raid | - | Police killed four gang members during an operation in Olo.
      official-slain | + | Gunmen shot dead the mayor of Olo on Sunday.
      official-slain | + | A judge was gunned down outside his house in Tarso.
      official-slain | - | The mayor of Olo died in hospital after a long illness.
      official-slain | - | The mayor was shot dead in a clash.
      official-slain | - | The police chief said two women were shot.
      """;

  record Example(String id, boolean fits, String sentence) {}

  static Stream<Example> examples() {
    return EXAMPLES
        .lines()
        .map(line -> line.split(" \\| "))
        .map(cells -> new Example(cells[0], cells[1].equals("+"), cells[2]));
  }

  private static Sentence sentence(String text) {
    return new DocumentReader(new Abbreviations(Set.of(), Set.of()))
        .read(text)
        .sentences()
        .getFirst();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void fitsItsExamplesAndNoOther(Example example) {
    var construction =
        READER.constructions().stream()
            .filter(c -> c.id().equals(example.id()))
            .findFirst()
            .orElseThrow();

    assertThat(construction.fits(READER.cues(sentence(example.sentence()))))
        .isEqualTo(example.fits());
  }

  @Test
  void everyConstructionHasExamplesOfBothKinds() {
    for (var construction : READER.constructions()) {
      assertThat(examples().filter(e -> e.id().equals(construction.id())))
          .as(construction.id())
          .anyMatch(Example::fits)
          .anyMatch(example -> !example.fits());
    }
  }
}
