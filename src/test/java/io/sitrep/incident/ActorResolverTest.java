package io.sitrep.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.EventType;
import io.sitrep.mention.actor.ActorFinder;
import io.sitrep.mention.place.Gazetteer;
import io.sitrep.mention.source.AttributionFinder;
import io.sitrep.mention.source.Reads;
import io.sitrep.mention.target.NamedVictims;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorResolverTest {

  private final ActorFinder finder = new ActorFinder(new NamedVictims(new Gazetteer()));
  private final AttributionFinder attributions = new AttributionFinder();

  private Cast cast(String text) {
    var document = Reads.article(text);
    return new ActorResolver().resolve(finder.find(document, attributions.find(document)), "ML");
  }

  private RoleResolver.Parts parts(String text, Integer... sentences) {
    return new RoleResolver()
        .resolve(cast(text), new IncidentScope(true, Set.of(sentences), EventType.ATTACK));
  }

  @Test
  void anArmyThatBlamesAnotherIsNotThatOne() {
    var cast = cast("The army blamed the Rwandan army for the raid on Kelo.");

    assertThat(cast.actors())
        .filteredOn(actor -> actor.name().startsWith("Rwanda"))
        .flatExtracting(Actor::aliases)
        .doesNotContain("army", "The army");
  }

  @Test
  void joinsAnAbbreviationToItsName() {
    var cast = cast("The Forest Liberation Front (FLF) attacked Kelo. Two men of the FLF fled.");

    assertThat(cast.actors()).extracting(Actor::name).containsOnlyOnce("Forest Liberation Front");
    assertThat(cast.actors()).extracting(Actor::name).doesNotContain("FLF");
  }

  @Test
  void joinsASurnameToItsFullName() {
    var cast = cast("Two fled, Col. Aram Teko said. Col. Teko said one came back.");

    assertThat(cast.actors()).hasSize(1);
  }

  @Test
  void whatEndsASentenceMayTellOfAnotherIncident() {
    var text = "The blast came a day after a raid claimed by the Forest Liberation Front.";
    var told = new IncidentScope(true, Set.of(1), EventType.BOMBING);
    var cut =
        new IncidentScope(
            true, Set.of(1), new SentenceParts(Map.of(), Map.of(1, 20)), EventType.BOMBING);

    assertThat(roles(text, told)).contains(Role.PERPETRATOR);
    assertThat(new RoleResolver().resolve(cast(text), cut).participants())
        .extracting(Participant::actorId)
        .containsOnlyNulls();
  }

  private List<Role> roles(String text, IncidentScope scope) {
    return new RoleResolver()
        .resolve(cast(text), scope).participants().stream()
            .filter(participant -> participant.actorId() != null)
            .map(Participant::role)
            .toList();
  }

  @Test
  void theGroupThatClaimsIsTheOneNamedBefore() {
    var parts =
        parts(
            "A bomb killed nine in Kelo. A video showed men of the Forest Liberation Front."
                + " In a statement on Sunday the group claimed responsibility.",
            1,
            2,
            3);

    assertThat(parts.participants())
        .contains(new Participant("A1", Role.PERPETRATOR, AttributionStatus.CLAIMED));
  }

  @Test
  void theSpokesmanSpeaksAndNotHisForce() {
    var cast = cast("A police spokesman, Aram Teko, told reporters that nine men had been killed.");

    assertThat(cast.actors()).extracting(Actor::name).containsExactly("Aram Teko");
  }

  @Test
  void whoeverOnlyReactsIsAThirdParty() {
    var parts =
        parts("A bomb killed nine in Kelo. Mayor Aram Teko called on the state to act.", 1, 2);

    assertThat(parts.participants()).extracting(Participant::role).contains(Role.THIRD_PARTY);
  }

  @Test
  void theAgentOfAnAttackIsItsPerpetrator() {
    var parts = parts("Gunmen on motorbikes attacked the village of Kelo.", 1);

    assertThat(parts.participants())
        .containsExactly(new Participant("A1", Role.PERPETRATOR, AttributionStatus.UNIDENTIFIED));
  }

  @Test
  void theSameAttackersAgainAreNoSecondPerpetrator() {
    var parts =
        parts("Suspected separatists ambushed a truck. The fighters killed five men.", 1, 2);

    assertThat(parts.participants())
        .filteredOn(participant -> participant.role() == Role.PERPETRATOR)
        .hasSize(1);
  }

  @Test
  void aGroupDoesWhatItsMembersDo() {
    var cast = cast("Terrorists presumed to belong to the Dawn Front bombed two banks in Kelo.");
    var parts =
        new RoleResolver().resolve(cast, new IncidentScope(true, Set.of(1), EventType.ATTACK));

    assertThat(parts.participants())
        .filteredOn(participant -> participant.role() == Role.PERPETRATOR)
        .extracting(Participant::actorId)
        .contains(id(cast, "Dawn Front"));
  }

  @Test
  void anAllianceIsNotTheGroupItIsLinkedTo() {
    var cast = cast("An alliance linked to Boko Haram said it did it. Boko Haram rules Varga.");

    assertThat(cast.actors()).extracting(Actor::name).contains("Boko Haram").hasSize(2);
  }

  @Test
  void aMinistryThatTellsOfABattleIsItsSource() {
    var cast = cast("The defence ministry said nine men died and the army killed six rebels.");
    var parts =
        new RoleResolver().resolve(cast, new IncidentScope(true, Set.of(1), EventType.ATTACK));

    assertThat(parts.participants())
        .filteredOn(participant -> participant.role() == Role.SOURCE)
        .hasSize(1);
  }

  @Test
  void bothPeoplesAtOddsAreAttackers() {
    var parts = parts("Nine men of the Teko and Brandu clans were shot. Police came.", 1, 2);

    assertThat(parts.participants())
        .filteredOn(participant -> participant.role() == Role.PERPETRATOR)
        .hasSize(2);
  }

  @Test
  void aStatesmanWhoTellsNothingOfTheIncidentIsAThirdParty() {
    var parts = parts("Nine men were shot. President Awa Sarr said peace would come.", 1, 2);
    var telling = parts("Nine men were shot. President Awa Sarr said nine men were shot.", 1, 2);

    assertThat(parts.participants()).extracting(Participant::role).contains(Role.THIRD_PARTY);
    assertThat(telling.participants()).extracting(Participant::role).contains(Role.SOURCE);
  }

  @Test
  void groupsThatOthersAreLinkedToAreNamedAsContext() {
    var cast = cast("Groups linked to Boko Haram and Islamic State attacked Kelo on Monday.");
    var parts =
        new RoleResolver().resolve(cast, new IncidentScope(true, Set.of(1), EventType.ATTACK));

    assertThat(cast.actors()).extracting(Actor::name).contains("Boko Haram", "Islamic State");
    assertThat(parts.participants())
        .extracting(Participant::actorId)
        .doesNotContain(id(cast, "Boko Haram"), id(cast, "Islamic State"));
  }

  @Test
  void aVictimKnownByNameIsAnActor() {
    var cast = cast("The murder of Judge Ramiro Quispez shocked Kelo.");

    assertThat(cast.actors()).extracting(Actor::role).contains(Role.TARGET);
  }

  @Test
  void aCountryOfTwoWordsThatSpeaksIsAState() {
    var cast = cast("Nine men were shot in Kelo on Monday, the United States said.");

    assertThat(cast.actors()).extracting(Actor::type).contains(ActorType.FOREIGN_STATE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Six men were shot. Col. Ivo Brand was charged with six counts of murder. | true
          Six men were shot. Ivo Brand, 34, of Kelo, was arrested on suspicion of murder. | true
          Six men were shot. Police charged Col. Ivo Brand with attempted murder. | true
          Six men were shot. The alleged shooter, 34-year-old Ivo Brand, fled. | true
          Six men were shot. Col. Ivo Brand was charged with the inquiry. | false
          Six men were shot. The dead man, 34-year-old Ivo Brand, was a guard. | false
          """)
  void onePersonChargedIsTheSuspectedAttacker(String text, boolean suspected) {
    assertThat(
            parts(text, 1, 2).participants().stream()
                .anyMatch(p -> p.status() == AttributionStatus.SUSPECTED))
        .isEqualTo(suspected);
  }

  @Test
  void aClauseIsNoActor() {
    var cast = cast("Kelo Rovers kept their title, the club said. Nine men were shot.");

    assertThat(cast.actors()).extracting(Actor::name).noneMatch(name -> name.contains("kept"));
  }

  private static String id(Cast cast, String name) {
    return cast.actors().stream()
        .filter(actor -> actor.name().equals(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void suspicionIsKept() {
    var parts = parts("Nine farmers were killed by suspected rebels near Kelo.", 1);

    assertThat(parts.participants().getFirst().status()).isEqualTo(AttributionStatus.SUSPECTED);
  }

  @Test
  void aClaimIsKept() {
    var parts = parts("The Forest Liberation Front claimed responsibility for the attack.", 1);

    assertThat(parts.responsibility().claim()).isEqualTo("claimed");
    assertThat(parts.responsibility().claimedBy()).isEqualTo("A1");
  }

  @Test
  void aGroupOutsideTheIncidentHasNoPartInIt() {
    var parts = parts("A bomb killed two men in Kelo. Last year rebels attacked Varga.", 1);

    assertThat(parts.participants())
        .containsExactly(new Participant(null, Role.PERPETRATOR, AttributionStatus.NOT_STATED));
  }

  @Test
  void namesTheArmyByItsCountry() {
    var cast = cast("Rebels killed two soldiers near Kelo, the army said.");

    assertThat(cast.actors()).extracting(Actor::name).contains("Mali army");
  }

  @Test
  void oneJuntaHasManyNames() {
    var cast =
        cast("Mali is ruled by military leaders. The junta spoke. The regime said two men died.");

    assertThat(cast.actors()).extracting(Actor::name).containsExactly("Mali military government");
  }

  @Test
  void anAgencyIsNoForeignArmy() {
    assertThat(cast("Two men died in Kelo, residents told AFP.").actors())
        .extracting(Actor::name)
        .doesNotContain("AFP");
  }

  @Test
  void theAttackerAndHisNameAreOne() {
    var parts =
        parts(
            "A 30-year-old man stabbed two people in Kelo. The gunman was identified as Ivo Brand.",
            1,
            2);

    assertThat(parts.participants())
        .extracting(Participant::role)
        .containsOnlyOnce(Role.PERPETRATOR);
  }

  @Test
  void thoseFoughtInAClashAreItsPerpetrators() {
    var parts = parts("Two soldiers died in a firefight with Boko Haram near Kelo.", 1);

    assertThat(parts.participants()).extracting(Participant::role).contains(Role.PERPETRATOR);
  }

  @ParameterizedTest
  @CsvSource({"RAID_BY_STATE, true", "ARMED_ASSAULT, false"})
  void forcesThatKillRebelsSetOutOnlyInARaid(EventType type, boolean perpetrator) {
    var cast = cast("Police officers killed ten gang members in Kelo on Monday.");
    var parts = new RoleResolver().resolve(cast, new IncidentScope(true, Set.of(1), type));

    assertThat(parts.participants())
        .filteredOn(participant -> participant.role() == Role.PERPETRATOR)
        .allMatch(participant -> (participant.actorId() != null) == perpetrator);
  }

  @Test
  void aGroupOfTheRegionIsNoPerpetrator() {
    var parts =
        parts("A bomb killed two men in Kelo. Boko Haram has hidden nearby for years.", 1, 2);

    assertThat(parts.participants())
        .contains(new Participant(null, Role.PERPETRATOR, AttributionStatus.NOT_STATED));
  }
}
