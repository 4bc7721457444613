package io.sitrep.incident;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how far a qualifier such as "about 40 km north of the capital" is. */
final class Distance {

  private static final double LONGEST_SHORT_KM = 60;
  private static final Pattern LENGTH =
      Pattern.compile("(\\d[\\d,]{0,6}(?:\\.\\d{1,3})?)\\s?(\\p{L}+)");

  private Distance() {}

  /** True of no stated distance, and of one within which a place still says where. */
  static boolean isShort(@Nullable String qualifier) {
    if (qualifier == null) {
      return true;
    }
    var length = LENGTH.matcher(qualifier);
    return !length.find()
        || Double.parseDouble(length.group(1).replace(",", "")) * unit(length.group(2))
            <= LONGEST_SHORT_KM;
  }

  private static double unit(String word) {
    return switch (word.charAt(0)) {
      case 'm' -> word.startsWith("mi") ? 1.6 : 0.001;
      case 'n' -> 1.85;
      default -> 1;
    };
  }
}
