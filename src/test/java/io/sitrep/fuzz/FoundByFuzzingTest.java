package io.sitrep.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.Sitrep;
import io.sitrep.Sitrep.Outcome;
import io.sitrep.article.Limits;
import io.sitrep.article.RawArticle;
import io.sitrep.article.Supplied;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every input that once failed, from {@code src/test/resources/io/sitrep/fuzz}: all forms of it.
 */
class FoundByFuzzingTest {

  private static final Path FOLDER = Path.of("src/test/resources/io/sitrep/fuzz");
  private static final Sitrep SITREP = Sitrep.standard(Limits.DEFAULT);

  static Stream<Seed> found() throws IOException {
    return Seed.in(FOLDER).stream();
  }

  @ParameterizedTest
  @MethodSource("found")
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void endsInABriefingOrANamedProblem(Seed input) {
    var outcome = SITREP.brief(new RawArticle(input.name(), input.bytes(), Supplied.NOTHING));

    assertThat(isNamed(outcome)).isTrue();
  }

  @Test
  void theSameSeedGivesTheSameInputs() throws IOException {
    var seeds = Seed.all();

    assertThat(inputs(1, seeds)).isEqualTo(inputs(1, seeds)).isNotEqualTo(inputs(2, seeds));
  }

  private static List<String> inputs(long seed, List<Seed> seeds) {
    return IntStream.range(0, 20)
        .mapToObj(number -> Input.of(seed, number, seeds))
        .map(input -> input.fileName() + " " + List.of(input.bytes().length))
        .toList();
  }

  private static boolean isNamed(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Briefed briefed -> briefed.pdf() != null && briefed.json() != null;
      case Outcome.Refused(var problem) -> !problem.reason().isBlank();
    };
  }
}
