package io.sitrep.incident;

import io.sitrep.text.Normalizer;
import java.util.HashSet;
import java.util.List;

/** Tells whether two names are one victim's: "Ross" and "Martin Ross", not "Ana Ross". */
final class VictimNames {

  private VictimNames() {}

  /** True where each of these names is one of those. */
  static boolean areAmong(List<String> names, List<String> known) {
    return names.stream().allMatch(name -> isAmong(name, known));
  }

  static boolean isAmong(String name, List<String> known) {
    return known.stream().anyMatch(other -> isSame(name, other));
  }

  /** The last name, or a given name alone, and what else the shorter has stand in the longer. */
  private static boolean isSame(String a, String b) {
    var one = words(a);
    var other = words(b);
    boolean inside = new HashSet<>(one).containsAll(other) || new HashSet<>(other).containsAll(one);
    boolean given =
        one.getFirst().equals(other.getFirst()) && (one.size() == 1 || other.size() == 1);
    return inside && (given || one.getLast().equals(other.getLast()));
  }

  private static List<String> words(String name) {
    return List.of(Normalizer.fold(name).split("\\s+"));
  }
}
