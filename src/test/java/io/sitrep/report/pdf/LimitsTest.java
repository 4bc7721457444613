package io.sitrep.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LimitsTest {

  private static final Limits LIMITS = new Limits(1, 1, 1, 1, 1, 1, 40, 20, 30, 0, 1);

  @Test
  void cutsTextAtASpace() {
    assertThat(LIMITS.quote("Two days of mourning began on Tuesday."))
        .isEqualTo("Two days of mourning began on…");
  }

  @Test
  void cutsAWordThatIsLongerThanTheText() {
    assertThat(LIMITS.quote("a".repeat(40))).isEqualTo("a".repeat(29) + "…");
  }

  @Test
  void cutsBeforeABracketAndNotWithinIt() {
    assertThat(LIMITS.quote("They left by the end of year [end 2023] for good."))
        .isEqualTo("They left by the end of year…");
  }

  @Test
  void cutsAListBetweenItsItemsAndCountsTheRest() {
    assertThat(LIMITS.list("40 km (distance) · $40 million (loan) · 2011 (year) · 2019 (year)"))
        .isEqualTo("40 km (distance) · $40 million (loan) · 2 more in the attached data");
    assertThat(LIMITS.list("40 km (distance) · 2011 (year)"))
        .isEqualTo("40 km (distance) · 2011 (year)");
  }

  @Test
  void saysHowManyAreLeftOut() {
    assertThat(Limits.first(2, List.of(1, 2, 3))).containsExactly(1, 2);
    assertThat(Limits.more(2, 3)).isEqualTo("1 more in the attached data");
    assertThat(Limits.more(3, 3)).isEmpty();
  }
}
