package io.sitrep.mention.place;

import io.sitrep.mention.place.PlaceMention.Kind;
import org.jspecify.annotations.Nullable;

/** A street, with the number or block before it: "the 1200 block of Alder Street". */
final class StreetAddress extends NameConstruction {

  @Override
  public String id() {
    return "address";
  }

  @Override
  @Nullable Found judge(Scene scene, Name name) {
    boolean own = name.size() > 1 && isStreet(scene, name.to() - 1);
    boolean tail = name.hasTail() && scene.is(name.tail() - 1, Cue.STREET);
    if ((!own && !tail) || scene.is(name.from(), Cue.TITLE)) {
      return null;
    }
    int from = withNumber(scene, name.from());
    var relation = Approach.to(scene, from).relation();
    if (relation == null && from == name.from()) {
      return null;
    }
    return new Found(
        from, name.tail(), Kind.ADDRESS, relation == null ? Relation.AT : relation, id());
  }

  private static boolean isStreet(Scene scene, int i) {
    return scene.is(i, Cue.STREET)
        && !scene.norm(i).equals("way")
        && !scene.norm(i).equals("place")
        && !scene.norm(i).equals("court");
  }

  private static int withNumber(Scene scene, int from) {
    if (scene.norm(from - 1).equals("of") && scene.norm(from - 2).equals("block")) {
      return isNumber(scene, from - 3) ? from - 3 : from;
    }
    return isNumber(scene, from - 1) ? from - 1 : from;
  }

  private static boolean isNumber(Scene scene, int i) {
    return i >= 0 && Character.isDigit(scene.token(i).text().charAt(0));
  }
}
