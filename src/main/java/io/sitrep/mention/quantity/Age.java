package io.sitrep.mention.quantity;

import io.sitrep.mention.QuantityMention;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person's age without a unit: "aged 35", "Ana Bor, 35, said". */
final class Age implements Construction {

  private static final Set<String> LEADS = Set.of("aged", "age", "ages");
  private static final int OLDEST = 120;

  @Override
  public String id() {
    return "age";
  }

  @Override
  public @Nullable Reading read(Scene scene, QuantityMention number) {
    boolean plain = scene.isNumber(number.from()) && number.quantity().figure() <= OLDEST;
    return plain && (isAged(scene, number.from()) || isApposed(scene, number))
        ? new Reading(number.from(), number.to(), scene.value(number), "years", QuantityKind.AGE)
        : null;
  }

  /** "aged 12", "aged between 12 and 15", "aged 12 and 14". */
  private static boolean isAged(Scene scene, int at) {
    for (int i = at - 1; i >= at - 4; i--) {
      if (LEADS.contains(scene.norm(i))) {
        return true;
      }
      if (!scene.isNumber(i)
          && !Set.of(",", "and", "between", "from", "to").contains(scene.norm(i))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isApposed(Scene scene, QuantityMention number) {
    var before = scene.norm(number.from() - 1);
    var after = scene.norm(number.to());
    return scene.isCapitalised(number.from() - 2)
        && ((before.equals(",") && Set.of(",", ";", ".", "and").contains(after))
            || (before.equals("(") && after.equals(")")));
  }
}
