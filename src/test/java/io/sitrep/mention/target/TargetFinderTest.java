package io.sitrep.mention.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.mention.RuleExample;
import io.sitrep.mention.event.EventFinder;
import io.sitrep.mention.place.Gazetteer;
import io.sitrep.mention.source.Reads;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TargetFinderTest {

  private static final TargetFinder FINDER = new TargetFinder(new NamedVictims(new Gazetteer()));
  private static final EventFinder EVENTS = new EventFinder();

  /** A rule, a sentence, and the targets it must find, "/" between; "-" for none. */
  private static final String EXAMPLES =
      """
      object | Rebels attacked the army unit near Osara. | army unit GROUP
      object | Gunmen ambushed a supply convoy on Monday. | supply convoy VEHICLE
      object | Fighters attacked shortly before dawn. | -
      passive | The police station was attacked with grenades. | police station FACILITY
      attack-on | It was the second attack on the village of Osara. | the village of Osara PLACE
      attack-on | The raid on a cattle market left nobody hurt. | cattle market FACILITY
      attack-on | The raid on cattle rustlers near Osara lasted a day. | -
      attack-on | The attack on Tuesday lasted an hour. | -
      attack-on | The attack on the home of a judge in Karsk failed. | home of a judge FACILITY
      attack-on | The attack on the offices of banker Ada Moro failed. | offices of banker Ada Moro FACILITY
      attack-on | The attack on the market of Osara lasted an hour. | market FACILITY
      bomb-beside | A bomb blast outside a police station hurt nobody. | police station FACILITY
      hit | The rockets damaged two fuel trucks during the attack. | fuel trucks VEHICLE
      object | Then a bomb killed three soldiers. | -
      hit | The deal struck last year failed. | -
      bomb-beside | The device exploded in front of a bank. | bank FACILITY
      hit | Two houses were destroyed by the rebels. | houses FACILITY
      object | Soldiers attacked the militants in the forest. | -
      object | Rebels attacked two banks, a petrol station and a bridge. | banks FACILITY / petrol station FACILITY / bridge INFRASTRUCTURE
      object | Rebels attacked a bank, the interior ministry said. | bank FACILITY
      bomb-beside | A grenade was thrown at the office of the party. | office of the party FACILITY
      bomb-beside | Two men planted a bomb under a bus on Friday. | bus VEHICLE
      bomb-beside | A bomb exploded late on Friday outside a school. | school FACILITY
      bomb-beside | Stones were thrown at the house of the mayor. | -
      bomb-beside | Two grenades were left in the forest. | -
      """;

  static Stream<RuleExample> examples() {
    return RuleExample.in(EXAMPLES);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsWhatWasAttacked(RuleExample example) {
    var article = Reads.article(example.sentence());
    var sentence = article.sentence(1);

    var found = FINDER.find(article, sentence, EVENTS.find(sentence));

    assertThat(found.stream().map(t -> t.text() + " " + t.kind()))
        .containsExactlyElementsOf(example.found());
    assertThat(found).allMatch(t -> t.foundBy().equals(example.id()));
    assertThat(found).allMatch(t -> t.span().in(example.sentence()).equals(t.text()));
  }

  @Test
  void everyRuleHasAPositiveExample() {
    assertThat(examples().filter(e -> !e.found().isEmpty()).map(RuleExample::id).distinct())
        .containsExactlyInAnyOrder("object", "passive", "attack-on", "bomb-beside", "hit");
  }
}
