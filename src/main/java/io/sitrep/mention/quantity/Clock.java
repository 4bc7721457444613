package io.sitrep.mention.quantity;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.QuantityMention;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of day: "4 a.m.", "10:30", "0430 GMT". */
final class Clock implements Construction {

  private static final Set<String> AFTER = WordClasses.of("quantity", "after");

  private static final Pattern MINUTES = Pattern.compile("[0-5]\\d(?:am|pm)?");

  @Override
  public String id() {
    return "clock";
  }

  @Override
  public @Nullable Reading read(Scene scene, QuantityMention number) {
    int at = number.to() - 1;
    if (!scene.isNumber(at) || number.quantity().figure() > 2400) {
      return null;
    }
    boolean minutes =
        scene.norm(at + 1).equals(":") && MINUTES.matcher(scene.norm(at + 2)).matches();
    int end = minutes ? at + 3 : at + 1;
    boolean marked = AFTER.contains(scene.norm(end)) && !isLasting(scene, at, end);
    return minutes || marked
        ? new Reading(at, marked ? end + 1 : end, scene.value(number), "hour", QuantityKind.TIME)
        : null;
  }

  /** "24 hours" lasts, "0430 hours" is when. */
  private static boolean isLasting(Scene scene, int at, int end) {
    boolean hours = scene.norm(end).equals("hours") || scene.norm(end).equals("hrs");
    return hours && scene.text(at).length() != 4;
  }
}
