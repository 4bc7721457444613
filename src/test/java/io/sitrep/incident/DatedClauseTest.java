package io.sitrep.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.mention.source.Reads;
import io.sitrep.mention.time.TimeFinder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatedClauseTest {

  /** A text, and what each date of its last sentence is the date of. */
  private static final String EXAMPLES =
      """
      In March, nine herders were shot near the well of Osara. | Nine herders were shot near the well of Osara
      The council met on Monday, officials said. | The council met
      Norland is led by officers who took power in a June coup. | Officers took power in a coup
      On Monday, the army also said it was leaving a 2009 pact with Norland. | The army said it was leaving a 2009 pact with Norland / Pact with Norland
      Kelo, Osara and Varga last year formed a league and this month announced a joint force. | Kelo, Osara and Varga formed a league / Kelo, Osara and Varga announced a joint force
      They expelled troops from former ally Norland, whose 300 men had left by the end of last year. | Former ally Norland's 300 men had left
      The league lifted the ban last month, and on Friday, the bridge at Osara reopened. | The league lifted the ban / The bridge at Osara reopened
      Norland built a port. Earlier this week, it described the deal as fair and asked for time. | Norland described the deal as fair
      A man from Osto who came to Norland as a boy in 2014 was shot. | A man from Osto came to Norland as a boy
      A woman who was picking tea was struck by a bullet on Monday. | A woman who was picking tea was struck by a bullet
      Nine teachers who had been held since April in the hills escaped on Monday. | Nine teachers had been held in the hills / Nine teachers who had been held since April in the hills escaped
      The raid on the Grand Hotel, which began late on Sunday, left 12 dead. | The raid on the Grand Hotel began
      They caught the driver, who fled last week, in Osto. | The driver fled
      The bodies of two guards kidnapped a week ago were found on Monday. | The bodies of two guards kidnapped / The bodies of two guards kidnapped a week ago were found
      The front, which Kelo joined last year, denied it. | Kelo joined the front
      Doctors Without Walls, which closed its ward last month, said nothing. | Doctors Without Walls closed its ward
      It was the worst raid since 3 March, when gunmen shot nine herders. | Gunmen shot nine herders
      A source spoke of it, adding that on Monday, a battalion crossed the river. | A battalion crossed the river
      On Monday 16 people were killed in Masa and on Tuesday the bodies of two boys were found. | 16 people were killed in Masa / The bodies of two boys were found
      Ana Belo, 41, arrived on Monday with her five children. | Ana Belo, 41, arrived with her five children
      The Front for Land (FL) group claimed the raid in a statement late on Sunday. | The Front for Land (FL) group claimed the raid in a statement
      Two commanders were suspended and arrested on Monday, the ministry said. | Two commanders were suspended and arrested
      Nine rebels, two of them women, and a soldier were killed at Osto on Monday. | Nine rebels, two of them women, and a soldier were killed at Osto
      Rebels killed four people in overnight raids on Osto. | Rebels killed four people in raids on Osto
      He had been in hospital since Sunday's attack. | He had been in hospital since the attack
      Six were taken to a clinic in Osto, where one of them, a nurse, died on Monday. | One of them died
      The raiders fled to the hills, where they met a patrol on Monday. | The raiders met a patrol
      More than 700 people have been killed since violence flared up in Osto in May 2014. | Violence flared up in Osto
      Police were on a search that began on Monday. | A search began
      Last month, the head of the ward, Ana Belo, was shot dead. | The head of the ward, Ana Belo, was shot dead
      BELO, OSTO - NINE TRADERS WERE KILLED WHEN A BUS HIT A MINE ON MONDAY. | A BUS HIT A MINE
      Sunday's bombing at the mill killed two people. | Bombing at the mill killed two people
      The worst attack was the bombing of 14 May 2019, in which 30 people died. | The worst attack was the bombing
      """;

  record Example(String text, List<String> clauses) {}

  static Stream<Example> examples() {
    return EXAMPLES
        .lines()
        .map(line -> line.split(" \\| "))
        .map(cells -> new Example(cells[0], Arrays.asList(cells[1].split(" / "))));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void saysWhatADateIsTheDateOf(Example example) {
    var article = Reads.article(example.text());
    int last = article.sentences().size();
    var times =
        new TimeFinder(LocalDate.of(2024, 5, 10))
            .find(article).stream().filter(time -> time.sentence() == last).toList();

    assertThat(times.stream().map(time -> new DatedClause(article, time, times, 110).text()))
        .containsExactlyElementsOf(example.clauses());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isCutWhereAPhraseEnds(Example example) {
    var article = Reads.article(example.text());
    int last = article.sentences().size();
    var times =
        new TimeFinder(LocalDate.of(2024, 5, 10))
            .find(article).stream().filter(time -> time.sentence() == last).toList();

    assertThat(times.stream().map(time -> new DatedClause(article, time, times, 50).text()))
        .allMatch(text -> text.length() <= 50 && !text.matches(".*(?: of| in| the| a|,)"));
  }
}
