package io.sitrep.mention.place;

import io.sitrep.mention.place.PlaceMention.Kind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A name the article elsewhere shows to be a place, in a looser setting: "the attack on Dabura".
 */
final class FamiliarPlace extends NameConstruction {

  private final Map<String, Kind> familiar;

  FamiliarPlace(Map<String, Kind> familiar) {
    this.familiar = familiar;
  }

  @Override
  public String id() {
    return "familiar";
  }

  @Override
  @Nullable Found judge(Scene scene, Name name) {
    var kind = familiar.get(scene.phrase(name.from(), name.to()));
    if (kind == null || Guard.isBarred(scene, name) || scene.isPerson(name)) {
      return null;
    }
    var approach = Approach.to(scene, name.from());
    boolean possessed = scene.norm(name.to()).equals("'s");
    if (approach.relation() != null && !possessed) {
      return found(name, kind, approach.relation());
    }
    return scene.is(name.to(), Cue.EVENT)
            && approach.relation() == null
            && !scene.norm(name.to()).endsWith("ed")
        ? found(name, kind, Relation.IN)
        : null;
  }
}
