package io.sitrep.mention.place;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.place.PlaceMention.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A name the gazetteer knows, after a preposition: "in Arusha", "near the restive city of Jos". */
final class GazetteerPlace extends NameConstruction {

  private static final Set<String> HOLDING = WordClasses.of("place", "holding");

  @Override
  public String id() {
    return "gazetteer";
  }

  @Override
  @Nullable Found judge(Scene scene, Name name) {
    var kind = Kinds.ofName(scene, name);
    if (kind == null || Guard.isBarred(scene, name) || scene.isPerson(name)) {
      return null;
    }
    var approach = Approach.to(scene, name.from());
    if (approach.relation() == null || isModifier(scene, name) || isFar(scene, approach)) {
      return null;
    }
    boolean loose = !HOLDING.contains(approach.preposition());
    return loose && scene.is(name.from() - 1, Cue.TITLE)
        ? null
        : part(scene, name, kind, approach.relation());
  }

  /** "northern Kenya" is a region of its own. */
  private Found part(Scene scene, Name name, Kind kind, Relation relation) {
    boolean part = kind == Kind.COUNTRY && scene.is(name.from() - 1, Cue.COMPASS);
    return part
        ? new Found(name.from() - 1, name.to(), Kind.REGION, relation, "part-of-country")
        : found(name, kind, relation);
  }

  /** "sanctions on Kenya", "left for Kenya" are no places of anything. */
  private static boolean isFar(Scene scene, Approach approach) {
    return approach.preposition().equals("for")
        || (approach.preposition().equals("on")
            && !scene.is(approach.start() - 1, Cue.EVENT)
            && !scene.is(approach.start() - 1, Cue.ATTACK_VERB));
  }

  /** "in Kenya's north" is Kenya; "at Niger's army" is no place. */
  private static boolean isModifier(Scene scene, Name name) {
    return scene.norm(name.to()).equals("'s")
        && !scene.isCapital(name.to() + 1)
        && !scene.is(name.to() + 1, Cue.COMPASS)
        && !scene.is(name.to() + 1, Cue.ADJECTIVE)
        && !scene.isPlaceNoun(name.to() + 1)
        && !scene.is(name.to() + 1, Cue.CAPITAL)
        && !scene.is(name.to() + 1, Cue.PART);
  }
}
