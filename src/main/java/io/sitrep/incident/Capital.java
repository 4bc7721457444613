package io.sitrep.incident;

import io.sitrep.mention.place.PlaceMention;
import io.sitrep.text.Document;
import io.sitrep.text.Sentence;
import java.util.List;
import java.util.Set;

/** Tells whether an incident's sentences speak of the city the article was filed from. */
final class Capital {

  private static final Set<String> CITY = Set.of("capital", "city");

  private Capital() {}

  /** "on the outskirts of the provincial capital", "in the Kovian capital", "across the city" */
  static boolean isMeant(Document document, List<PlaceMention> incident) {
    return incident.stream()
        .mapToInt(PlaceMention::sentence)
        .filter(number -> number > 0)
        .distinct()
        .anyMatch(number -> speaksOf(document.sentence(number)));
  }

  private static boolean speaksOf(Sentence sentence) {
    for (int i = 0; i + 1 < sentence.size(); i++) {
      boolean city = CITY.contains(sentence.token(i).norm());
      boolean open = !sentence.token(i + 1).is("of") && !sentence.token(i + 1).isCapitalised();
      boolean demonym = i > 1 && sentence.token(i - 1).isCapitalised();
      boolean the =
          i > 0
              && (sentence.token(demonym ? i - 2 : i - 1).is("the")
                  || sentence.token(i - 1).is("provincial"));
      if (city && open && the) {
        return true;
      }
    }
    return false;
  }
}
