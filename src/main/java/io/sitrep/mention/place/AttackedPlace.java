package io.sitrep.mention.place;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.place.PlaceMention.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A name that is what was attacked: "stormed Dabura", "attacked Dabura, Kor and Mele". */
final class AttackedPlace extends NameConstruction {

  private static final Set<String> ONLY_PLACES = WordClasses.of("place", "only-places");

  @Override
  public String id() {
    return "attacked";
  }

  @Override
  @Nullable Found judge(Scene scene, Name name) {
    boolean known = Kinds.ofName(scene, name) != null;
    if (Guard.isBarred(scene, name) || (!known && Guard.bars(scene, name))) {
      return null;
    }
    int verb = name.from() - 1;
    if (!scene.is(verb, Cue.ATTACK_VERB)) {
      return null;
    }
    boolean place =
        known || ONLY_PLACES.contains(scene.norm(verb)) || scene.norm(name.to()).equals(",");
    var kind = Kinds.ofName(scene, name);
    return place ? found(name, kind == null ? Kind.PLACE : kind, Relation.AT) : null;
  }
}
