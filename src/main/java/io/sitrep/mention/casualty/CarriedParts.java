package io.sitrep.mention.casualty;

import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.Words;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parts of the figure that the sentence before gave: "All the dead are civilians. Among them are
 * eleven children", "They include two nurses", "Three of them were women".
 */
final class CarriedParts {

  static final String ID = "carried-part";
  private static final Set<String> INCLUDE = Set.of("include", "includes", "included");
  private static final Set<String> THEM = Set.of("them", "these");
  private static final int LATEST_START = 2;

  private CarriedParts() {}

  /** The parts that {@code view} gives of what {@code before} told, in text order. */
  static List<CasualtyMention> find(View view, View before, List<CasualtyMention> told) {
    var people = people(view);
    var outcome = people.isEmpty() ? null : outcome(before, told);
    return outcome == null
        ? List.of()
        : people.stream()
            .filter(group -> group.quantity() != null && group.quantity().figure() > 0)
            .map(group -> part(view, group, outcome))
            .toList();
  }

  private static List<PersonGroup> people(View view) {
    for (int i = 0; i < LATEST_START; i++) {
      if (view.norm(i).equals("among")
          && THEM.contains(view.norm(i + 1))
          && Words.BE.contains(view.norm(i + 2))) {
        return Arguments.right(view, i + 3);
      }
      if (view.norm(i).equals("they") && INCLUDE.contains(view.norm(i + 1))) {
        return Arguments.right(view, i + 2);
      }
      var group = view.groupFrom(i);
      if (group != null && isOfThem(view, group)) {
        var who = view.groupFrom(group.to() + 1);
        return who == null ? List.of() : List.of(group.describedAs(who));
      }
    }
    return List.of();
  }

  /** "<Three of them> were women" */
  private static boolean isOfThem(View view, PersonGroup group) {
    var who = view.groupFrom(group.to() + 1);
    return group.partitive()
        && view.norm(group.to() - 1).equals("them")
        && Words.BE.contains(view.norm(group.to()))
        && who != null
        && who.form() == PersonGroup.Form.PLURAL;
  }

  /** What befell the people of the sentence before, where it tells of one thing only. */
  private static @Nullable Outcome outcome(View before, List<CasualtyMention> told) {
    var outcomes = EnumSet.noneOf(Outcome.class);
    var said =
        told.isEmpty()
            ? before.triggers().stream().filter(t -> t.is(Form.STATE)).map(t -> t.word().outcome())
            : told.stream().map(CasualtyMention::outcome);
    outcomes.addAll(said.toList());
    return outcomes.size() == 1 ? outcomes.iterator().next() : null;
  }

  private static CasualtyMention part(View view, PersonGroup group, Outcome outcome) {
    return new CasualtyMention(
        group.span(),
        view.sentence().number(),
        outcome,
        group,
        Link.PART,
        "be",
        group.from(),
        null,
        ID);
  }
}
