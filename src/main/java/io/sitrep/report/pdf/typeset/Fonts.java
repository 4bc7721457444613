package io.sitrep.report.pdf.typeset;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The fonts in the order they are tried, each loaded when a character first needs it. */
final class Fonts {

  /** Stands for a character that no font has. */
  static final int LAST_RESORT = 0xFFFD;

  static final Face REGULAR = Face.latin("RobotoCore-Regular");
  static final Face BOLD = Face.latin("RobotoCore-Bold");

  private static final Face SIGNS = Face.load("RobotoSigns");
  private static final List<String> SHARED =
      List.of("NotoLetters", "NotoArabic", "NotoHebrew", "NotoMath", "NotoSymbols");
  private static final Map<String, Face> LOADED = new ConcurrentHashMap<>();

  private Fonts() {}

  static Face core(boolean bold) {
    return bold ? BOLD : REGULAR;
  }

  /** Has the last resort. */
  static Face signs() {
    return SIGNS;
  }

  /** The first font that has the character, or null. */
  static @Nullable Face with(int codePoint, boolean bold) {
    if (core(bold).has(codePoint)) {
      return core(bold);
    }
    if (SIGNS.has(codePoint)) {
      return SIGNS;
    }
    var more = loaded(bold ? "RobotoMore-Bold" : "RobotoMore-Regular");
    if (more.has(codePoint)) {
      return more;
    }
    return SHARED.stream()
        .map(Fonts::loaded)
        .filter(face -> face.has(codePoint))
        .findFirst()
        .orElse(null);
  }

  private static Face loaded(String name) {
    return LOADED.computeIfAbsent(name, Face::load);
  }
}
