package io.sitrep.mention.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.mention.CountFinder;
import io.sitrep.mention.casualty.CasualtyFinder;
import io.sitrep.mention.event.EventFinder;
import io.sitrep.mention.event.EventMention;
import io.sitrep.mention.source.Reads;
import io.sitrep.mention.time.TimeExpression;
import io.sitrep.mention.time.TimeFinder;
import io.sitrep.text.Document;
import io.sitrep.text.Sentence;
import io.sitrep.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OtherQuantityFinderTest {

  private static final OtherQuantityFinder FINDER = new OtherQuantityFinder();
  private static final CountFinder COUNTS = new CountFinder();
  private static final CasualtyFinder CASUALTIES = new CasualtyFinder();
  private static final EventFinder EVENTS = new EventFinder();

  /**
   * A construction, a sentence, and what it must find: text, value, unit, kind; "-" for nothing.
   */
  private static final String EXAMPLES =
      """
      amount | The farm lies about 40 kilometres (25 miles) from Osara. | about 40 kilometres (25 miles) ~ 40 ~ km ~ distance
      amount | The siege lasted nine days. | nine days ~ 9 ~ days ~ duration
      amount | Some 7.5 kilometres of track were torn up. | Some 7.5 kilometres ~ 7.5 ~ km ~ distance
      amount | About 60 percent of the grain burned. | About 60 percent ~ 60 ~ % ~ percent
      amount | One of the wells ran dry. | -
      money | The bridge cost $3 million in the end. | $3 million ~ 3000000 ~ USD ~ money
      money | They asked for US$1.5 million that week. | US$1.5 million ~ 1500000 ~ USD ~ money
      money | The dollar fell. | -
      age | Tomas Oru, 41, runs the clinic. | 41 ~ 41 ~ years ~ age
      age | The pupils were aged 12 at most. | 12 ~ 12 ~ years ~ age
      clock | The market opens at 5:30 a.m. on weekdays. | 5:30 a.m. ~ 5 ~ hour ~ time
      date | Both sides signed a 2009 treaty. | 2009 ~ 2009 ~ year ~ date
      date | The school was shut on 12 July 2023. | 12 July 2023 ~ 12 ~ day ~ date
      date | She sat in parliament from 2012 to 2016. | 2012 to 2016 ~ 2016 ~ year ~ date
      designation | Traffic on Highway 12 stood still. | Highway 12 ~ 12 ~ ~ name
      designation | He lives in the three rivers area. | three rivers ~ 3 ~ rivers ~ name
      designation | She called 2240001112 for help. | 2240001112 ~ 2240001112 ~ ~ name
      people | More than 80 "rebels" in pick-ups raided Osara. | More than 80 ~ 80 ~ persons ~ force-size
      people | Norland keeps some 900 soldiers there. | some 900 soldiers ~ 900 ~ persons ~ deployment
      people | The attackers, numbering about 60, came at dawn. | about 60 ~ 60 ~ persons ~ force-size
      people | More than 2,000 residents moved to Osara. | More than 2,000 residents ~ 2000 ~ persons ~ count
      people | At least 12 villagers were killed in Osara. | -
      things | The two nations share a river. | two nations ~ 2 ~ states ~ count
      things | The fire gutted 14 market stalls. | 14 market stalls ~ 14 ~ stalls ~ count
      things | One house burned. | -
      compound | A 200-strong group held the pass. | 200-strong ~ 200 ~ persons ~ force-size
      compound | A 16-year-old saw it all. | 16-year-old ~ 16 ~ years ~ age
      compound | The three-day truce held. | three-day ~ 3 ~ days ~ duration
      compound | The 21st Brigade arrived late. | 21st ~ 21 ~ ~ name
      compound | The well-known singer left. | -
      prefixed-sum | They want N30 million by noon. | N30 million ~ 30000000 ~ NGN ~ money
      prefixed-sum | N8.5 million was paid. | N8.5 million ~ 8500000 ~ NGN ~ money
      prefixed-sum | Each family gets Rs10 million. | Rs10 million ~ 10000000 ~ INR ~ money
      prefixed-sum | He had a P3-million bounty on him. | P3-million ~ 3000000 ~ PHP ~ money
      prefixed-sum | The lorry took the N4 and then the A1. | -
      amount | The truck held 4,000 pounds of powder. | 4,000 pounds ~ 4000 ~ lb ~ weight
      amount | They stole 4,000 pounds that night. | 4,000 pounds ~ 4000 ~ GBP ~ money
      designation | It was in the 2100 block of Elm Street. | 2100 block ~ 2100 ~ ~ address
      """;

  record Example(String id, String sentence, String expected) {}

  static Stream<Example> examples() {
    return EXAMPLES
        .lines()
        .map(line -> line.split(" \\| "))
        .map(cells -> new Example(cells[0], cells[1], cells[2]));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsTheNumbersOfItsExamples(Example example) {
    var found = find(example.sentence());

    assertThat(found.stream().map(OtherQuantityFinderTest::shown).toList())
        .isEqualTo(example.expected().equals("-") ? List.of() : List.of(example.expected()));
    assertThat(found).allMatch(n -> n.foundBy().equals(example.id()));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void quotesTheArticle(Example example) {
    assertThat(find(example.sentence()))
        .allMatch(n -> n.span().in(example.sentence()).equals(n.text()));
  }

  @Test
  void everyConstructionHasExamples() {
    assertThat(examples().map(Example::id))
        .containsAll(FINDER.constructions().stream().map(Construction::id).toList())
        .contains(Compound.ID, PrefixedSum.ID);
  }

  @Test
  void tellsATollOverAPeriodFromOtherPeople() {
    var article = Reads.article("Some 300 farmers have died this year.");
    var tolls = figures(article);

    var scene = scene(article.sentence(1), List.of(), List.of());

    assertThat(FINDER.find(article, scene, List.of(), tolls))
        .extracting(OtherNumber::kind)
        .containsExactly(QuantityKind.PERIOD_TOLL);
  }

  private static List<OtherNumber> find(String text) {
    var article = Reads.article(text);
    var times = new TimeFinder(LocalDate.of(2024, 5, 10)).find(article);
    var events = article.sentences().stream().flatMap(s -> EVENTS.find(s).stream()).toList();
    return article.sentences().stream()
        .map(sentence -> scene(sentence, times, events))
        .flatMap(scene -> FINDER.find(article, scene, figures(article), List.of()).stream())
        .toList();
  }

  private static Scene scene(
      Sentence sentence, List<TimeExpression> times, List<EventMention> events) {
    return Scene.of(
        sentence,
        COUNTS.find(sentence),
        times.stream().filter(time -> time.sentence() == sentence.number()).toList(),
        events.stream().filter(event -> event.sentence() == sentence.number()).toList());
  }

  private static List<Span> figures(Document article) {
    return article.sentences().stream()
        .flatMap(s -> CASUALTIES.find(s).stream())
        .map(casualty -> casualty.group().span())
        .toList();
  }

  private static String shown(OtherNumber number) {
    var value =
        number.value() == Math.rint(number.value())
            ? Long.toString(Math.round(number.value()))
            : String.format(Locale.ROOT, "%s", number.value());
    var unit = number.unit().isEmpty() ? "" : number.unit() + " ";
    return number.text() + " ~ " + value + " ~ " + unit + "~ " + number.kind().code();
  }
}
