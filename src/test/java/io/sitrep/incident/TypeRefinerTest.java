package io.sitrep.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.lexicon.EventType;
import io.sitrep.mention.casualty.CasualtyFinder;
import io.sitrep.mention.source.Reads;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeRefinerTest {

  private static List<Figure> figures(String text) {
    return new CasualtyFinder()
        .find(Reads.sentence(text)).stream()
            .map(mention -> new Figure(mention, _ -> null))
            .toList();
  }

  private static EventType refined(EventType type, String text, boolean band, boolean passing) {
    return new TypeRefiner(figures(text), List.of(), band, false, passing).refine(type);
  }

  @Test
  void anAttackTheArticleOnlyRecallsStaysOne() {
    var text = "In May, 30 civilians were killed in an attack on a village.";

    assertThat(refined(EventType.ATTACK, text, false, true)).isEqualTo(EventType.ATTACK);
  }

  @Test
  void aBandThatKillsManyCiviliansCommitsAMassacre() {
    var text = "In May, 30 civilians were killed in an attack on a village.";

    assertThat(refined(EventType.ATTACK, text, true, true))
        .isEqualTo(EventType.MASSACRE_OF_CIVILIANS);
    assertThat(refined(EventType.ATTACK, text, false, false))
        .isEqualTo(EventType.MASSACRE_OF_CIVILIANS);
  }

  @Test
  void aSoldiersDeathIsNoMassacre() {
    assertThat(refined(EventType.ATTACK, "Thirty soldiers were killed.", true, false))
        .isEqualTo(EventType.ARMED_ASSAULT);
  }

  @Test
  void manyDeadMakeNoAssassination() {
    assertThat(refined(EventType.ASSASSINATION, "Nine people were killed.", false, false))
        .isEqualTo(EventType.ARMED_ASSAULT);
    assertThat(refined(EventType.ASSASSINATION, "A mayor was killed.", false, false))
        .isEqualTo(EventType.ASSASSINATION);
  }
}
