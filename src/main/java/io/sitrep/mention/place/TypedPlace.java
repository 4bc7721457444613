package io.sitrep.mention.place;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.place.PlaceMention.Kind;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A name that a place noun closes: "Dabura village", "Nala bridge", "Sumy Oblast". */
final class TypedPlace extends NameConstruction {

  /** Nouns that more often name a body than a place. */
  private static final Set<String> BODIES = WordClasses.of("place", "bodies");

  @Override
  public String id() {
    return "typed";
  }

  @Override
  @Nullable Found judge(Scene scene, Name name) {
    if (Guard.isBarred(scene, name)
        || (scene.is(name.from(), Cue.TITLE) && !ownNoun(scene, name))) {
      return null;
    }
    var noun = noun(scene, name);
    if (noun == null || isPeople(scene, name)) {
      return null;
    }
    var approach = Approach.to(scene, name.from());
    var relation = approach.relation();
    boolean loose = relation == null || relation == Relation.OF || relation == Relation.TOWARDS;
    if (loose && (scene.is(name.from() - 1, Cue.SPEECH) || BODIES.contains(noun))) {
      return null;
    }
    var kind = kind(scene, name, noun);
    return new Found(
        name.from(),
        keepsTail(kind) ? name.tail() : name.to(),
        kind,
        Objects.requireNonNullElse(relation, Relation.OF),
        id());
  }

  /** "Arusha hotel" and "Arusha communities" are Arusha. */
  private static Kind kind(Scene scene, Name name, String noun) {
    var known = Kinds.ofName(scene, name);
    var typed = Kinds.ofNoun(scene.cues(), noun);
    boolean loose = typed == Kind.FACILITY || typed == Kind.PLACE || !name.hasTail();
    return known != null && loose ? known : typed;
  }

  private static @Nullable String noun(Scene scene, Name name) {
    if (name.hasTail()) {
      return isPlural(scene, name) ? null : scene.norm(name.tail() - 1);
    }
    return ownNoun(scene, name) ? scene.norm(name.to() - 1) : null;
  }

  private static boolean ownNoun(Scene scene, Name name) {
    return name.size() > 1 && scene.isPlaceNoun(name.to() - 1);
  }

  /** "Mexican state", "UN base": the name only says whose. */
  private static boolean isPeople(Scene scene, Name name) {
    return name.hasTail()
        && name.size() == 1
        && (scene.isDemonym(name.from())
            || (Letters.isAllUpper(scene.token(name.from()).text()) && !scene.isShouting()));
  }

  /** "three Kenyan towns": a plural noun closes a list, which another construction reads. */
  private static boolean isPlural(Scene scene, Name name) {
    var noun = scene.norm(name.tail() - 1);
    return noun.endsWith("s")
        && scene.cues().isPlaceNoun(noun.substring(0, noun.length() - 1))
        && !noun.equals("barracks")
        && !scene.is(name.tail() - 1, Cue.FACILITY)
        && scene.known(name).isEmpty();
  }

  private static boolean keepsTail(Kind kind) {
    return kind == Kind.FACILITY || kind == Kind.REGION;
  }
}
