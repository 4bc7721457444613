package io.sitrep.mention.casualty;

import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.List;
import java.util.Set;

/** "Charged with <three counts of murder>": as many dead, where nothing else counts them. */
final class Charged implements Construction {

  static final String ID = "charged";

  private static final Set<String> CRIMES = Set.of("murder", "homicide");
  private static final Set<String> COUNTS = Set.of("count", "counts", "charge", "charges");
  private static final Set<String> DEGREES = WordClasses.of("casualty", "degrees-of-murder");

  /** Words between "of" and "murder", and between the number and "counts". */
  private static final int MOST_DEGREES = 3;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<CasualtyMention> find(View view, Trigger trigger) {
    if (trigger.word().outcome() != Outcome.KILLED
        || !CRIMES.contains(view.norm(trigger.to() - 1))) {
      return List.of();
    }
    int of = beforeDegrees(view, trigger.from() - 1);
    int counts = view.norm(of - 1).equals("each") ? of - 2 : of - 1;
    if (!view.norm(of).equals("of") || !COUNTS.contains(view.norm(counts))) {
      return List.of();
    }
    var number = view.quantityTo(beforeDegrees(view, counts - 1) + 1);
    if (number == null) {
      return List.of();
    }
    var people = PersonGroup.ofNumber(view.sentence(), number, ID);
    return List.of(Mentions.mention(view, trigger, people, Link.DEED, null, ID));
  }

  /** Back over "second-degree", "capital", "first degree". */
  private static int beforeDegrees(View view, int at) {
    int i = at;
    while (i > 0
        && at - i < MOST_DEGREES
        && (DEGREES.contains(view.norm(i)) || view.norm(i).endsWith("-degree"))) {
      i--;
    }
    return i;
  }
}
