package io.sitrep.mention.casualty;

import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.Words;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "The deceased was identified as Abdul Kader, 45", "the dead are Ana Lima and Rui Costa": names
 * the victims, one figure each. A list after a figure gives that figure its names.
 */
final class Named {

  private static final int FARTHEST = 14;
  private static final int FARTHEST_VERB = 6;
  private static final int LONGEST = 200;
  private static final Set<String> NAMING = Set.of("identified", "named");
  private static final Set<String> KILLED = WordClasses.of("casualty", "killed");
  private static final Set<String> HURT = Set.of("injured", "wounded");
  private static final Set<String> HOMES = Set.of("of", "from");
  private static final Set<String> JOINERS = Set.of(",", "and", ";", "&");

  private Named() {}

  /** The mentions with the names a list gives them, and those that only a list of names makes. */
  static List<CasualtyMention> find(View view, List<CasualtyMention> found) {
    var named = new ArrayList<>(found);
    for (int i = 1; i < view.size(); i++) {
      if (isNaming(view, i)) {
        var names = list(view, i + 1);
        if (!names.isEmpty()) {
          give(view, named, i, names);
          return named;
        }
      }
    }
    return named;
  }

  private static boolean isNaming(View view, int i) {
    if (!view.norm(i).equals("as")) {
      return false;
    }
    for (int before = i - 1; before >= 0 && i - before <= FARTHEST_VERB; before--) {
      if (NAMING.contains(view.norm(before))) {
        return true;
      }
    }
    return false;
  }

  private static List<PersonGroup> list(View view, int at) {
    var names = new ArrayList<PersonGroup>();
    int i = at;
    while (i < view.size() && i - at < LONGEST) {
      var group = view.groupFrom(i);
      int home = afterHome(view, i);
      if (home > i) {
        i = home;
        continue;
      }
      if (group == null && !JOINERS.contains(view.norm(i))) {
        return names;
      }
      if (group != null && !group.names().isEmpty()) {
        names.add(group);
      }
      i = group == null ? i + 1 : group.to();
    }
    return names;
  }

  /** Past "of Upper Dola" after a name, where such words start here. */
  private static int afterHome(View view, int at) {
    int i = HOMES.contains(view.norm(at)) ? at + 1 : at;
    while (i > at && i < view.size() && view.token(i).isCapitalised()) {
      i++;
    }
    return i > at + 1 ? i : at;
  }

  private static void give(
      View view, List<CasualtyMention> mentions, int at, List<PersonGroup> people) {
    var names = people.stream().flatMap(p -> p.names().stream()).toList();
    for (int i = mentions.size() - 1; i >= 0; i--) {
      var mention = mentions.get(i);
      var count = mention.group().quantity();
      if (mention.group().to() <= at && count != null && count.figure() >= names.size()) {
        mentions.set(i, mention.withGroup(mention.group().withNames(names)));
        return;
      }
    }
    var outcome = outcome(view, at);
    if (outcome != null) {
      people.forEach(person -> mentions.add(mention(view, at, person, outcome)));
    }
  }

  /** What the words before the list call the people: "the deceased", "the injured". */
  private static @Nullable Outcome outcome(View view, int at) {
    for (int i = at - 1; i >= 0 && at - i < FARTHEST; i--) {
      var norm = view.norm(i);
      if (KILLED.contains(norm)) {
        return Outcome.KILLED;
      }
      if (HURT.contains(norm)) {
        return Outcome.WOUNDED;
      }
      if (view.token(i).isMark() && !Words.BE.contains(view.norm(i + 1))) {
        return null;
      }
    }
    return null;
  }

  private static CasualtyMention mention(View view, int at, PersonGroup person, Outcome outcome) {
    return new CasualtyMention(
        person.span(),
        view.sentence().number(),
        outcome,
        person,
        Link.WHOLE,
        "identify",
        at,
        null,
        "named");
  }
}
