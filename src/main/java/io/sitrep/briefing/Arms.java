package io.sitrep.briefing;

import io.sitrep.article.Article;
import io.sitrep.incident.Weapon;
import io.sitrep.lexicon.WordClasses;
import java.util.Locale;
import java.util.Set;

/** Words a weapon as it stands within a sentence. */
final class Arms {

  /** Makers, models and people that weapons are called after. */
  private static final Set<String> NAMES = WordClasses.of("briefing", "names");

  private Arms() {}

  /** "artillery fire" where the article opens a sentence with it; "Kalashnikovs" as it is. */
  static String worded(Article article, Weapon weapon) {
    var text = weapon.text();
    int end = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
    var first = text.substring(0, end);
    boolean plain =
        first.matches("\\p{Lu}\\p{Ll}+")
            && !NAMES.contains(first.toLowerCase(Locale.ROOT))
            && opensSentence(article.text(), weapon);
    return plain ? first.toLowerCase(Locale.ROOT) + text.substring(end) : text;
  }

  private static boolean opensSentence(String text, Weapon weapon) {
    if (weapon.evidence().isEmpty()) {
      return false;
    }
    var before = text.substring(0, weapon.evidence().getFirst().start()).stripTrailing();
    return before.isEmpty()
        || ".!?:\"”\n".indexOf(before.charAt(before.length() - 1)) >= 0
        || text.charAt(weapon.evidence().getFirst().start() - 1) == '\n';
  }
}
