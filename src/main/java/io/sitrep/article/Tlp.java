package io.sitrep.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The Traffic Light Protocol 2.0 mark of a briefing. */
public enum Tlp {
  CLEAR,
  GREEN,
  AMBER,
  AMBER_STRICT,
  RED;

  /** As it is printed: {@code TLP:AMBER+STRICT}. */
  public String label() {
    return "TLP:" + name().replace('_', '+');
  }

  /** Reads "AMBER", "tlp:amber+strict" or the like. */
  public static Optional<Tlp> of(String text) {
    var wanted = text.strip().toUpperCase(Locale.ROOT);
    var label = wanted.startsWith("TLP:") ? wanted : "TLP:" + wanted;
    return Arrays.stream(values()).filter(tlp -> tlp.label().equals(label)).findFirst();
  }
}
