package io.sitrep.mention.casualty;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.ExampleFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConstructionTest {

  /** Rules that work on what the constructions found. */
  private static final Set<String> FURTHER_RULES =
      Set.of(
          "part",
          "gapped",
          "named",
          "uncounted-whole",
          "besides",
          "breakdown",
          "slain",
          "of-those",
          "alongside");

  record Example(String rule, boolean fires, String sentence, String readings) {}

  static List<Example> examples() {
    return ExampleFile.lines(ConstructionTest.class, "sentences.tsv").stream()
        .map(line -> line.split("\t"))
        .map(row -> new Example(row[0], row[1].equals("+"), row[2], row[3]))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsTheSentenceAsItsTableSays(Example example) {
    var mentions = Reads.mentions(example.sentence());

    assertThat(Reads.line(mentions)).as(example.sentence()).isEqualTo(example.readings());
    assertThat(mentions.stream().anyMatch(m -> m.foundBy().equals(example.rule())))
        .as("%s fires on: %s", example.rule(), example.sentence())
        .isEqualTo(example.fires());
  }

  @Test
  void everyRuleHasAnExampleAndACounterexample() {
    var rules =
        Stream.concat(
                CasualtyFinder.CONSTRUCTIONS.stream().map(Construction::id), FURTHER_RULES.stream())
            .collect(toSet());

    assertThat(rulesThat(true)).isEqualTo(rules);
    assertThat(rulesThat(false)).isEqualTo(rules);
  }

  private static Set<String> rulesThat(boolean fire) {
    return examples().stream().filter(e -> e.fires() == fire).map(Example::rule).collect(toSet());
  }
}
