package io.sitrep.mention.quantity;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.QuantityMention;
import io.sitrep.mention.time.TimeExpression;
import io.sitrep.text.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A number that names a day or a year: "2012", "12 July". */
final class DateNumber implements Construction {

  private static final Set<String> LEADS = WordClasses.of("quantity", "leads");
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2100;

  @Override
  public String id() {
    return "date";
  }

  @Override
  public @Nullable Reading read(Scene scene, QuantityMention number) {
    if (Designation.isBlock(scene, number)) {
      return null;
    }
    var span = scene.sentence().span(number.from(), number.to());
    var time = scene.timeAt(span);
    if (time == null) {
      return isYear(scene, number) && scene.plural(number.to()) < 0 ? year(scene, number) : null;
    }
    int from = first(scene, time.span());
    int to = last(scene, time);
    return isYear(scene, number) && isAlone(scene, number, from, to)
        ? year(scene, number)
        : new Reading(
            Math.min(from, number.from()),
            Math.max(to, number.to()),
            number.quantity().figure(),
            "day",
            QuantityKind.DATE);
  }

  private static Reading year(Scene scene, QuantityMention number) {
    int at = number.to() - 1;
    double value = Double.parseDouble(scene.text(at));
    int from = scene.isNumber(number.from()) ? number.from() : at; // "2012 to 2016"
    return new Reading(from, number.to(), value, "year", QuantityKind.DATE);
  }

  private static boolean isYear(Scene scene, QuantityMention number) {
    var digits = scene.text(number.to() - 1);
    return digits.matches("\\d{4}")
        && Integer.parseInt(digits) >= FIRST_YEAR
        && Integer.parseInt(digits) <= LAST_YEAR;
  }

  private static boolean isAlone(Scene scene, QuantityMention number, int from, int to) {
    for (int i = from; i < to; i++) {
      if (scene.isNumber(i) && (i < number.from() || i >= number.to())) {
        return false;
      }
    }
    return true;
  }

  private static int first(Scene scene, Span span) {
    int i = 0;
    while (i < scene.sentence().size()
        && (!span.overlaps(scene.sentence().token(i).span()) || LEADS.contains(scene.norm(i)))) {
      i++;
    }
    return i;
  }

  private static int last(Scene scene, TimeExpression time) {
    int end = 0;
    for (int i = 0; i < scene.sentence().size(); i++) {
      if (time.span().overlaps(scene.sentence().token(i).span())) {
        end = i + 1;
      }
    }
    return end;
  }
}
