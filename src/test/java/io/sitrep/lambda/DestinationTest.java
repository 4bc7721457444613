package io.sitrep.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DestinationTest {

  private final Destination destination = new Destination("articles/", "out", "briefings/");

  @ParameterizedTest
  @CsvSource({
    "articles/2024/a.txt, briefings/2024/a.txt",
    "articles/a.html, briefings/a.html",
    "articles/articles/a, briefings/articles/a",
    "archive/a.txt, briefings/archive/a.txt",
    "articles/../a.txt, briefings/../a.txt"
  })
  void keepsThePathBelowThePrefix(String key, String stem) {
    assertThat(destination.stem(new Notice("in", key))).isEqualTo(stem);
  }

  @Test
  void fitsTheLongestKeyIntoS3sLimit() {
    var head = "articles/" + "é".repeat(500);
    var one = destination.stem(new Notice("in", head + "aaaaaaaaaaaaa.txt"));
    var other = destination.stem(new Notice("in", head + "bbbbbbbbbbbbb.txt"));

    assertThat((one + ".problem.json").getBytes(StandardCharsets.UTF_8).length)
        .isBetween(1000, 1024);
    assertThat(one).startsWith("briefings/éé").isNotEqualTo(other);
  }

  @Test
  void knowsItsOwnOutputs() {
    assertThat(destination.holds(new Notice("out", "briefings/a.txt.json"))).isTrue();
    assertThat(destination.holds(new Notice("out", "articles/a.txt"))).isFalse();
    assertThat(destination.holds(new Notice("in", "briefings/a.txt.json"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"articles/, articles/out/", "articles/, briefings", "articles/, ''"})
  void refusesPrefixesThatCouldLoopOrMeetOthers(String inputPrefix, String prefix) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Destination(inputPrefix, "out", prefix));
  }
}
