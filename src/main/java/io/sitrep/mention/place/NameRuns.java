package io.sitrep.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the runs of capitalised words in a sentence; in capital letters, of words no list knows.
 */
final class NameRuns {

  private static final Set<String> COMPASS_LETTERS = Set.of("n.", "s.", "e.", "w.");

  private final Scene scene;

  NameRuns(Scene scene) {
    this.scene = scene;
  }

  List<Name> all() {
    var names = new ArrayList<Name>();
    int i = 0;
    while (i < scene.size()) {
      int end = end(i);
      if (end > i) {
        names.add(new Name(i, end, tail(end)));
        i = end;
      } else {
        i++;
      }
    }
    return names;
  }

  /** The index after the run that starts here, or {@code from} where none does. */
  private int end(int from) {
    if (!starts(from)) {
      return from;
    }
    int end = known(from);
    end = end > from ? end : from + 1;
    while (end < scene.size()) {
      if (continues(end)) {
        end++;
      } else if (joins(end)) {
        end += scene.is(end + 1, Cue.PARTICLE) ? 3 : 2;
      } else {
        break;
      }
    }
    return end;
  }

  /** "Democratic Republic of Congo" goes on where capitals alone would stop. */
  private int known(int from) {
    int length = scene.gazetteer().longest(scene.sentence().tokens(), from);
    return length > 1 || (length == 1 && scene.isShouting()) ? from + length : from;
  }

  private boolean starts(int i) {
    if (scene.isShouting()) {
      return (known(i) > i && isFree(i)) || (scene.sentence().number() > 0 && isUnlisted(i));
    }
    return scene.isCapital(i)
        && !isCompassLetter(i)
        && (!scene.is(i, Cue.FUNCTION) || isInside(i) || known(i) > i);
  }

  /** "in Than Dabura": a capital where no sentence starts. */
  private boolean isInside(int i) {
    return i > 0
        && scene.token(i - 1).isWord()
        && !scene.isCapital(i - 1)
        && scene.isCapital(i + 1);
  }

  /** "N. Kenya" */
  private boolean isCompassLetter(int i) {
    return COMPASS_LETTERS.contains(scene.norm(i));
  }

  private boolean continues(int i) {
    if (scene.isShouting()) {
      return isUnlisted(i);
    }
    if (scene.token(i).isNumber()) {
      return scene.token(i).text().length() <= 2
          && !scene.token(i + 1 < scene.size() ? i + 1 : i).isWord();
    }
    return scene.isCapital(i)
        && (!scene.is(i, Cue.FUNCTION) || scene.token(i).text().length() <= 3)
        && !scene.is(i, Cue.EVENT);
  }

  /** "Lanao del Sur", "San Luis de la Reina" */
  private boolean joins(int i) {
    if (scene.norm(i).equals("of") && isLeading(i - 1)) {
      return scene.isCapital(i + 1);
    }
    if (!scene.is(i, Cue.PARTICLE)) {
      return false;
    }
    int next = scene.is(i + 1, Cue.PARTICLE) ? i + 2 : i + 1;
    return scene.isShouting()
        ? next < scene.size() && isUnlisted(next)
        : scene.isCapital(next) && scene.token(i).text().equals(scene.norm(i));
  }

  /** "Gulf of Dabura", "University of Dabura" */
  private boolean isLeading(int i) {
    return scene.isCapital(i) && (scene.is(i, Cue.NATURAL) || scene.is(i, Cue.FACILITY));
  }

  /** "LA MAR" may be a name; "LA" and "IN" alone are none. */
  private boolean isFree(int i) {
    boolean small = scene.is(i, Cue.FUNCTION) || scene.is(i, Cue.PARTICLE);
    return !small || known(i) > i + 1;
  }

  private boolean isUnlisted(int i) {
    return i < scene.size()
        && scene.token(i).isWord()
        && scene.token(i).isCapitalised()
        && scene.norm(i).length() > 1
        && !scene.norm(i).startsWith("'")
        && scene.cues().of(scene.norm(i)).isEmpty();
  }

  private int tail(int end) {
    int tail = end;
    while (tail < scene.size()
        && tail < end + 2
        && scene.token(tail).isWord()
        && !scene.isCapital(tail)
        && isTail(tail)) {
      tail++;
    }
    return tail > end && scene.isPlaceNoun(tail - 1) ? tail : end;
  }

  private boolean isTail(int i) {
    return scene.isPlaceNoun(i)
        || (scene.isPlaceNoun(i + 1)
            && !scene.is(i, Cue.FUNCTION)
            && !scene.is(i, Cue.EVENT)
            && !scene.is(i, Cue.PARTICLE)
            && !scene.is(i, Cue.ADJECTIVE));
  }
}
