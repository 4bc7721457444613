package io.sitrep.mention.place;

import io.sitrep.mention.place.PlaceMention.Kind;
import org.jspecify.annotations.Nullable;

/** A country across a border: "near the borders with Kenya and Uganda". */
final class BorderCountry extends NameConstruction {

  @Override
  public String id() {
    return "border";
  }

  @Override
  @Nullable Found judge(Scene scene, Name name) {
    boolean border =
        scene.norm(name.from() - 1).equals("with")
            && scene.norm(name.from() - 2).startsWith("border");
    return border && Kinds.ofName(scene, name) == Kind.COUNTRY
        ? found(name, Kind.COUNTRY, Relation.NEAR)
        : null;
  }
}
