package io.sitrep.mention.place;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A known place that says which event: "the Arusha blast", "Jos market bombing". */
final class EventModifier extends NameConstruction {

  private static final Set<String> VERBS_TOO =
      Set.of(
          "fire", "fires", "attack", "raid", "bomb", "strike", "blast", "plot", "protest", "clash");

  @Override
  public String id() {
    return "event-modifier";
  }

  @Override
  @Nullable Found judge(Scene scene, Name name) {
    var kind = Kinds.ofName(scene, name);
    if (kind == null || Guard.isBarred(scene, name) || scene.isPerson(name)) {
      return null;
    }
    int next = scene.norm(name.to()).equals("'s") ? name.to() + 1 : name.to();
    boolean event = isEvent(scene, next) || (isEvent(scene, next + 1) && isNoun(scene, next));
    return event ? found(name, kind, Relation.IN) : null;
  }

  private static boolean isEvent(Scene scene, int i) {
    var word = scene.norm(i);
    return scene.is(i, Cue.EVENT)
        && (VERBS_TOO.contains(word) || !word.endsWith("ed"))
        && !scene.is(i, Cue.SPEECH);
  }

  private static boolean isNoun(Scene scene, int i) {
    return scene.cues().isPlaceNoun(scene.norm(i)) || scene.is(i, Cue.EVENT);
  }
}
