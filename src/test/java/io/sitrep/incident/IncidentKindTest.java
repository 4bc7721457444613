package io.sitrep.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.lexicon.EventType;
import io.sitrep.lexicon.TargetKind;
import io.sitrep.lexicon.WeaponCategory;
import io.sitrep.mention.casualty.CasualtyFinder;
import io.sitrep.mention.event.WeaponMention;
import io.sitrep.mention.source.Reads;
import io.sitrep.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentKindTest {

  private static IncidentKind kind(EventType type, String text, List<Target> targets) {
    var figures =
        new CasualtyFinder()
            .find(Reads.sentence(text)).stream().map(m -> new Figure(m, _ -> null)).toList();
    return new IncidentKind(type, List.of(), figures, targets);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AMBUSH | Nine soldiers were killed. | military
          AMBUSH | Nine policemen were killed. | police
          BOMBING | Nine villagers were killed. | civilians
          BOMBING | Nine villagers and two soldiers were killed. | mixed
          AMBUSH | Nine peacekeepers were killed. | peacekeepers
          RAID_BY_STATE | Nine rebels were killed. | armed-group
          BOMBING | The town is quiet. | unknown
          """)
  void tellsWhomItWasDirectedAtByItsVictims(EventType type, String text, String directedAt) {
    assertThat(kind(type, text, List.of()).directedAt()).isEqualTo(directedAt);
  }

  @ParameterizedTest
  @CsvSource({
    "police station, police",
    "army barracks, military",
    "patrol, military",
    "market, unknown"
  })
  void tellsWhomItWasDirectedAtByItsTarget(String target, String directedAt) {
    var targets = List.of(new Target(target, TargetKind.FACILITY, List.of()));

    assertThat(kind(EventType.BOMBING, "The town is quiet.", targets).directedAt())
        .isEqualTo(directedAt);
  }

  @Test
  void namesEachTacticOnce() {
    var bomb = new WeaponMention(new Span(0, 4), 1, "bomb", WeaponCategory.BOMB, true);
    var rifle = new WeaponMention(new Span(5, 9), 1, "rifle", WeaponCategory.FIREARM, true);
    var kind = new IncidentKind(EventType.AMBUSH, List.of(bomb, rifle, bomb), List.of(), List.of());

    assertThat(kind.event().tactics()).containsExactly("bombing", "armed-assault");
  }

  @Test
  void anAttackOfUnknownMannerHasNoTactics() {
    assertThat(kind(EventType.ATTACK, "The town is quiet.", List.of()).event().tactics()).isEmpty();
  }

  @Test
  void listsWhatTheArticleIsSilentOn() {
    var kind = kind(EventType.AMBUSH, "Nine soldiers were killed.", List.of());

    assertThat(kind.notMentioned(false, false))
        .containsExactly(
            "civilian-casualties", "wounded", "missing", "captured", "equipment-losses");
    assertThat(kind.notMentioned(true, true)).doesNotContain("equipment-losses", "captured");
  }
}
