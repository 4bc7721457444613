package io.sitrep.incident;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The ages, in years, that the words for a victim give: "a 19-year-old man", "a man, 54,". */
final class VictimAges {

  private static final Pattern AGE =
      Pattern.compile(
          "(?i)\\b(\\d{1,3})[- ]year[- ]old|(?:, |\\(|\\baged? |\\bages |\\d and )(\\d{1,3})\\b(?![-,]\\d)");

  private VictimAges() {}

  static Set<String> in(String words) {
    var ages = new HashSet<String>();
    var matcher = AGE.matcher(words);
    while (matcher.find()) {
      ages.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return ages;
  }

  /** True where both are known and none is the other's: two victims. */
  static boolean differ(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
  }
}
