package io.sitrep.mention.detail;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.mention.RuleExample;
import io.sitrep.mention.source.Reads;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DetailFindersTest {

  private static final MovementFinder MOVEMENTS = new MovementFinder();
  private static final PurposeFinder PURPOSES = new PurposeFinder();
  private static final ResponseFinder RESPONSES = new ResponseFinder();

  /** A rule, a sentence, and the details found in it, "/" between; "-" for none. */
  private static final String EXAMPLES =
      """
      movement | Some 80 "rebels" in pickups and on motorbikes raided Osara. | in pickups and on motorbikes
      movement | The gunmen arrived on horseback at dusk. | on horseback
      movement | The attackers fled in two cars. | in two cars
      movement | Nine people died in vehicles that burned. | -
      purpose | The patrols were "meant to calm traders" who had left. | meant to calm traders
      purpose | The raid was in retaliation for the killing of a chief, he said. | in retaliation for the killing of a chief
      purpose | The mill was meant to be shut. | -
      mourning | Five days of national mourning began on Monday. | Five days of national mourning
      mourning | The mourning family left. | -
      curfew | The governor imposed a night-time curfew on Kelo. | imposed a night-time curfew
      curfew | The bar shut at curfew. | -
      emergency | The president declared a state of emergency in Kelo. | declared a state of emergency
      arrest | Four suspects were arrested on Monday. | Four suspects were arrested
      arrest | Police arrested two men after the blast. | Police arrested two men
      arrest | The arrested men wept. | -
      condemnation | The African bloc condemned the attack. | The African bloc condemned the attack
      condemnation | The condemned house fell. | -
      search | The army launched a manhunt in the hills. | launched a manhunt
      search | They began a school there. | -
      reward | The state offered a reward of $5,000 for news of them. | offered a reward of $5,000
      reinforcement | Reinforcements were sent to Kelo. | Reinforcements were sent
      """;

  static Stream<RuleExample> examples() {
    return RuleExample.in(EXAMPLES);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsTheDetailsOfItsExamples(RuleExample example) {
    var article = Reads.article(example.sentence());
    var found = new ArrayList<Detail>();
    found.addAll(MOVEMENTS.find(article, article.sentence(1)));
    found.addAll(PURPOSES.find(article, article.sentence(1)));
    found.addAll(RESPONSES.find(article, article.sentence(1)));

    assertThat(found.stream().map(Detail::text)).containsExactlyElementsOf(example.found());
    assertThat(found).allMatch(d -> d.foundBy().equals(example.id()));
    assertThat(found).allMatch(d -> d.span().in(example.sentence()).equals(d.text()));
  }
}
