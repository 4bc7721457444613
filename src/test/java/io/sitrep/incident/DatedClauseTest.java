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
