package io.sitrep.mention;

import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.PersonNoun;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.PersonGroup.Form;
import io.sitrep.mention.Quantity.Exactly;
import io.sitrep.text.Sentence;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the people a number counts: "23 soldiers", "two of them", "a group of 12 men", "17". */
final class CountedGroups {

  private static final Set<String> GATHERINGS = WordClasses.of("mention", "gatherings");

  /** Words of a name whose children or men are counted. */
  private static final int LONGEST_OWNER = 4;

  private static final Set<String> PARTITIVES = WordClasses.of("mention", "partitives");
  private static final Set<String> OUTCOMES = WordClasses.of("mention", "counted-groups-outcomes");
  private static final Set<Party> ARMED =
      EnumSet.of(Party.STATE_FORCES, Party.ARMED_GROUP, Party.FOREIGN_FORCES, Party.PEACEKEEPER);
  private static final Set<String> DEFINITE = Set.of("the", "these", "those", "all");
  private static final Set<String> HEDGES =
      Set.of("at", "over", "more", "nearly", "about", "some", "around", "another", "up", "almost");
  private static final Set<String> ADDITIONAL = Set.of("further", "additional", "extra");
  private static final Set<String> REMAINING = Set.of("remaining", "surviving");

  private final HeadFinder heads;
  private final BareNumbers bare;

  CountedGroups(HeadFinder heads, BareNumbers bare) {
    this.heads = heads;
    this.bare = bare;
  }

  @Nullable PersonGroup at(Sentence sentence, QuantityMention number) {
    int from = start(sentence, number.from());
    boolean definite = isDefinite(sentence, from - 1);
    var form = definite ? Form.COUNTED_DEFINITE : Form.COUNTED;
    var part = partOf(sentence, number, from, form);
    if (part != null) {
      return part;
    }
    int at = number.to();
    while (at < sentence.size() && Words.FURTHER.contains(sentence.token(at).norm())) {
      at++;
    }
    boolean further = at > number.to() || isFurther(sentence, from - 1);
    var head = heads.counted(sentence, at, number.quantity());
    if (head != null && isDesignation(sentence, head)) {
      return null;
    }
    if (head != null) {
      var draft = draft(sentence, from, head.to(), number, head.foundBy());
      draft.head(head);
      draft.quantity = scaled(number.quantity(), head.size());
      joinPlural(sentence, draft, head);
      joinAges(sentence, draft);
      return finished(draft, form, further);
    }
    if (at == number.to() && !bare.isPeople(sentence, number)) {
      return null;
    }
    var draft = draft(sentence, from, at, number, "bare-number");
    return finished(draft, definite ? form : further ? form : Form.BARE, further);
  }

  /** "the 777 Brigade" is one unit, but "20 crew" are 20 people. */
  private static boolean isDesignation(Sentence sentence, HeadFinder.Head head) {
    var last = sentence.token(head.to() - 1);
    return head.kind() == PersonNoun.Kind.COLLECTIVE
        && !head.plural()
        && last.isCapitalised()
        && Character.isLowerCase(last.text().codePointAt(last.text().length() - 1));
  }

  /** "46 officials and <officers>": one number counts both. */
  private void joinPlural(Sentence sentence, GroupDraft draft, HeadFinder.Head head) {
    int and = head.to();
    if (!head.plural() || and + 1 >= sentence.size() || !sentence.token(and).is("and")) {
      return;
    }
    var other = heads.of(sentence, and + 1);
    if (other == null
        || !other.plural()
        || isNumbered(sentence, and + 1)
        || isVerb(sentence, and + 1)
        || isSubject(sentence, draft, other.to())) {
      return;
    }
    draft.to = other.to();
    draft.span = draft.span.cover(sentence.span(and, other.to()));
    draft.noun = head.noun() + " and " + other.noun();
    draft.party = together(head.party(), other.party());
  }

  /** "killed nine civilians and <injured> over 40": a verb with people of its own. */
  private static boolean isVerb(Sentence sentence, int at) {
    int next = at + 1;
    return Words.isParticiple(sentence.token(at).norm())
        && next < sentence.size()
        && (NumberReader.read(sentence, next) != null
            || Words.VAGUE_COUNTS.contains(sentence.token(next).norm())
            || HEDGES.contains(sentence.token(next).norm()));
  }

  /** "two men<, ages 22 and 41>, and a woman" */
  private static void joinAges(Sentence sentence, GroupDraft draft) {
    int end = AgeList.end(sentence, draft.to);
    if (end > draft.to) {
      draft.span = draft.span.cover(sentence.span(draft.to, end));
      draft.to = end;
    }
  }

  private static Party together(Party one, Party other) {
    boolean armed = ARMED.contains(one) || ARMED.contains(other);
    if (one == other || other == Party.UNKNOWN) {
      return one;
    }
    return one == Party.UNKNOWN ? other : armed ? Party.MIXED : Party.CIVILIAN;
  }

  private static boolean isNumbered(Sentence sentence, int at) {
    return Words.DETERMINERS.contains(sentence.token(at).norm())
        || Words.FURTHER.contains(sentence.token(at).norm());
  }

  /** "killed 12 soldiers and rebels were fleeing". */
  private static boolean isSubject(Sentence sentence, GroupDraft draft, int to) {
    int before = draft.from() - 1;
    boolean object =
        before >= 0
            && (Words.isParticiple(sentence.token(before).norm())
                || sentence.token(before).norm().endsWith("ing"));
    return object
        && to < sentence.size()
        && (Words.BE.contains(sentence.token(to).norm())
            || Words.HAVE.contains(sentence.token(to).norm())
            || Words.isParticiple(sentence.token(to).norm()));
  }

  private static PersonGroup finished(GroupDraft draft, Form form, boolean further) {
    draft.form = form;
    draft.further = further;
    return draft.group();
  }

  private static GroupDraft draft(
      Sentence sentence, int from, int to, QuantityMention number, String foundBy) {
    var draft = new GroupDraft(sentence, from, Math.max(to, number.to()), foundBy);
    draft.count(sentence, number);
    return draft;
  }

  /** "two couples" are four people. */
  private static Quantity scaled(Quantity quantity, int size) {
    return size > 1 && quantity instanceof Exactly(long n) ? new Exactly(n * size) : quantity;
  }

  /**
   * "a group of 12 men", "a further three" start at the article, "her two children" at the
   * possessive.
   */
  private static int start(Sentence sentence, int at) {
    if (at >= 2 && opensFurther(sentence, at - 2)) {
      return at - 2;
    }
    if (at >= 2
        && sentence.token(at - 1).is("of")
        && GATHERINGS.contains(sentence.token(at - 2).norm())) {
      return at >= 3 && sentence.token(at - 3).is("a") ? at - 3 : at - 2;
    }
    return at >= 1 && Words.POSSESSIVES.contains(sentence.token(at - 1).norm()) ? at - 1 : at;
  }

  /** "the 12", "the other four", "the remaining five". */
  private static boolean isDefinite(Sentence sentence, int at) {
    if (at < 0) {
      return false;
    }
    var norm = sentence.token(at).norm();
    return DEFINITE.contains(norm)
        || ((norm.equals("other") || REMAINING.contains(norm))
            && at > 0
            && DEFINITE.contains(sentence.token(at - 1).norm()));
  }

  /** "another 14", "the other four"; "a further three" opens with its article. */
  private static boolean isFurther(Sentence sentence, int at) {
    return opensFurther(sentence, at + 1)
        || (at >= 0 && (sentence.token(at).is("another") || sentence.token(at).is("other")));
  }

  private static boolean opensFurther(Sentence sentence, int at) {
    return (sentence.token(at).is("a") || sentence.token(at).is("an"))
        && at + 1 < sentence.size()
        && ADDITIONAL.contains(sentence.token(at + 1).norm());
  }

  /** "two of them", "three of the soldiers", "four of whom", "of the soldiers, three". */
  private @Nullable PersonGroup partOf(
      Sentence sentence, QuantityMention number, int from, Form form) {
    int of = number.to();
    if (of < sentence.size() && sentence.token(of).is("out")) {
      of++;
    }
    if (of + 1 >= sentence.size() || !sentence.token(of).is("of")) {
      return null;
    }
    var word = sentence.token(of + 1).norm();
    var head =
        Words.DETERMINERS.contains(word) ? heads.of(sentence, skipNumber(sentence, of + 2)) : null;
    head = head == null ? ofOwner(sentence, of + 1) : owned(sentence, head);
    int nounless = isOwn(sentence, of + 1) ? of + 3 : endOfNounless(sentence, of + 1);
    if (nounless > 0) {
      head = null;
    }
    if (head == null && nounless < 0 && (!PARTITIVES.contains(word) || word.equals("the"))) {
      return null;
    }
    int end = nounless > 0 ? nounless : of + 2;
    var draft = draft(sentence, from, head == null ? end : head.to(), number, "part-of");
    draft.partitive = true;
    draft.form = form;
    return head == null ? draft.group() : draft.head(head).group();
  }

  /** "three of Amina Lodi's <children>" */
  private HeadFinder.@Nullable Head ofOwner(Sentence sentence, int at) {
    int i = at;
    while (i < Math.min(sentence.size(), at + LONGEST_OWNER) && sentence.token(i).isCapitalised()) {
      i++;
    }
    boolean owns = i > at && i < sentence.size() && sentence.token(i).is("'s");
    return owns ? heads.of(sentence, i + 1) : null;
  }

  /** "two of the group's <operatives>" are no two of the group. */
  private HeadFinder.Head owned(Sentence sentence, HeadFinder.Head owner) {
    boolean owns = owner.to() < sentence.size() && sentence.token(owner.to()).is("'s");
    var head = owns ? heads.of(sentence, owner.to() + 1) : null;
    return head == null ? owner : head;
  }

  /** "one of <their own>" */
  private static boolean isOwn(Sentence sentence, int at) {
    return at + 1 < sentence.size()
        && Words.POSSESSIVES.contains(sentence.token(at).norm())
        && sentence.token(at + 1).is("own")
        && endsPhrase(sentence, at + 2);
  }

  /** Where "the wounded" or "the six" ends when no noun follows, else -1. */
  private static int endOfNounless(Sentence sentence, int the) {
    if (!sentence.token(the).is("the")) {
      return -1;
    }
    int end = skipNumber(sentence, the + 1);
    if (isOutcome(sentence, end)) {
      return end + 1;
    }
    return end > the + 1 && endsPhrase(sentence, end) ? end : -1;
  }

  private static boolean endsPhrase(Sentence sentence, int at) {
    return at >= sentence.size()
        || sentence.token(at).isMark()
        || Words.PHRASE_ENDS.contains(sentence.token(at).norm())
        || Words.isParticiple(sentence.token(at).norm())
        || sentence.token(at).is("succumbed");
  }

  /** "two of the <wounded>". */
  private static boolean isOutcome(Sentence sentence, int at) {
    return at < sentence.size()
        && OUTCOMES.contains(sentence.token(at).norm())
        && endsPhrase(sentence, at + 1);
  }

  private static int skipNumber(Sentence sentence, int at) {
    if (at >= sentence.size()) {
      return at;
    }
    var numeral = NumberReader.read(sentence, at);
    return numeral == null ? at : at + numeral.length();
  }
}
