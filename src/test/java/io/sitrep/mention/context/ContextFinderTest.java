package io.sitrep.mention.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.lexicon.Coded;
import io.sitrep.lexicon.ContextTopic;
import io.sitrep.mention.ContextFact;
import io.sitrep.text.Abbreviations;
import io.sitrep.text.DocumentReader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContextFinderTest {

  private static final String LEAD = "Gunmen shot two men dead in Orla. Police gave no motive. ";

  private final ContextFinder finder = new ContextFinder();

  private List<ContextFact> find(String text) {
    return finder.find(
        new DocumentReader(new Abbreviations(Set.of(), Set.of())).read(LEAD + text), _ -> true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "armed-violence | Militants have staged raids across the Tarim hills since 2014.",
        "armed-violence | Groups linked to the Red Banner are active in the north.",
        "civilians      | Armed men often force farmers to hand over part of the harvest.",
        "civilians      | Bandits in the valley live from extortion and cattle rustling.",
        "politics       | Colonel Idris Mbao seized power in the spring.",
        "politics       | Peace talks between the government and the front collapsed in May.",
        "foreign-forces | Some 400 foreign troops remain at a base near Kuro.",
        "foreign-forces | The last French forces left the country in 2022.",
        "regional       | The regional bloc imposed trade limits on the country last year.",
        "humanitarian   | More than 40,000 people live in camps for displaced people around Orla.",
        "access         | The border with Morland reopened to lorries on Friday, drivers said.",
        "access         | A dusk-to-dawn curfew is in force in the district capital.",
      })
  void findsTheTopic(String topic, String sentence) {
    assertThat(find(sentence))
        .singleElement()
        .extracting(ContextFact::topic)
        .isEqualTo(Coded.parse(ContextTopic.class, topic));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The two men sold fruit at a stall near the bus station.",
        "It has been plagued by violence from armed groups since 2014.",
        "They often force farmers to hand over part of the harvest.",
        "Militants have staged raids in the hills since Tuesday.",
        "\"Militants have been active in the hills since 2014, the mayor said.",
        "The bloc has imposed sanctions on the country since the spring.",
        "Curfew in force."
      })
  void leavesOthersAlone(String sentence) {
    assertThat(find(sentence)).isEmpty();
  }

  @Test
  void keepsTheWordsOfTheArticleAndItsAttribution() {
    assertThat(find("But Colonel Idris Mbao seized power in the spring, according to state radio."))
        .singleElement()
        .extracting(ContextFact::text)
        .isEqualTo("Colonel Idris Mbao seized power in the spring, according to state radio");
  }

  @Test
  void takesTheClauseThatStandsAlone() {
    assertThat(
            find(
                "The bloc met in May, and on Friday the border with Morland reopened, drivers said."))
        .singleElement()
        .extracting(ContextFact::text)
        .isEqualTo("On Friday the border with Morland reopened, drivers said");
  }

  @Test
  void pointsAtWhatItQuotes() {
    var text = "A dusk-to-dawn curfew is in force in the district capital.";
    var fact = find(text).getFirst();
    assertThat(fact.span().in(LEAD + text)).isEqualTo(fact.text());
    assertThat(fact.foundBy()).isEqualTo("context:curfew");
  }

  @Test
  void passesOverTheLeadAndWhatIsNotFree() {
    var reader = new DocumentReader(new Abbreviations(Set.of(), Set.of()));
    var curfew = "A curfew is in force in the district capital. ";
    assertThat(finder.find(reader.read(curfew), _ -> true)).isEmpty();
    assertThat(finder.find(reader.read(LEAD + curfew), _ -> false)).isEmpty();
  }

  @Test
  void takesTwoOfATopicAtMost() {
    var text = new StringBuilder();
    for (var place : List.of("Orla", "Kuro", "Benk", "Talm")) {
      text.append("A strict night curfew is in force in ").append(place).append(". ");
    }
    assertThat(find(text.toString())).hasSize(2);
  }
}
