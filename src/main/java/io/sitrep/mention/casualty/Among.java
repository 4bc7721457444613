package io.sitrep.mention.casualty;

import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.lexicon.Party;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.Words;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.List;
import java.util.Set;

/**
 * Parts of a figure told before: "two schoolgirls were among the wounded", "12 of the injured were
 * policemen", "among those killed was a nurse", "the dead include three children", "the dead were a
 * nurse and two guards".
 */
final class Among implements Construction {

  private static final String ID = "among";
  private static final int FARTHEST = 8;
  private static final int LONGEST_SCENE = 14;
  private static final Set<String> INCLUDE = Set.of("include", "includes", "included");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<CasualtyMention> find(View view, Trigger trigger) {
    var described = view.groupAt(trigger.from());
    if (described != null && described.to() > trigger.to() && isIncluding(view, described)) {
      var people =
          Arguments.right(view, described.to() + 1).stream()
              .map(group -> ofKind(group, described))
              .toList();
      return Mentions.of(view, trigger, people, Link.PART, id());
    }
    var before = view.norm(trigger.from() - 1);
    if (!isOutcomeOfPeople(trigger) || !(before.equals("the") || before.equals("those"))) {
      return List.of();
    }
    var people = people(view, trigger);
    return Mentions.of(view, trigger, people, Link.PART, id());
  }

  /** Whether people are a part already, whose own parts say no more of the total. */
  static boolean isPart(CasualtyMention mention) {
    return mention.foundBy().equals(ID) && mention.link() == Link.PART;
  }

  /** "<the slain rebels> included Omar Dima". */
  private static boolean isIncluding(View view, PersonGroup group) {
    return group.quantity() == null && INCLUDE.contains(view.norm(group.to()));
  }

  /** Among slain rebels whoever is named is a rebel. */
  private static PersonGroup ofKind(PersonGroup group, PersonGroup described) {
    boolean open = described.party() == Party.UNKNOWN || group.names().isEmpty();
    return open ? group : group.withParty(described.party());
  }

  private static boolean isOutcomeOfPeople(Trigger trigger) {
    return trigger.is(Form.STATE)
        || trigger.is(Form.VERB_PAST)
        || trigger.is(Form.VERB_PART)
        || trigger.is(Form.COUNTED_NOUN);
  }

  private static List<PersonGroup> people(View view, Trigger trigger) {
    int of = trigger.from() - 2;
    int end = afterScene(view, trigger.to());
    if (view.norm(of).equals("of")) {
      return counted(view, trigger, of);
    }
    if (view.norm(of).equals("among") || view.norm(of).equals("amongst")) {
      return Words.BE.contains(view.norm(end)) || view.norm(end).equals(":")
          ? Arguments.right(view, end + 1)
          : subject(view, of);
    }
    if (INCLUDE.contains(view.norm(end))) {
      return Arguments.right(view, end + 1);
    }
    var first = view.groupFrom(end + 1);
    return Words.BE.contains(view.norm(end)) && first != null && isTold(first)
        ? Arguments.right(view, end + 1)
        : apposed(view, end);
  }

  /** "the dead <in Monday's raid at Sake> were": where what happened to whom goes on. */
  static int afterScene(View view, int end) {
    if (!Words.PREPOSITIONS.contains(view.norm(end)) || view.norm(end).equals("of")) {
      return end;
    }
    for (int i = end + 1; i < Math.min(view.size(), end + LONGEST_SCENE); i++) {
      if (Words.BE.contains(view.norm(i)) || INCLUDE.contains(view.norm(i))) {
        return i;
      }
      if (view.token(i).isMark() || view.triggerAt(i) != null || view.groupAt(i) != null) {
        return end;
      }
    }
    return end;
  }

  /** "the wounded, <five men and a girl>, were taken to Goma" */
  private static List<PersonGroup> apposed(View view, int end) {
    var first = view.norm(end).equals(",") ? view.groupFrom(end + 1) : null;
    if (first == null || !isTold(first)) {
      return List.of();
    }
    var people = Coordination.listed(view, first);
    int after = people.getLast().to();
    return view.norm(after).equals(",") && Words.BE.contains(view.norm(after + 1))
        ? people
        : List.of();
  }

  /** "the dead were <a nurse> and her son", but not "the dead were farmers". */
  private static boolean isTold(PersonGroup group) {
    return !group.names().isEmpty() || (group.isCounted() && !group.partitive());
  }

  /** "12 of the injured were policemen". */
  private static List<PersonGroup> counted(View view, Trigger trigger, int of) {
    boolean before = view.quantityTo(of) != null;
    var quantity = before ? view.quantityTo(of) : view.quantityFrom(trigger.to() + 1);
    int be = before || quantity == null ? trigger.to() : quantity.to();
    if (quantity == null || !Words.BE.contains(view.norm(be))) {
      return List.of();
    }
    var who = Arguments.right(view, be + 1);
    var count = PersonGroup.ofNumber(view.sentence(), quantity, "part-of");
    return who.isEmpty() ? List.of(count) : List.of(count.describedAs(who.getFirst()));
  }

  /** "two schoolgirls were among the wounded". */
  private static List<PersonGroup> subject(View view, int among) {
    int verb = among;
    while (verb > 0
        && among - verb < FARTHEST
        && view.groupTo(verb) == null
        && isVerbal(view.norm(verb - 1))) {
      verb--;
    }
    return verb == among ? List.of() : Arguments.left(view, verb);
  }

  private static boolean isVerbal(String norm) {
    return Words.BE.contains(norm) || Words.HAVE.contains(norm) || Words.isAdverb(norm);
  }
}
