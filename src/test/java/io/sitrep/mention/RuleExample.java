package io.sitrep.mention;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A sentence and what a rule finds in it. */
public record RuleExample(String id, String sentence, List<String> found) {

  /** Those of a table: a rule, a sentence, what it finds, "/" between; "-" for nothing. */
  public static Stream<RuleExample> in(String table) {
    return table
        .lines()
        .map(line -> line.split(" \\| "))
        .map(cells ->
            new RuleExample(
                cells[0],
                cells[1],
                cells[2].equals("-") ? List.of() : Arrays.asList(cells[2].split(" / "))));
  }
}
