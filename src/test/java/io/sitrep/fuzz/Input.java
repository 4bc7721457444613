package io.sitrep.fuzz;

import java.util.List;
import java.util.Random;

/** One mutated article; the same seed and number give the same one. */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record Input(int number, String name, byte[] bytes) {

  private static final List<String> NAMES =
      List.of(
          "../../%s",
          "/etc/%s",
          "..\\%s",
          "%s.pdf",
          "%s.json",
          "-o",
          "a\nb %s",
          "\u202E%s",
          "%s.",
          " %s ",
          "%%s%%n %s",
          "~%s",
          "con.%s",
          "日本 %s");

  static Input of(long seed, int number, List<Seed> seeds) {
    var random = new Random(seed * 1_000_003L + number);
    random.nextLong(); // the first numbers of near seeds are near each other
    var from = seeds.get(random.nextInt(seeds.size()));
    var bytes = new Mutator(random, seeds, from).mutated();
    return new Input(number, named(from.name(), random), bytes);
  }

  private static String named(String name, Random random) {
    return switch (random.nextInt(10)) {
      case 0 -> NAMES.get(random.nextInt(NAMES.size())).replace("%s", name);
      case 1 -> String.valueOf(random.nextInt(1_000));
      default -> name;
    };
  }

  /** Its name as a file in a folder. */
  String fileName() {
    return number + "-" + name.replaceAll("[/\\\\\0\n]", "_");
  }
}
