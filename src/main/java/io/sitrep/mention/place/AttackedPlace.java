package io.sitrep.mention.place;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.place.PlaceMention.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A name that is what was attacked: "stormed Dabura", "attacked Dabura, Kor and Mele". */
final class AttackedPlace extends NameConstruction {

  private static final Set<String> STRIKES = WordClasses.of("place", "strikes-on");
  private static final Set<String> FIRE = Set.of("shelling", "bombardment");
  private static final Set<String> ONLY_PLACES = WordClasses.of("place", "only-places");

  @Override
  public String id() {
    return "attacked";
  }

  /**
   * "an air strike <on Dabura>", "shelling <of Dabura>": what is struck so is a place, where nobody
   * knows it as a group.
   */
  private static boolean isBombed(Scene scene, int on) {
    var deed = scene.norm(on - 1);
    return (scene.norm(on).equals("on") && STRIKES.contains(deed))
        || (scene.norm(on).equals("of") && FIRE.contains(deed));
  }

  @Override
  @Nullable Found judge(Scene scene, Name name) {
    boolean known = Kinds.ofName(scene, name) != null;
    if (Guard.isBarred(scene, name) || (!known && Guard.bars(scene, name))) {
      return null;
    }
    int verb = name.from() - 1;
    if (isBombed(scene, verb)) {
      return found(name, kind(scene, name), Relation.AT);
    }
    if (!scene.is(verb, Cue.ATTACK_VERB)) {
      return null;
    }
    boolean place =
        known || ONLY_PLACES.contains(scene.norm(verb)) || scene.norm(name.to()).equals(",");
    return place ? found(name, kind(scene, name), Relation.AT) : null;
  }

  private static Kind kind(Scene scene, Name name) {
    var kind = Kinds.ofName(scene, name);
    return kind == null ? Kind.PLACE : kind;
  }
}
