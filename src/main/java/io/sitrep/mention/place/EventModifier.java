package io.sitrep.mention.place;

import io.sitrep.lexicon.WordClasses;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A known place that says which event: "the Arusha blast", "Jos market bombing". */
final class EventModifier extends NameConstruction {

  private static final Set<String> VERBS_TOO = WordClasses.of("place", "verbs-too");

  private static final Set<String> UPON = Set.of("of", "on", "against", "across");

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
    boolean owned = scene.norm(name.to()).equals("'s");
    int next = owned ? name.to() + 1 : name.to();
    if (owned && kind == PlaceMention.Kind.COUNTRY && isOwnAct(scene, next)) {
      return null;
    }
    boolean event = isEvent(scene, next) || (isEvent(scene, next + 1) && isNoun(scene, next));
    return event ? found(name, kind, Relation.IN) : null;
  }

  /** "Kovia's shelling of Karsk" took place in Karsk. */
  private static boolean isOwnAct(Scene scene, int at) {
    return (isEvent(scene, at) && UPON.contains(scene.norm(at + 1)))
        || (isEvent(scene, at + 1) && UPON.contains(scene.norm(at + 2)));
  }

  private static boolean isEvent(Scene scene, int i) {
    var word = scene.norm(i);
    return scene.is(i, Cue.EVENT)
        && (VERBS_TOO.contains(word) || !word.endsWith("ed"))
        && !scene.is(i, Cue.SPEECH);
  }

  private static boolean isNoun(Scene scene, int i) {
    return scene.isPlaceNoun(i) || scene.is(i, Cue.EVENT);
  }
}
