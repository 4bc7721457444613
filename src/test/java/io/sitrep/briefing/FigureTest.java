package io.sitrep.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.incident.Count;
import io.sitrep.mention.Quantity;
import io.sitrep.mention.Quantity.About;
import io.sitrep.mention.Quantity.AtLeast;
import io.sitrep.mention.Quantity.Between;
import io.sitrep.mention.Quantity.Exactly;
import io.sitrep.mention.Quantity.FewerThan;
import io.sitrep.mention.Quantity.MoreThan;
import io.sitrep.mention.Quantity.UpTo;
import io.sitrep.mention.Quantity.Vague;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FigureTest {

  static Stream<Arguments> wordings() {
    return Stream.of(
        wording(new Exactly(1), "a", "1", "1 person", 1),
        wording(new Exactly(23), "23", "23", "23 people", 23),
        wording(new Exactly(1500), "1,500", "1,500", "1,500 people", 1500),
        wording(new Exactly(0), "no one", "0", "no people", 0),
        wording(new About(30), "about 30", "≈ 30", "about 30 people", 30),
        wording(new AtLeast(12), "At least a dozen", "≥ 12", "at least 12 people", 12),
        wording(new AtLeast(1), "at least one", "≥ 1", "at least 1 person", 1),
        wording(new MoreThan(100), "More than 100", "> 100", "more than 100 people", 100),
        wording(new MoreThan(100), "over 100", "> 100", "more than 100 people", 100),
        wording(new UpTo(9), "up to nine", "≤ 9", "up to 9 people", 9),
        wording(new FewerThan(10), "fewer than ten", "< 10", "fewer than 10 people", 10),
        wording(new Between(10, 15), "10 to 15", "10–15", "10 to 15 people", 10),
        wording(new Vague("dozens", 12), "Dozens", "Dozens", "dozens of people", 12),
        wording(new Vague("dozens", 12), "dozens of people", "Dozens", "dozens of people", 12),
        wording(new Vague("several", 3), "several", "Several", "several people", 3));
  }

  private static Arguments wording(
      Quantity quantity, String text, String sign, String phrase, long value) {
    return Arguments.of(Count.of(quantity, text), sign, phrase, value);
  }

  @ParameterizedTest
  @MethodSource("wordings")
  void keepsTheHedge(Count count, String sign, String phrase, long value) {
    var figure = new Figure(count);
    assertThat(figure.sign()).isEqualTo(sign);
    assertThat(figure.of("people")).isEqualTo(phrase);
    assertThat(figure.value()).isEqualTo(value);
  }

  @Test
  void saysWhenThereIsNoNumber() {
    var figure = new Figure(new Count("", null, null, null, false, false));
    assertThat(figure.sign()).isEqualTo("Not stated");
    assertThat(figure.of("people")).isEqualTo("an unstated number of people");
  }

  @Test
  void countsASourcesOwnPeople() {
    assertThat(new Figure(Count.of(new Exactly(1), "one")).ofIts("soldier"))
        .isEqualTo("1 of its soldiers");
  }
}
