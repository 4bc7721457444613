package io.sitrep.mention.place;

import io.sitrep.lexicon.WordClasses;
import java.util.Set;

/** Tells names that stand for no place: persons, bodies, days, feasts, abbreviations. */
final class Guard {

  private static final Set<String> RELATIVES = Set.of("who", "whose");
  private static final Set<String> WITHIN = Set.of("of", "in", "from", "at");
  private static final Set<String> BREAKS = Set.of(",", ".", "and");

  private static final Set<String> GUIDE_WORDS = WordClasses.of("place", "guide-words");

  private Guard() {}

  /** True of a name that only its context could make a place, and that cannot be one. */
  static boolean bars(Scene scene, Name name) {
    return isBarred(scene, name)
        || scene.isPerson(name)
        || scene.is(name.from(), Cue.TITLE)
        || scene.is(name.from() - 1, Cue.TITLE)
        || isAbbreviation(scene, name)
        || GUIDE_WORDS.contains(scene.norm(name.to()))
        || isWho(scene, name)
        || isPossessor(scene, name)
        || isAged(scene, name);
  }

  /** "Musa Adan, who", but not "a resident of Dabura who" */
  static boolean isWho(Scene scene, Name name) {
    return RELATIVES.contains(scene.norm(name.to()))
        && !WITHIN.contains(scene.norm(name.from() - 1));
  }

  /** True of a name whose own words bar it, whatever stands around it. */
  static boolean isBarred(Scene scene, Name name) {
    return scene.cues().is(scene.phrase(name.from(), name.to()), Cue.NOT_PLACE)
        || (name.size() == 1 && isNoun(scene, name.from()))
        || startsBarred(scene, name)
        || endsAsBody(scene, name)
        || scene.isDemonym(name.to() - 1);
  }

  /** "the University", "the State": a common noun with a capital. */
  private static boolean isNoun(Scene scene, int i) {
    return scene.isPlaceNoun(i)
        || scene.is(i, Cue.PART)
        || scene.is(i, Cue.CAPITAL)
        || scene.is(i, Cue.EVENT);
  }

  private static boolean startsBarred(Scene scene, Name name) {
    return scene.is(name.from(), Cue.NOT_PLACE)
        || (name.size() > 1
            && scene.cues().is(scene.phrase(name.from(), name.from() + 2), Cue.NOT_PLACE));
  }

  private static boolean endsAsBody(Scene scene, Name name) {
    return scene.is(name.to() - 1, Cue.ORGANISATION)
        || (name.size() > 2 && !name.hasTail() && hasBody(scene, name));
  }

  private static boolean hasBody(Scene scene, Name name) {
    for (int i = name.from(); i < name.to(); i++) {
      if (scene.is(i, Cue.ORGANISATION)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAbbreviation(Scene scene, Name name) {
    var text = scene.token(name.from()).text();
    return name.size() == 1
        && !name.hasTail()
        && text.length() <= 5
        && !scene.isShouting()
        && Letters.isAllUpper(text);
  }

  private static boolean isPossessor(Scene scene, Name name) {
    return scene.norm(name.to()).equals("'s")
        || (scene.norm(name.to()).equals("'") && scene.norm(name.to() - 1).endsWith("s"));
  }

  /** "Musa Adan, 34," */
  private static boolean isAged(Scene scene, Name name) {
    return name.size() <= 4
        && scene.norm(name.to()).equals(",")
        && name.to() + 1 < scene.size()
        && scene.token(name.to() + 1).isNumber()
        && BREAKS.contains(scene.norm(name.to() + 2));
  }
}
