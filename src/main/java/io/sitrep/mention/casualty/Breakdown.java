package io.sitrep.mention.casualty;

import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.Quantity;
import io.sitrep.mention.Words;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "Two civilians<, a man and a woman,> were killed", "killed three people<: two men and a woman>":
 * people who add up to the figure before them are its parts and no further victims.
 */
final class Breakdown {

  static final String ID = "breakdown";

  private static final Set<String> OPENERS = Set.of(",", "(", ":", "-", "--", "\u2013", "\u2014");
  private static final Set<String> CLOSERS = Set.of(",", ")", "-", "--", "\u2013", "\u2014");

  /** After nouns such as these a list can only say who they were. */
  private static final Set<String> GENERAL =
      Set.of("people", "persons", "civilians", "victims", "individuals", "others", "bodies");

  private static final int LONGEST_SETTING = 6;
  private static final Set<String> DESCRIBING = WordClasses.of("casualty", "describing");
  private static final int LONGEST_DESCRIPTION = 9;

  private Breakdown() {}

  /** The mentions of a sentence, those that spell out another as parts of it. */
  static List<CasualtyMention> settle(View view, List<CasualtyMention> found) {
    var settled = new ArrayList<>(found);
    for (var whole : found) {
      for (var group : spelling(view, whole)) {
        settled.removeIf(m -> m.group().from() == group.from());
        if (!Among.isPart(whole)) {
          settled.add(part(view, whole, group));
        }
      }
    }
    return settled;
  }

  private static CasualtyMention part(View view, CasualtyMention whole, PersonGroup group) {
    var span = view.sentence().span(group.from(), group.to());
    return new CasualtyMention(
        span,
        whole.sentence(),
        whole.outcome(),
        group,
        Link.PART,
        whole.lemma(),
        whole.triggerFrom(),
        whole.agent(),
        ID);
  }

  /** The people that spell out these, or none. */
  private static List<PersonGroup> spelling(View view, CasualtyMention whole) {
    var group = whole.group();
    int open = opener(view, group);
    var opener = view.norm(open);
    if (!OPENERS.contains(opener) || exactly(group) < 2) {
      return List.of();
    }
    var list = list(view, open + 1);
    boolean sums =
        list.size() > 1
            && !view.norm(list.getFirst().from()).equals("their") // "a couple, their son and"
            && (list.stream().noneMatch(g -> g.form() == PersonGroup.Form.NAMED)
                || isPaired(view, group, list))
            && list.stream().mapToLong(Breakdown::exactly).sum() == exactly(group);
    return sums && isClosed(view, opener, group, described(view, list.getLast().to()))
        ? list
        : List.of();
  }

  /** The comma of "two people on Sunday<,> a cook and a clerk", else what follows the noun. */
  private static int opener(View view, PersonGroup group) {
    if (view.triggerAt(group.to()) != null) {
      return group.to() + 1; // "six dead, five soldiers and a guide"
    }
    int at = group.to();
    while (GENERAL.contains(group.noun())
        && at < Math.min(view.size(), group.to() + LONGEST_SETTING)
        && !view.token(at).isMark()
        && view.groupAt(at) == null
        && view.triggerAt(at) == null) {
      at++;
    }
    return view.norm(at).equals(",") ? at : group.to();
  }

  /** "two leaders<, Omar Sela and his brother Idris,> were": names and others between commas. */
  private static boolean isPaired(View view, PersonGroup whole, List<PersonGroup> list) {
    int end = list.getLast().to();
    return view.norm(whole.to()).equals(",")
        && view.norm(end).equals(",")
        && Words.BE.contains(view.norm(end + 1))
        && list.stream().anyMatch(g -> g.form() != PersonGroup.Form.NAMED);
  }

  private static List<PersonGroup> list(View view, int from) {
    var list = new ArrayList<PersonGroup>();
    for (var group = view.groupFrom(from); group != null; group = next(view, group)) {
      list.add(group);
    }
    return list;
  }

  private static @Nullable PersonGroup next(View view, PersonGroup group) {
    int at = pastDescription(view, group.to());
    if (view.norm(at).equals(",")) {
      at++;
    }
    if (view.norm(at).equals("and")) {
      at++;
    }
    boolean joined = view.norm(at - 1).equals("and") || view.norm(at - 1).equals(",");
    var next = joined ? view.groupFrom(at) : null;
    boolean other =
        next != null
            && (NextClause.SPEECH.contains(view.norm(next.to()))
                || view.triggerAt(next.to()) != null);
    return other ? null : next;
  }

  /**
   * The comma after "a man and a woman <between 15 and 20 years old>", else the end of the list.
   */
  private static int described(View view, int end) {
    if (!DESCRIBING.contains(view.norm(end))) {
      return end;
    }
    for (int i = end; i < Math.min(view.size(), end + LONGEST_DESCRIPTION); i++) {
      if (view.triggerAt(i) != null || Words.BE.contains(view.norm(i))) {
        return end;
      }
      if (CLOSERS.contains(view.norm(i))) {
        return i;
      }
    }
    return end;
  }

  /** The joint after "a woman <in her 30s>", else the end of the words for her. */
  private static int pastDescription(View view, int end) {
    if (!DESCRIBING.contains(view.norm(end))) {
      return end;
    }
    for (int i = end + 1; i < Math.min(view.size(), end + LONGEST_SETTING); i++) {
      if (view.triggerAt(i) != null || view.groupAt(i) != null) {
        return end;
      }
      if (view.norm(i).equals("and") || view.norm(i).equals(",")) {
        return i;
      }
    }
    return end;
  }

  /** A list of the same weight as "two guards, a cook and a clerk" needs its end told. */
  private static boolean isClosed(View view, String opener, PersonGroup whole, int end) {
    boolean paired = CLOSERS.contains(view.norm(end)) && !isOwnTail(view, whole, end + 1);
    boolean ends = end >= view.size() || view.token(end).isMark();
    return paired || (ends && (GENERAL.contains(whole.noun()) || opener.equals(":")));
  }

  /** "two cooks, a nurse and the clerk, <who> had fled", "<said> the mayor": four people. */
  private static boolean isOwnTail(View view, PersonGroup whole, int at) {
    return whole.party() == Party.CIVILIAN
        && !GENERAL.contains(whole.noun())
        && (view.norm(at).equals("who") || NextClause.SPEECH.contains(view.norm(at)));
  }

  private static long exactly(PersonGroup group) {
    return group.quantity() instanceof Quantity.Exactly(long n) ? n : -1;
  }
}
