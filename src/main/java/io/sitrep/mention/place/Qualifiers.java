package io.sitrep.mention.place;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the phrases that place a place: distances and borders. */
final class Qualifiers {

  private static final Set<String> FROM = Set.of("of", "from", "off", "to");
  private static final Set<String> WITH = Set.of("with");
  private static final Set<String> NEAR = Set.of("near", "on", "along", "at", "close");
  private static final Set<String> STOPS = Set.of(",", ".", ";");

  static final Set<String> ABOUT = WordClasses.of("place", "about");
  private static final int REACH = 14;

  private Qualifiers() {}

  /** The spans of tokens, as {@code [from, to)}, that hold such a phrase. */
  static List<Span> in(Scene scene) {
    var phrases = new ArrayList<Span>();
    for (int i = 0; i < scene.size(); i++) {
      var phrase = scene.token(i).isNumber() ? distance(scene, i) : border(scene, i);
      if (phrase != null && phrases.stream().noneMatch(phrase::overlaps)) {
        phrases.add(phrase);
      }
    }
    return phrases;
  }

  /** "some 70 kilometres (43 miles) west of the town of Dabura" */
  private static @Nullable Span distance(Scene scene, int number) {
    int unit = scene.norm(number + 1).equals("nautical") ? number + 2 : number + 1;
    int end = scene.is(unit, Cue.UNIT) ? end(scene, unit + 1, FROM) : -1;
    int from = ABOUT.contains(scene.norm(number - 1)) ? number - 1 : number;
    return end < 0 ? null : new Span(from, end);
  }

  /** "near the borders with Kenya and Uganda" */
  private static @Nullable Span border(Scene scene, int i) {
    if (!scene.norm(i).startsWith("border") || !scene.norm(i + 1).equals("with")) {
      return null;
    }
    int end = end(scene, i + 1, WITH);
    int near = scene.norm(i - 1).equals("the") ? i - 2 : i - 1;
    boolean opens = NEAR.contains(scene.norm(near));
    return end < 0 ? null : new Span(opens ? near : i, end);
  }

  /** The index after the name that one of these words leads to, or -1. */
  private static int end(Scene scene, int from, Set<String> leads) {
    boolean led = false;
    for (int i = from; i < Math.min(scene.size(), from + REACH); i++) {
      led |= leads.contains(scene.norm(i));
      int at = i;
      var name = scene.names().stream().filter(n -> n.from() == at).findFirst().orElse(null);
      if (led && name != null) {
        return withPartner(scene, name);
      }
      if (STOPS.contains(scene.norm(i))) {
        return -1;
      }
    }
    return -1;
  }

  private static int withPartner(Scene scene, Name name) {
    return scene.norm(name.to()).equals("and")
        ? scene.names().stream()
            .filter(other -> other.from() == name.to() + 1)
            .map(Name::to)
            .findFirst()
            .orElse(name.to())
        : name.to();
  }
}
