package io.sitrep.mention.casualty;

import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.Quantity;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "Two died in Karsk <and one in Mirove>", "killed by a mine <and two by a shell>": places, days
 * and causes share the word that says what happened.
 */
final class Gapped {

  private static final int FARTHEST = 10;
  private static final String BY = "by";

  /** "died on the spot", "died at the scene": others may die elsewhere. */
  private static final Set<String> SPOTS = Set.of("spot", "scene", "instantly", "immediately");

  private static final Set<String> PLACED = Set.of("in", "at", "near", "on");
  private static final Set<String> JOINERS = Set.of("and", ",");

  private Gapped() {}

  /** The further figures of a sentence; those found before are in text order. */
  static List<CasualtyMention> find(View view, List<CasualtyMention> found) {
    var gapped = new ArrayList<CasualtyMention>();
    for (var mention : found) {
      var last = mention;
      for (var next = next(view, last); next != null; next = next(view, last)) {
        last = mention.asTold(view.sentence().span(next.from(), next.to()), next, "gapped");
        gapped.add(last);
      }
    }
    return gapped;
  }

  private static @Nullable PersonGroup next(View view, CasualtyMention last) {
    if (last.link() != Link.WHOLE) {
      return null;
    }
    int start = Math.max(last.group().to(), end(view, last));
    boolean placed = false;
    boolean done = false;
    boolean spot = false;
    for (int i = start; i < Math.min(view.size(), start + FARTHEST); i++) {
      var group = view.groupFrom(i);
      if (group != null) {
        boolean another =
            group.further() && (isOne(last.group()) || spot) && !isPatient(view, group);
        return (placed && isGapped(view, group))
                || (done && isJoined(view, group) && view.norm(group.to()).equals(BY))
                || (another && isSomewhere(view, group))
            ? group
            : null;
      }
      if (view.triggerAt(i) != null) {
        return null;
      }
      placed |= isPlaced(view, i);
      done |= view.norm(i).equals(BY);
      spot |= SPOTS.contains(view.norm(i));
    }
    return null;
  }

  private static int end(View view, CasualtyMention mention) {
    if (mention.foundBy().equals("gapped")) {
      return mention.group().to();
    }
    var trigger = view.triggerAt(mention.triggerFrom());
    return trigger == null ? mention.group().to() : trigger.to();
  }

  private static boolean isGapped(View view, PersonGroup group) {
    return isJoined(view, group) && isPlaced(view, group.to());
  }

  private static boolean isJoined(View view, PersonGroup group) {
    return group.isCounted() && JOINERS.contains(view.norm(group.from() - 1));
  }

  private static boolean isOne(PersonGroup group) {
    return group.quantity() instanceof Quantity.Exactly(long n) && n == 1;
  }

  /** "one dead and <three others> in the hospital", of whom the words tell something else. */
  private static boolean isPatient(View view, PersonGroup group) {
    var told = view.triggerAt(group.to());
    return told != null && told.is(Form.HOSPITAL);
  }

  /** "one died at the scene and <another> at the hospital". */
  private static boolean isSomewhere(View view, PersonGroup group) {
    return JOINERS.contains(view.norm(group.from() - 1))
        && PLACED.contains(view.norm(group.to()))
        && (view.norm(group.to() + 1).equals("the") || view.norm(group.to() + 1).equals("a"));
  }

  private static boolean isPlaced(View view, int at) {
    return PLACED.contains(view.norm(at))
        && at + 1 < view.size()
        && view.token(at + 1).isCapitalised();
  }
}
