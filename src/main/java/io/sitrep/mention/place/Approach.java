package io.sitrep.mention.place;

import io.sitrep.lexicon.WordClasses;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that lead up to a name: the preposition at token {@code start} with its relation, and
 * the place noun between ("in the village of"), where there are such.
 */
record Approach(@Nullable Relation relation, String preposition, @Nullable String noun, int start) {

  private static final Set<String> CLOSE = Set.of("close", "next", "adjacent");

  private static final Map<String, Relation> PREPOSITIONS =
      Map.ofEntries(
          Map.entry("in", Relation.IN),
          Map.entry("inside", Relation.IN),
          Map.entry("within", Relation.IN),
          Map.entry("across", Relation.IN),
          Map.entry("throughout", Relation.IN),
          Map.entry("at", Relation.AT),
          Map.entry("on", Relation.AT),
          Map.entry("near", Relation.NEAR),
          Map.entry("outside", Relation.NEAR),
          Map.entry("around", Relation.NEAR),
          Map.entry("along", Relation.NEAR),
          Map.entry("off", Relation.NEAR),
          Map.entry("beside", Relation.NEAR),
          Map.entry("behind", Relation.NEAR),
          Map.entry("opposite", Relation.NEAR),
          Map.entry("between", Relation.BETWEEN),
          Map.entry("from", Relation.FROM),
          Map.entry("to", Relation.TOWARDS),
          Map.entry("into", Relation.TOWARDS),
          Map.entry("towards", Relation.TOWARDS),
          Map.entry("toward", Relation.TOWARDS),
          Map.entry("for", Relation.TOWARDS));

  private static final Set<String> DETERMINERS = WordClasses.of("place", "determiners");
  private static final int REACH = 12;

  static Approach to(Scene scene, int name) {
    return new Walk(scene, name).back();
  }

  boolean has(Relation... relations) {
    return relation != null && Set.of(relations).contains(relation);
  }

  /** One walk from a name back to its preposition. */
  private static final class Walk {
    private final Scene scene;
    private final int name;
    private @Nullable String noun;
    private boolean passedOf;

    Walk(Scene scene, int name) {
      this.scene = scene;
      this.name = name;
    }

    Approach back() {
      int i = name - 1;
      while (i >= 0 && name - i <= REACH) {
        var word = scene.norm(i);
        var relation = PREPOSITIONS.get(word);
        if (relation != null) {
          return new Approach(near(i) ? Relation.NEAR : relation, word, noun, i);
        }
        if (word.equals("of")) {
          if (!isHead(i - 1)) {
            return new Approach(Relation.OF, word, noun, i);
          }
          note(scene.norm(i - 1));
          passedOf = true;
          i -= 2;
        } else if (isSkipped(i)) {
          i--;
        } else {
          break;
        }
      }
      return new Approach(null, "", noun, i + 1);
    }

    /** "close to the town of" */
    private boolean near(int i) {
      return i > 0 && scene.norm(i).equals("to") && CLOSE.contains(scene.norm(i - 1));
    }

    private boolean isHead(int i) {
      return i >= 0 && (scene.isPlaceNoun(i) || scene.is(i, Cue.PART) || scene.is(i, Cue.CAPITAL));
    }

    private boolean isSkipped(int i) {
      var word = scene.norm(i);
      if (i == name - 1 && isHead(i) && !scene.isCapital(i)) {
        note(word);
        return true;
      }
      return DETERMINERS.contains(word)
          || scene.cues().is(word, Cue.ADJECTIVE)
          || scene.cues().is(word, Cue.COMPASS)
          || scene.isDemonym(i)
          || (passedOf && (scene.isCapital(i) || isHead(i)));
    }

    private void note(String word) {
      noun = noun == null ? word : noun;
    }
  }
}
