package io.sitrep.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BottomLineTest {

  private static Briefing briefing(String story) {
    return Objects.requireNonNull(Stories.all().get(story)).briefing();
  }

  private static List<String> lines(String story) {
    return briefing(story).bottomLine().stream().map(Statement::text).toList();
  }

  @Test
  void keepsOwnLossesClaimsAndSilenceApart() {
    assertThat(lines("ambush"))
        .containsExactly(
            "Kesh says 14 of its soldiers were killed in an ambush of a patrol between Aru and Benk,"
                + " Talwe region, Niger, during a sweep on 9–10 June 2025; the article reports 9 wounded.",
            "The defence ministry claims that “about 20 terrorists had been neutralised”.",
            "The article names no attacking group (described only as “terrorists”), reports no claim of"
                + " responsibility and cites no independent confirmation of these figures.");
  }

  @Test
  void marksWhatEachLineIs() {
    assertThat(briefing("ambush").bottomLine())
        .extracting(Statement::kind)
        .containsExactly("reported", "claimed", "absence");
  }

  @Test
  void pointsToTheSentencesItStandsOn() {
    var briefing = briefing("ambush");
    var main = briefing.bottomLine().getFirst();
    assertThat(briefing.evidence().sentences(main.evidence())).containsExactly(1, 2, 4, 5);
  }

  @Test
  void countsOneVictimInTheSingularAndNamesHer() {
    assertThat(lines("one victim"))
        .startsWith(
            "Police say 1 journalist, named as Ama Dural, was killed in a targeted attack in Port Elin,"
                + " Philippines, on 2 March 2025.");
  }

  @Test
  void keepsTheHedgeAndThePartOfATotal() {
    assertThat(lines("claimed bombing"))
        .containsExactly(
            "A local official says at least 12 people, including 4 children, were killed and dozens were"
                + " wounded in a bombing of a hotel in Marfa, Hiran region, Somalia, on 17 January 2025.",
            "The Black Crescent claimed responsibility.");
  }

  @Test
  void listsBothSidesAndAddsNothingUp() {
    assertThat(lines("both sides"))
        .containsExactly(
            "The army says 7 of its soldiers and 2 of its policemen were killed in a clash between the"
                + " Northern Front and the army at Kala, Mali, on 3 May 2025; the Northern Front says 3 of"
                + " its fighters were killed.",
            "The army claims that 25 rebels were killed.",
            "Figures for those killed conflict: the Northern Front says 3 and the army claims 25.",
            "The article cites no independent confirmation of these figures.");
  }

  @Test
  void namesTheSourcesOfConflictingFigures() {
    assertThat(lines("conflicting tolls"))
        .contains(
            "Figures for those killed conflict: police say 12, a doctor at the hospital says at least 15"
                + " and witnesses say up to 20.");
  }

  @Test
  void showsARevisedFigureAsRevised() {
    assertThat(lines("revised toll"))
        .startsWith(
            "The regional governor says 1,204 people were killed in shelling of Vesna in Ukraine on 10"
                + " April 2025.",
            "An earlier figure of 980 people killed is superseded by 1,204.");
  }

  @Test
  void leavesOutAnEventThatTheOutcomeAlreadyTells() {
    assertThat(lines("abducted only"))
        .startsWith(
            "Residents say 10 to 15 pupils and 1 teacher were abducted in Rima state, Nigeria, on 9 September 2025.");
  }

  @Test
  void saysNothingOfADateOrPlaceThatIsNotThere() {
    assertThat(lines("no date"))
        .containsExactly(
            "The article reports several villagers wounded in an armed attack on a market at Bola, Cameroon.",
            "The article names no attacking group, reports no claim of responsibility, gives no source for"
                + " this figure and gives no date for the armed attack.");
    assertThat(lines("no place"))
        .containsExactly(
            "Relief Now says 2 aid workers were killed in a landmine explosion under a vehicle on 4 August 2025.",
            "The article cites no independent confirmation of this figure and does not say where it took place.");
  }

  @Test
  void givesADenialOfDeathsAsAFigureOfNone() {
    assertThat(lines("crackdown"))
        .containsExactly(
            "A rights group says more than 30 people were killed in a crackdown on a protest in Sarn, Chad,"
                + " on 18 October 2025.",
            "Figures for those killed conflict: a rights group says more than 30 and the government says none.",
            "The article says the crackdown on a protest was carried out by security forces.");
  }

  @Test
  void reportsAnIncidentWithoutFiguresAsSuch() {
    assertThat(lines("drone strike"))
        .containsExactly(
            "The article reports a drone strike on a fuel depot near Harad, Sudan, on 2 July 2025; it gives"
                + " no casualty figures.",
            "The article does not say who carried it out and reports no claim of responsibility.");
  }

  @Test
  void neverTurnsAClaimIntoAReport() {
    assertThat(lines("only claims"))
        .startsWith(
            "The article reports a security operation in Zam forest, Nigeria, in the week of 27 October – 2"
                + " November 2025.",
            "The army claims that 40 “terrorists” were killed.");
    assertThat(lines("foiled plot"))
        .startsWith(
            "The article reports a foiled plot against a church in Tarn, Jordan.",
            "The interior ministry claims that 3 suspects were captured.");
  }

  @Test
  void tellsAHandfulOfManyFigures() {
    assertThat(lines("many rows").getFirst())
        .isEqualTo(
            "An elder says 2 farmers, 3 more, 4 more, 5 more and 6 more were killed in an attack on"
                + " civilians in Lorn district, Ethiopia, on 5 March 2025; 25 more figures are in the table.");
  }

  @Test
  void saysWhyThereIsNoIncident() {
    assertThat(lines("no incident"))
        .containsExactly(
            "The article reports no security incident: it is about policy or politics, and no act of"
                + " violence was found in it.");
  }

  @Test
  void staysWholeWithNothingToSay() {
    assertThat(lines("bare"))
        .containsExactly(
            "The article reports an incident; it gives no casualty figures.",
            "The article gives no date for the incident and does not say where it took place.");
  }
}
