package io.sitrep.mention.casualty;

import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.Quantity;
import io.sitrep.mention.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the people named together: "two soldiers, a driver and three villagers". */
final class Coordination {

  private static final int FARTHEST_LINK = 7;
  private static final int LONGEST_OF = 16;
  private static final int MOST_JOINED = 12;
  private static final int LONGEST_NAMES = 24;
  private static final Set<String> JOINERS = Set.of("and", "or", ",", "plus", "&", "nor");
  private static final List<List<String>> LINKS =
      List.of(List.of("as", "well", "as"), List.of("along", "with"), List.of("together", "with"));
  private static final Set<String> CALLED =
      Set.of("known", "called", "named", "identified", "nicknamed", "alias", "also");
  private static final Set<String> SCENES = Set.of("in", "at", "near");
  private static final Set<String> LIST_OPENERS = Set.of("of", "including", "among", "between");
  private static final Set<String> BRACKETS = Set.of("(", ")", "[", "]", "-", "\u2013", "'", "/");

  private Coordination() {}

  static List<PersonGroup> left(View view, PersonGroup last) {
    var groups = new ArrayList<PersonGroup>();
    var first = apposed(view, last);
    groups.add(first);
    for (var previous = joinedBefore(view, first, false);
        previous != null && groups.size() < MOST_JOINED && !isPlace(view, previous, last); ) {
      groups.addFirst(previous);
      first = previous;
      previous = joinedBefore(view, first, true);
    }
    return groups;
  }

  /** "<one of them, Private Luis Chate>, died", "<one of them, a deacon>, died": one person. */
  private static PersonGroup apposed(View view, PersonGroup last) {
    var scene = last.form() == PersonGroup.Form.NAMED ? atScene(view, last) : null;
    if (scene != null) {
      return scene;
    }
    var called = last.form() == PersonGroup.Form.NAMED ? called(view, last) : null;
    if (called != null) {
      return called;
    }
    var before = view.norm(last.from() - 1).equals(",") ? view.groupTo(last.from() - 1) : null;
    if (before == null
        || !before.partitive()
        || !(before.quantity() instanceof Quantity.Exactly(long n))
        || n != 1) {
      return last;
    }
    if (last.form() == PersonGroup.Form.NAMED) {
      return before.withNames(last.names());
    }
    return last.form() == PersonGroup.Form.INDEFINITE ? before.describedAs(last) : last;
  }

  /**
   * "<Two workers> building a road in Yarva, Upper Hills, were": the name is a place's; or null.
   */
  private static @Nullable PersonGroup atScene(View view, PersonGroup last) {
    int at = last.from() - 1;
    if (!view.norm(at).equals(",") || !view.norm(last.to()).equals(",")) {
      return null;
    }
    at--;
    while (at > 0 && view.token(at).isCapitalised() && view.groupAt(at) == null) {
      at--;
    }
    if (at == last.from() - 2 || !SCENES.contains(view.norm(at))) {
      return null;
    }
    for (int to = at; to > 0 && at - to < LONGEST_OF; to--) {
      var people = view.groupTo(to);
      if (people != null) {
        return people.isCounted() ? people : null;
      }
      if (view.triggerAt(to - 1) != null || view.token(to - 1).isMark()) {
        return null;
      }
    }
    return null;
  }

  /** "<two gunmen>, Idris, 31, and Omar Vela, were": as many as the names, or null. */
  private static @Nullable PersonGroup called(View view, PersonGroup last) {
    int names = 1;
    boolean within = true;
    int at = last.from() - 1;
    while (at > 0 && last.from() - at < LONGEST_NAMES && isOfNames(view, at)) {
      boolean capital = view.token(at).isCapitalised();
      names += capital && !within ? 1 : 0;
      within = capital;
      at--;
    }
    var people = view.groupTo(at + 1);
    return people != null
            && names > 1
            && people.quantity() instanceof Quantity.Exactly(long n)
            && n == names
            && view.norm(at + 1).equals(",")
            && people.form() != PersonGroup.Form.BARE
        ? people.withNames(names(view, at, last))
        : null;
  }

  private static List<String> names(View view, int from, PersonGroup last) {
    return view.groups().stream()
        .filter(group -> from < group.from() && group.from() <= last.from())
        .flatMap(group -> group.names().stream())
        .toList();
  }

  private static boolean isAge(View view, int at) {
    return view.token(at).isNumber() && view.norm(at - 1).equals(",");
  }

  private static boolean isOfNames(View view, int at) {
    var group = view.groupAt(at);
    return (group == null || group.form() == PersonGroup.Form.NAMED)
        && (view.norm(at).equals("and")
            || view.norm(at).equals(",")
            || isAge(view, at)
            || view.token(at).isCapitalised());
  }

  /** "pounded <Tira Hills>, 9 rebels were killed", "in Ward <86>, Omar Said": no list ends so. */
  private static boolean isPlace(View view, PersonGroup previous, PersonGroup last) {
    boolean comma = view.groupAt(last.from() - 1) == null && view.norm(last.from() - 1).equals(",");
    return comma
        && (previous.form() == PersonGroup.Form.NAMED
            || (previous.form() == PersonGroup.Form.BARE && last.form() == PersonGroup.Form.NAMED));
  }

  /** Where "<constables> Ajay and Vijay" start. */
  private static int titled(View view, PersonGroup name) {
    var noun = name.form() == PersonGroup.Form.NAMED ? view.groupTo(name.from()) : null;
    return noun != null && noun.form() == PersonGroup.Form.PLURAL
        ? noun.from()
        : Arguments.ownerStart(view, name.from());
  }

  /** {@code listed} is true of a group that others already follow in the list. */
  private static @Nullable PersonGroup joinedBefore(View view, PersonGroup group, boolean listed) {
    var aged = view.groupTo(group.from());
    if (listed
        && aged != null
        && view.norm(group.from() - 1).equals(",")
        && aged.form() == PersonGroup.Form.NAMED) {
      return aged; // "Omar Sela, 45, his wife and"
    }
    int i = titled(view, group) - 1;
    int besides = linkBefore(view, i);
    if (i < 1 || isRelative(view, group) || (besides == 0 && !JOINERS.contains(view.norm(i)))) {
      return null;
    }
    boolean newClause = view.norm(i).equals(",") && group.form() == PersonGroup.Form.BARE;
    i -= Math.max(0, besides - 1);
    if (i > 1 && view.norm(i - 1).equals(",") && view.groupTo(i) == null) {
      i--;
    }
    for (int to = i; to > 0 && i - to <= FARTHEST_LINK; to--) {
      var previous = view.groupTo(to);
      int aside = previous == null ? -1 : Parts.asideFrom(view, previous);
      if (aside >= 0) {
        to = aside + 1;
        i = aside;
        continue;
      }
      if (previous != null && to < i && view.norm(to).equals(")")) {
        return null; // "six were killed (four men and two women) and three hurt"
      }
      if (previous != null) {
        previous = ofWhom(view, previous);
        boolean distant = to < i;
        return (newClause && distant)
                || Parts.isHow(view, previous.to())
                || (distant && opensClause(view, previous.to()))
                || isApart(view, previous, distant, listed)
            ? null
            : previous;
      }
      if (view.triggerAt(to - 1) != null
          || (view.token(to - 1).isMark() && !isBracketed(view, to - 1))
          || isVerbal(view.norm(to - 1))) {
        return null;
      }
    }
    return null;
  }

  /**
   * "A gunman <opened fire> and four people were hurt": those before did something of their own.
   */
  private static boolean opensClause(View view, int at) {
    var next = view.norm(at + 1);
    boolean object = Words.DETERMINERS.contains(next) || Words.POSSESSIVES.contains(next);
    return Words.PRETERITES.contains(view.norm(at)) || (object && view.norm(at).endsWith("ed"));
  }

  /** "<two officers> of the guard" */
  private static PersonGroup ofWhom(View view, PersonGroup group) {
    boolean of = view.norm(group.from() - 1).equals("of") && !group.isCounted();
    var owner = of ? view.groupTo(group.from() - 1) : null;
    return owner != null && owner.isCounted() ? owner : group;
  }

  /** "an inspector <(SP)>, two officers and": a mark that parts nothing. */
  private static boolean isBracketed(View view, int at) {
    return view.norm(at).equals(")") || view.norm(at).equals("(");
  }

  /** "six girls, two of whom", "and two of them": the two are among the six, not beside them. */
  private static boolean isRelative(View view, PersonGroup group) {
    var last = view.norm(group.to() - 1);
    return group.partitive() && (last.equals("whom") || last.equals("them"));
  }

  /** "In Karsk, <four people>", "in addition to the dead, <17>". */
  private static boolean isApart(View view, PersonGroup previous, boolean distant, boolean listed) {
    boolean including = listed && view.norm(previous.from() - 1).equals("including");
    return Governed.test(view, previous)
        && !including
        && (distant
            || view.norm(previous.to()).equals(",")
            || !LIST_OPENERS.contains(view.norm(previous.from() - 1)));
  }

  private static boolean isVerbal(String norm) {
    return Words.BE.contains(norm)
        || Words.HAVE.contains(norm)
        || NextClause.SPEECH.contains(norm)
        || norm.equals("according")
        || Words.RELATIVES.contains(norm);
  }

  static List<PersonGroup> right(View view, PersonGroup first) {
    return right(view, first, false);
  }

  /** The people of a list that may itself stand before a verb: "including an elder and his son". */
  static List<PersonGroup> listed(View view, PersonGroup first) {
    return right(view, first, true);
  }

  private static List<PersonGroup> right(View view, PersonGroup first, boolean beforeVerb) {
    var groups = new ArrayList<PersonGroup>();
    groups.add(first);
    for (var next = joinedAfter(view, first.to(), beforeVerb);
        next != null && groups.size() < MOST_JOINED; ) {
      groups.add(next);
      next = joinedAfter(view, next.to(), beforeVerb);
    }
    return groups;
  }

  static @Nullable PersonGroup joinedAfter(View view, int end, boolean beforeVerb) {
    var aged = view.norm(end - 1).equals(",") ? view.groupFrom(end) : null;
    if (aged != null
        && aged.form() == PersonGroup.Form.NAMED
        && !NextClause.opens(view, aged, end, beforeVerb)) {
      return aged; // "Omar Sela, 45, Ana Vela, 32, and"
    }
    int at = afterAside(view, end);
    int i = at;
    int farthest = view.norm(at).equals("of") ? LONGEST_OF : FARTHEST_LINK;
    while (i < view.size()
        && i - at <= farthest
        && !JOINERS.contains(view.norm(i))
        && linkAt(view, i) == 0) {
      if (view.triggerAt(i) != null || isBreak(view, i) || isVerbal(view.norm(i))) {
        return null;
      }
      i++;
    }
    boolean direct = i == at;
    if (!direct && view.norm(i).equals(",") && !isLink(view, i + 1) && !isOnes(view, i + 1)) {
      return null;
    }
    while (i < view.size()
        && i - at < 2 * FARTHEST_LINK
        && (JOINERS.contains(view.norm(i)) || linkAt(view, i) > 0)) {
      i += Math.max(1, linkAt(view, i));
    }
    int those = afterThoseOf(view, i);
    var next = view.groupFrom(Arguments.pastOwner(view, those));
    return next == null
            || (those == i && NextClause.opens(view, next, i, beforeVerb))
            || NextClause.isSpeaker(view, next)
            || (!direct && !endsHere(view, next.to()))
        ? null
        : next;
  }

  /** "killed the prefect of Dola, <his driver> and a guard" */
  private static boolean isOnes(View view, int at) {
    boolean ones = Words.POSSESSIVES.contains(view.norm(at));
    var next = ones || view.norm(at).equals("a") ? view.groupFrom(at) : null;
    return next != null && (view.norm(next.to()).equals("and") || view.norm(next.to()).equals(","));
  }

  /** "the bodies of a priest and <those of> two altar boys" */
  static int afterThoseOf(View view, int at) {
    boolean bodies = view.norm(at).equals("those") || view.norm(at).equals("that");
    return bodies && view.norm(at + 1).equals("of") ? at + 2 : at;
  }

  /** "an inspector <(PI)>, two guards and", "a rebel<, known as Bravo,> and two guards" */
  private static int afterAside(View view, int at) {
    return view.norm(at).equals("(") && view.norm(at + 2).equals(")")
        ? at + 3
        : afterName(view, at);
  }

  private static int afterName(View view, int at) {
    if (!view.norm(at).equals(",") || !CALLED.contains(view.norm(at + 1))) {
      return at;
    }
    for (int i = at + 2; i < Math.min(view.size(), at + LONGEST_NAMES); i++) {
      if (view.norm(i).equals(",")) {
        return view.norm(i + 1).equals("and") ? i : at;
      }
      if (view.triggerAt(i) != null || isBreak(view, i) || isVerbal(view.norm(i))) {
        return at;
      }
    }
    return at;
  }

  private static boolean isBreak(View view, int i) {
    return view.token(i).isMark() && !BRACKETS.contains(view.norm(i)) && !isWithinWord(view, i);
  }

  /** The dash of "Nara\u2013Kapla". */
  private static boolean isWithinWord(View view, int i) {
    return i > 0
        && i + 1 < view.size()
        && view.token(i - 1).span().end() == view.token(i).span().start()
        && view.token(i).span().end() == view.token(i + 1).span().start()
        && view.token(i + 1).isWord();
  }

  private static boolean isLink(View view, int i) {
    return view.norm(i).equals("and") || linkAt(view, i) > 0;
  }

  /** The length of the "as well as" or the like that starts here, or 0. */
  static int linkAt(View view, int i) {
    for (var link : LINKS) {
      if (isAt(view, i, link)) {
        return link.size();
      }
    }
    return 0;
  }

  private static boolean isAt(View view, int i, List<String> words) {
    for (int k = 0; k < words.size(); k++) {
      if (!view.norm(i + k).equals(words.get(k))) {
        return false;
      }
    }
    return true;
  }

  /** The length of the one that ends here, or 0. */
  private static int linkBefore(View view, int i) {
    for (var link : LINKS) {
      if (isAt(view, i + 1 - link.size(), link)) {
        return link.size();
      }
    }
    return 0;
  }

  private static boolean endsHere(View view, int at) {
    return at >= view.size()
        || view.token(at).isMark()
        || Words.PREPOSITIONS.contains(view.norm(at))
        || view.norm(at).equals("and");
  }
}
