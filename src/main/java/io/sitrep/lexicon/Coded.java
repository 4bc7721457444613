package io.sitrep.lexicon;

import java.util.Locale;

/** An enum constant with the kebab-case code that data files and the JSON use. */
public interface Coded {

  String name();

  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant with this code. */
  static <E extends Enum<E> & Coded> E parse(Class<E> type, String code) {
    return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
