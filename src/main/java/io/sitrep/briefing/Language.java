package io.sitrep.briefing;

import java.util.Locale;

/** The languages of articles, by BCP 47 tag. */
final class Language {

  private Language() {}

  /** Whether figures are read from articles in it. */
  static boolean isRead(String tag) {
    return Locale.forLanguageTag(tag.replace('_', '-')).getLanguage().equals("en");
  }

  static String name(String tag) {
    var name = Locale.forLanguageTag(tag.replace('_', '-')).getDisplayLanguage(Locale.ENGLISH);
    return name.isBlank() ? "a language this version does not know" : name;
  }
}
