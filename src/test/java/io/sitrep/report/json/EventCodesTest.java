package io.sitrep.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.incident.Actor;
import io.sitrep.incident.AttributionStatus;
import io.sitrep.incident.Event;
import io.sitrep.incident.Participant;
import io.sitrep.incident.PlainIncident;
import io.sitrep.incident.Report;
import io.sitrep.incident.Role;
import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.EventType;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EventCodesTest {

  private static Fields codes(
      EventType type, String directedAt, ActorType perpetrator, boolean named, String... tactics) {
    var actor =
        new Actor(
            "A1",
            "X",
            List.of(),
            perpetrator,
            Role.PERPETRATOR,
            named,
            null,
            null,
            List.of(),
            List.of());
    var incident =
        PlainIncident.of(
            new Event(type, List.of(tactics), directedAt, directedAt.equals("civilians")),
            List.of(new Participant("A1", Role.PERPETRATOR, AttributionStatus.ATTRIBUTED)));
    return new EventCodes(
            incident, new Report(List.of(incident), List.of(actor), List.of(), List.of()))
        .fields();
  }

  private static String code(Fields codes, String set, String field) {
    return codes.values().get(set) instanceof Fields fields
        ? Objects.toString(fields.values().get(field))
        : "-";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AMBUSH | military | ARMED_GROUP | Armed clash | 1 | [Armed Assault] | other",
        "AMBUSH | civilians | ARMED_GROUP | Attack | 3 | [Armed Assault] | other",
        "SUICIDE_BOMBING | civilians | ARMED_GROUP | Suicide bomb | 3 | [Bombing/Explosion] | suicide-attack",
        "IED | police | ARMED_GROUP | Remote explosive/landmine/IED | 1 | [Bombing/Explosion] | explosives",
        "AIRSTRIKE | armed-group | STATE_FORCES | Air/drone strike | 1 | - | heavy-weapons",
        "SHELLING | civilians | STATE_FORCES | Shelling/artillery/missile attack | 3 | - | heavy-weapons",
        "CLASH | armed-group | ARMED_GROUP | Armed clash | 2 | - | other",
        "RAID_BY_STATE | armed-group | STATE_FORCES | Armed clash | 1 | - | other",
        "ABDUCTION | civilians | ARMED_GROUP | Abduction/forced disappearance | 3 | [Hostage Taking (Kidnapping)] | abduct",
        "MASS_SHOOTING | unknown | PERSON | Attack | - | [Armed Assault] | firearms",
        "PROTEST_CRACKDOWN | civilians | STATE_FORCES | Excessive force against protesters | 3 | - | crowd-control",
        "RIOT | unknown | CIVILIAN_GROUP | Violent demonstration | - | - | riot",
        "ATTACK | unknown | PERSON | - | - | [Unknown] | other",
        "OTHER | unknown | PERSON | - | - | - | -"
      })
  void followFromTypeAndParties(
      EventType type,
      String directedAt,
      ActorType perpetrator,
      String acled,
      String ucdp,
      String gtd,
      String plover) {
    var codes = codes(type, directedAt, perpetrator, true);
    assertThat(code(codes, "acled", "sub_event_type")).isEqualTo(acled);
    assertThat(code(codes, "ucdp", "type_of_violence")).isEqualTo(ucdp);
    assertThat(code(codes, "gtd", "attacktype")).isEqualTo(gtd);
    assertThat(code(codes, "plover", "mode")).isEqualTo(plover);
  }

  @Test
  void countTacticsIn() {
    var codes =
        codes(
            EventType.AMBUSH,
            "military",
            ActorType.ARMED_GROUP,
            false,
            "ied",
            "suicide-vehicle-bomb",
            "armed-assault");
    assertThat(code(codes, "gtd", "attacktype")).isEqualTo("[Armed Assault, Bombing/Explosion]");
    assertThat(code(codes, "gtd", "suicide")).isEqualTo("true");
    assertThat(code(codes, "gtd", "targtype")).isEqualTo("Military");
    assertThat(code(codes, "plover", "mode")).isEqualTo("suicide-attack");
    assertThat(code(codes, "plover", "contexts")).isEqualTo("[military, terrorism]");
  }

  @Test
  void callNoLoneKillerAPartyToAConflict() {
    assertThat(
            code(codes(EventType.STABBING, "civilians", ActorType.PERSON, true), "ucdp", "label"))
        .isEqualTo("-");
    assertThat(
            code(
                codes(EventType.STABBING, "civilians", ActorType.ARMED_GROUP, true),
                "ucdp",
                "label"))
        .isEqualTo("one-sided violence");
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void giveEverySetAField(EventType type) {
    assertThat(codes(type, "unknown", ActorType.PERSON, false).values())
        .containsOnlyKeys("acled", "ucdp", "gtd", "plover");
  }
}
