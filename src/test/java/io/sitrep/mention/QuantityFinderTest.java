package io.sitrep.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.mention.Quantity.About;
import io.sitrep.mention.Quantity.AtLeast;
import io.sitrep.mention.Quantity.Between;
import io.sitrep.mention.Quantity.Exactly;
import io.sitrep.mention.Quantity.FewerThan;
import io.sitrep.mention.Quantity.MoreThan;
import io.sitrep.mention.Quantity.UpTo;
import io.sitrep.mention.Quantity.Vague;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityFinderTest {

  private static final QuantityFinder FINDER = new QuantityFinder();

  static List<Arguments> wordings() {
    return List.of(
        Arguments.of("12 farmers", new Exactly(12)),
        Arguments.of("twenty-three farmers", new Exactly(23)),
        Arguments.of("two hundred and five farmers", new Exactly(205)),
        Arguments.of("1,500 farmers", new Exactly(1500)),
        Arguments.of("half a dozen farmers", new Exactly(6)),
        Arguments.of("about 30 farmers", new About(30)),
        Arguments.of("at least 12 farmers", new AtLeast(12)),
        Arguments.of("no fewer than 12 farmers", new AtLeast(12)),
        Arguments.of("more than 100 farmers", new MoreThan(100)),
        Arguments.of("up to nine farmers", new UpTo(9)),
        Arguments.of("fewer than 10 farmers", new FewerThan(10)),
        Arguments.of("10 to 15 farmers", new Between(10, 15)),
        Arguments.of("dozens of farmers", new Vague("dozens", 12)),
        Arguments.of("several farmers", new Vague("several", 3)));
  }

  @ParameterizedTest
  @MethodSource("wordings")
  void readsTheNumberWithItsHedge(String words, Quantity quantity) {
    assertThat(FINDER.find(Sentences.of(words)))
        .extracting(QuantityMention::quantity)
        .containsExactly(quantity);
  }

  @Test
  void asManyRepeatsTheNumberBefore() {
    assertThat(FINDER.find(Sentences.of("12 died and as many were hurt")))
        .extracting(QuantityMention::quantity)
        .containsExactly(new Exactly(12), new Exactly(12));
    assertThat(FINDER.find(Sentences.of("12 died and as many as nine were hurt")))
        .extracting(QuantityMention::quantity)
        .containsExactly(new Exactly(12), new UpTo(9));
  }

  @Test
  void aNumberInANameIsNoQuantity() {
    assertThat(FINDER.find(Sentences.of("on Highway 12 near the bridge"))).isEmpty();
  }
}
