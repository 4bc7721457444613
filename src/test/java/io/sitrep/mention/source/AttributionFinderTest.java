package io.sitrep.mention.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.lexicon.SourceType;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttributionFinderTest {

  private final AttributionFinder finder = new AttributionFinder();

  private List<Attribution> find(String text) {
    return finder.find(Reads.article(text));
  }

  private List<String> names(String text) {
    return find(text).stream().map(Attribution::name).toList();
  }

  @Test
  void reachEndsWhereAnotherSourceBegins() {
    var text = "Police said two people died, but the army said seven soldiers were lost.";

    assertThat(find(text))
        .extracting(attribution -> attribution.reach().in(text))
        .containsExactly(
            "Police said two people died", ", but the army said seven soldiers were lost.");
  }

  @Test
  void reachEndsWhereAnotherSourceCounts() {
    var text = "Doctors reported 12 deaths; the interior ministry reported nine.";

    assertThat(find(text))
        .extracting(attribution -> attribution.reach().in(text))
        .containsExactly("Doctors reported 12 deaths;", "the interior ministry reported nine.");
  }

  @Test
  void reachOfALaterSourceCoversWhatCameBefore() {
    var text = "Five herders were killed, the mayor said, and nine fled, residents said.";

    assertThat(find(text))
        .extracting(attribution -> attribution.reach().in(text))
        .containsExactly(
            "Five herders were killed, the mayor said", ", and nine fled, residents said.");
  }

  @Test
  void leavesAClauseBeforeTheSourceToTheArticle() {
    var text = "Nine people were killed and residents said the market was empty.";

    assertThat(find(text).getFirst().reach().in(text))
        .isEqualTo("residents said the market was empty.");
  }

  @Test
  void aPronounStandsForTheSourceBefore() {
    assertThat(names("The defence ministry said two men died. It said the raid was over."))
        .containsExactly("defence ministry", "defence ministry");
    assertThat(names("Police came. Col. Aram Teko said two men died. He added that one fled."))
        .containsExactly("Col. Aram Teko", "Col. Aram Teko");
  }

  @Test
  void aSurnameStandsForTheFullName() {
    assertThat(names("Two died, said Aram Teko, a doctor. Teko said the ward was full."))
        .containsExactly("Aram Teko, a doctor", "Aram Teko, a doctor");
  }

  @Test
  void aNounThatIsAlsoAVerbSaysNothing() {
    assertThat(names("Rebels attacked a police post in Karsk, killing two.")).isEmpty();
    assertThat(names("Two rangers and a defence volunteer were hurt, police said."))
        .containsExactly("police");
    assertThat(names("Troops responded with live fire, killing two.")).isEmpty();
    assertThat(names("Aircraft then struck two Front posts; medics said a man was hurt."))
        .containsExactly("medics");
    assertThat(names("They defused a second device found nearby.")).isEmpty();
    assertThat(names("\u2022 Kovia's general staff claimed it had lost nine soldiers."))
        .containsExactly("Kovia's general staff");
    assertThat(names("Strikes attributed to the army killed nine, lawyers said."))
        .containsExactly("lawyers");
    assertThat(names("The police report nine deaths.")).containsExactly("police");
    assertThat(names("Two men died, a lawyer for the family said."))
        .containsExactly("a lawyer for the family");
  }

  @Test
  void aSpeakersDescriptionIsNoClause() {
    assertThat(names("A mine killed a guard on Friday, Inspector Aram Teko said."))
        .containsExactly("Inspector Aram Teko");
    assertThat(names("A police spokesman based in Karsk, Aram Teko, said two men died."))
        .containsExactly("A police spokesman based in Karsk, Aram Teko");
  }

  @Test
  void aHeadNounStandsForTheSourceThatHasIt() {
    assertThat(names("Two died, a security source said. Six were hurt, the source said."))
        .containsExactly("a security source", "a security source");
  }

  @Test
  void theSentenceAfterAnAttributedOneIsTheArticlesOwn() {
    assertThat(find("Two died, police said. Three others were hurt."))
        .extracting(Attribution::sentence)
        .containsExactly(1);
  }

  @Test
  void aQuotationRunsOnWithItsSpeaker() {
    var found =
        find("\"We saw five bodies,\" said Aram Teko. \"Two were children. One was a guard.\"");

    assertThat(found).extracting(Attribution::sentence).containsExactly(1, 2, 3);
    assertThat(found).extracting(Attribution::carried).containsExactly(false, true, true);
    assertThat(found).extracting(Attribution::name).containsOnly("Aram Teko");
  }

  @Test
  void aQuotationRunsOnOverParagraphs() {
    var found = find("“Five died,” Aram Teko said. “They were guards.\n\n“Two more are missing.”");

    assertThat(found).extracting(Attribution::name).containsOnly("Aram Teko");
    assertThat(found).extracting(Attribution::sentence).containsExactly(1, 2, 3);
  }

  @Test
  void knowsWhatKindOfSourceSpeaks() {
    assertThat(find("Two men died, an army spokesman said.").getFirst().type())
        .isEqualTo(SourceType.MILITARY);
    assertThat(find("Two men died, the defence ministry said.").getFirst().type())
        .isEqualTo(SourceType.GOVERNMENT);
    assertThat(find("Two men died, a doctor at the military hospital said.").getFirst().type())
        .isEqualTo(SourceType.HEALTH);
    assertThat(find("Two men died, local people told AFP.").getFirst().type())
        .isEqualTo(SourceType.RESIDENT);
  }

  @Test
  void keepsTheStrengthOfTheVerb() {
    assertThat(find("The army denied that two men died.").getFirst().strength())
        .isEqualTo(Strength.DENY);
    assertThat(find("The rebels claimed they killed two men.").getFirst().strength())
        .isEqualTo(Strength.CLAIM);
  }

  @Test
  void thoseSuspectedToBeRebelsSayNothing() {
    assertThat(names("Nine girls were abducted by gunmen suspected to be rebels.")).isEmpty();
  }

  @Test
  void aDayIsNoSource() {
    assertThat(names("They came at 1:45 a.m. Sunday and found six people hurt.")).isEmpty();
  }

  @Test
  void whoeverIsIdentifiedSaysNothing() {
    assertThat(names("Two guards and the porter, identified as Karim Said, were hurt.")).isEmpty();
  }
}
