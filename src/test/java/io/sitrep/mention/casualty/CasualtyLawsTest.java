package io.sitrep.mention.casualty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CasualtyLawsTest {

  private static final List<String> WORDS =
      List.of(
          "12",
          "two",
          "at least",
          "about",
          "dozens of",
          "soldiers",
          "villagers",
          "a",
          "policeman",
          "the",
          "were",
          "was",
          "killed",
          "wounded",
          "and",
          "or",
          ",",
          "including",
          "of them",
          "others",
          "another",
          "killing",
          "by",
          "gunmen",
          "death toll",
          "rose to",
          "from",
          "in",
          "Karsk",
          "died",
          "dead",
          "taken",
          "hostage",
          "a fifth",
          "Ana Lima",
          "34",
          "had been",
          "not",
          "to",
          "bodies",
          "missing",
          "who",
          "his wife",
          "among the",
          "identified as",
          "(",
          ")",
          "\"",
          "half",
          "million",
          "20-year-old",
          "fatally",
          "lost",
          "lives",
          "claimed");

  private static String sentence(long seed) {
    var random = new Random(seed);
    return IntStream.range(0, 3 + random.nextInt(40))
        .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(" "));
  }

  @Test
  void whatIsFoundLiesInsideTheSentenceInOrderAndCounts() {
    for (long seed = 0; seed < 3_000; seed++) {
      var words = sentence(seed);
      int last = 0;
      for (var mention : Reads.mentions(words)) {
        assertThat(mention.span().end()).as(words).isLessThanOrEqualTo(words.length());
        assertThat(mention.group().quantity()).as(words).isNotNull();
        assertThat(mention.group().to()).as(words).isGreaterThan(mention.group().from());
        if (!mention.foundBy().equals("named")) {
          assertThat(mention.group().from()).as(words).isGreaterThanOrEqualTo(last);
          last = mention.group().from();
        }
      }
    }
  }

  @Test
  void readingTwiceGivesTheSame() {
    for (long seed = 0; seed < 300; seed++) {
      assertThat(Reads.mentions(sentence(seed))).isEqualTo(Reads.mentions(sentence(seed)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "17, ",
        "killed ",
        "12 killed, ",
        "two of them ",
        "including 3 ",
        "Mr ",
        "about ",
        "dozens ",
        "and a man ",
        "was killed and ",
        "soldiers and ",
        "the toll rose to 5 ",
        "identified as A B, "
      })
  void aHostileSentenceIsReadInLinearTime(String words) {
    var hostile = words.repeat(100_000 / words.split(" ").length);

    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertThat(Reads.mentions(hostile)).isNotNull());
  }
}
