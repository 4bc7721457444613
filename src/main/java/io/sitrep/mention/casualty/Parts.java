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
 * "…, including three children", "among them two officers", "three of them women", "one of them
 * fatally": parts of a figure just given.
 */
final class Parts {

  private static final int FARTHEST = 30;
  private static final Set<String> THEM = Set.of("them", "whom", "these", "which");
  private static final Set<String> HOW = WordClasses.of("casualty", "how");
  private static final Set<String> DEADLY = Set.of("fatally", "mortally");

  private Parts() {}

  /** The parts that a sentence gives of the figures found in it, which are in text order. */
  static List<CasualtyMention> find(View view, List<CasualtyMention> wholes) {
    var parts = new ArrayList<CasualtyMention>();
    var near = new ArrayList<CasualtyMention>();
    int next = 0;
    for (var group : view.groups()) {
      while (next < wholes.size() && wholes.get(next).group().from() < group.from()) {
        near.add(wholes.get(next++));
      }
      near.removeIf(w -> group.from() - w.group().to() > FARTHEST);
      if (group.quantity() != null && isPart(view, group)) {
        var whole = whole(near, group);
        if (whole != null
            && !Among.isPart(whole)
            && !isToldOtherwise(wholes, group, whole.outcome())) {
          add(view, whole, group, parts);
        }
      }
    }
    return parts;
  }

  /** "nine people were shot, including <one who died>": told of by a verb of their own. */
  private static boolean isToldOtherwise(
      List<CasualtyMention> wholes, PersonGroup group, Outcome outcome) {
    return wholes.stream()
        .anyMatch(m ->
            m.group().equals(group) && m.triggerFrom() >= group.to() && m.outcome() != outcome);
  }

  /**
   * Where "<, four of them women>" starts when the group stands in such words, which only describe
   * the people before them; else -1.
   */
  static int asideFrom(View view, PersonGroup group) {
    boolean told = Words.BE.contains(view.norm(group.from() - 1)); // "three of whom were children"
    var part = view.groupTo(told ? group.from() - 1 : group.from());
    boolean brief = part != null && isBrief(view, part, group);
    var first = part != null && (brief || isPartOfThem(view, part)) ? part : group;
    var before = view.norm(first.from() - 1);
    boolean aside =
        (before.equals(",") || before.equals("(") || before.equals("--"))
            && (brief
                || (isPartOfThem(view, first)
                    && (isDescribed(view, first) || HOW.contains(view.norm(first.to())))));
    return aside ? first.from() - 1 : -1;
  }

  /** "three people, <one a child>, were": a number with what it counts. */
  private static boolean isBrief(View view, PersonGroup part, PersonGroup description) {
    return part.form() == PersonGroup.Form.BARE
        && part.to() == description.from()
        && isOne(part)
        && description.form() == PersonGroup.Form.INDEFINITE
        && view.norm(description.to()).equals(",");
  }

  /** "one <critically>, and three gunmen died": no list goes on past it. */
  static boolean isHow(View view, int at) {
    return HOW.contains(view.norm(at)) || DEADLY.contains(view.norm(at));
  }

  private static void add(
      View view, CasualtyMention whole, PersonGroup group, List<CasualtyMention> parts) {
    parts.add(part(view, whole, group));
    if (isPartOfThem(view, group)) {
      return;
    }
    for (var other : Coordination.listed(view, group)) {
      if (other.from() > group.from() && other.quantity() != null) {
        parts.add(part(view, whole, other));
      }
    }
  }

  private static boolean isPart(View view, PersonGroup group) {
    int before = group.from() - 1;
    while (before > 0
        && group.from() - before < 4
        && (Words.isAdverb(view.norm(before)) || view.norm(before).equals("the"))) {
      before--;
    }
    return view.norm(before).equals("including")
        || isAmongThem(view, before)
        || (isPartOfThem(view, group)
            && (isDescribed(view, group)
                || HOW.contains(view.norm(group.to()))
                || DEADLY.contains(view.norm(group.to()))))
        || isDeadly(view, group);
  }

  private static boolean isAmongThem(View view, int at) {
    return THEM.contains(view.norm(at))
        && (view.norm(at - 1).equals("among") || view.norm(at - 1).equals("amongst"));
  }

  private static boolean isPartOfThem(View view, PersonGroup group) {
    return group.partitive() && THEM.contains(view.norm(group.to() - 1));
  }

  /** "two of them <women>", "five of whom <were civilians>". */
  private static boolean isDescribed(View view, PersonGroup group) {
    return description(view, group) != null;
  }

  private static @Nullable PersonGroup description(View view, PersonGroup group) {
    int at = Words.BE.contains(view.norm(group.to())) ? group.to() + 1 : group.to();
    var next = view.groupFrom(at);
    return (next != null && next.quantity() == null && next.form() == PersonGroup.Form.PLURAL)
            || (next != null
                && isOne(group)
                && (next.form() == PersonGroup.Form.INDEFINITE
                    || next.form() == PersonGroup.Form.DEFINITE))
        ? next
        : null;
  }

  private static boolean isOne(PersonGroup group) {
    return group.quantity() != null && group.quantity().figure() == 1;
  }

  /** "four shot, one fatally", "injured 12, three seriously". */
  private static boolean isDeadly(View view, PersonGroup group) {
    return isHow(view, group.to())
        && (group.form() == PersonGroup.Form.BARE || DEADLY.contains(view.norm(group.to())))
        && (view.norm(group.to() + 1).isEmpty() || view.token(group.to() + 1).isMark());
  }

  /** The last of the figures before it that it can be a part of. */
  private static @Nullable CasualtyMention whole(List<CasualtyMention> wholes, PersonGroup part) {
    var less = part.quantity();
    for (int i = wholes.size() - 1; i >= 0; i--) {
      var count = wholes.get(i).group().quantity();
      if (count != null && less != null && count.figure() >= less.figure()) {
        return wholes.get(i);
      }
    }
    return null;
  }

  private static CasualtyMention part(View view, CasualtyMention whole, PersonGroup group) {
    var description = group.partitive() ? description(view, group) : null;
    var people = description == null ? group : group.describedAs(description);
    boolean died = DEADLY.contains(view.norm(group.to()));
    return new CasualtyMention(
        people.span(),
        whole.sentence(),
        died ? Outcome.KILLED : whole.outcome(),
        people,
        died && whole.outcome() != Outcome.KILLED ? Link.WHOLE : Link.PART,
        whole.lemma(),
        whole.triggerFrom(),
        whole.agent(),
        "part");
  }
}
