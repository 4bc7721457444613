package io.sitrep.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SuppliedTest {

  private static final Supplied OPTION = Supplied.of(Map.of(Fact.TLP, "AMBER"), Origin.OPTION);
  private static final Supplied SIDECAR =
      Supplied.of(Map.of(Fact.TLP, "GREEN", Fact.URL, " https://paper.example/1 "), Origin.SIDECAR);

  @Test
  void prefersTheStrongerValueAndKeepsTheOthers() {
    var both = OPTION.or(SIDECAR);

    assertThat(both.fact(Fact.TLP)).isEqualTo(new Known<>("AMBER", Origin.OPTION));
    assertThat(both.fact(Fact.URL))
        .isEqualTo(new Known<>("https://paper.example/1", Origin.SIDECAR));
  }

  @Test
  void prefersAnyValueToADefault() {
    var unset = Supplied.of(Map.of(Fact.TLP, "RED"), Origin.DEFAULT);

    assertThat(unset.or(SIDECAR).fact(Fact.TLP)).isEqualTo(new Known<>("GREEN", Origin.SIDECAR));
    assertThat(unset.or(Supplied.NOTHING).fact(Fact.TLP))
        .isEqualTo(new Known<>("RED", Origin.DEFAULT));
  }

  @Test
  void takesBlankForNotKnown() {
    var blank = Supplied.of(Map.of(Fact.TLP, "  "), Origin.OPTION);

    assertThat(blank.or(SIDECAR).fact(Fact.TLP)).isEqualTo(new Known<>("GREEN", Origin.SIDECAR));
  }

  @Test
  void keepsTheObjectItCameFrom() {
    var source = new S3Source("bucket", "articles/a.txt", "v1", "etag");

    assertThat(OPTION.from(source).or(SIDECAR).s3()).isEqualTo(source);
    assertThat(OPTION.or(SIDECAR.from(source)).s3()).isEqualTo(source);
  }
}
