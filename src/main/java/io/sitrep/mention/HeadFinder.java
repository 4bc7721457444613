package io.sitrep.mention;

import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.PersonNoun;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.text.Sentence;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun that heads a phrase for people, past its modifiers: "nine <civilian> auxiliaries".
 */
final class HeadFinder {

  private static final int FARTHEST = 8;
  private static final int LONGEST_BRACKETS = 12;
  private static final int LONGEST_COMPLEMENT = 4;
  private static final Set<String> HARM = WordClasses.of("mention", "harm");
  private static final Set<String> LINKS = Set.of("&", "/", "and");
  private static final Set<String> QUOTES = Set.of("\"", "'", "(", ")");
  private static final Set<String> COMPLEMENTS = Set.of("hostage", "captive", "prisoner");
  private static final Set<String> NOT_PLURAL = WordClasses.of("mention", "not-plural");
  private static final Set<String> ADJECTIVES = Set.of("private", "general", "major", "local");

  private static final Set<String> MEMBERSHIP = WordClasses.of("mention", "membership");

  private final NounLexicon nouns;

  HeadFinder(NounLexicon nouns) {
    this.nouns = nouns;
  }

  /** A head noun; the phrase ends before token {@code to}. */
  record Head(
      int to,
      String noun,
      Party party,
      PersonNoun.Kind kind,
      boolean plural,
      int size,
      String foundBy) {}

  /** The head after a number. */
  @Nullable Head counted(Sentence sentence, int at, Quantity quantity) {
    boolean one = quantity.figure() == 1;
    var head = of(sentence, at);
    if (head != null
        && (head.plural()
            || one
            || isInvariable(head)
            || isFollowedByPlural(sentence, head.to()))) {
      return head;
    }
    return one || head != null ? null : unknown(sentence, at);
  }

  /** "seven separatist were killed": a slip, but no doubt. */
  private static boolean isFollowedByPlural(Sentence sentence, int at) {
    return at < sentence.size() && (sentence.token(at).is("were") || sentence.token(at).is("are"));
  }

  private static boolean isInvariable(Head head) {
    return head.kind() == PersonNoun.Kind.COLLECTIVE || head.noun().endsWith("police");
  }

  /** The head of a singular phrase, after "a"; "a police report" is nobody. */
  @Nullable Head singular(Sentence sentence, int at) {
    var head = of(sentence, at);
    boolean many = head != null && head.plural() && !isInvariable(head) && !isStaff(head);
    return head == null || many || head.noun().equals("police") ? null : head;
  }

  /** "a border guard <personnel>": South Asian English for one of them. */
  private static boolean isStaff(Head head) {
    return head.noun().toLowerCase(Locale.ROOT).endsWith("personnel");
  }

  boolean isNoun(Sentence sentence, int at) {
    return nouns.person(sentence, at) != null;
  }

  /** True of "teacher", but not of "man" or "son". */
  boolean isRole(Sentence sentence, int at) {
    var match = nouns.person(sentence, at);
    return match != null && match.value().kind() == PersonNoun.Kind.ROLE;
  }

  /** True of "man" in "a man and woman". */
  boolean isSingular(Sentence sentence, int at) {
    var match = nouns.person(sentence, at);
    return match != null && match.length() == 1 && !match.value().plural();
  }

  /** The last noun for people that the phrase reaches. */
  @Nullable Head of(Sentence sentence, int at) {
    PersonNoun last = null;
    int lastFrom = -1;
    int lastTo = -1;
    var party = Party.UNKNOWN;
    int i = at;
    int steps = 0;
    while (i < sentence.size()
        && steps++ < FARTHEST
        && (opens(sentence, i) || !ends(sentence, i))) {
      var match = nouns.person(sentence, i);
      if (last == null && i > at && isDeed(sentence, i)) {
        return null;
      }
      if (match != null && isOfName(sentence, i, i + match.length())) {
        i += match.length() + 1;
      } else if (match != null && !(last != null && isComplement(match.value()))) {
        party = last == null ? party : joined(party, last);
        last = match.value();
        lastFrom = i;
        i += match.length();
        lastTo = i;
      } else if (last != null
          && (isVerbOf(sentence, i)
              || (last.plural() && !isNationOf(sentence, last, i))
              || match != null
              || (opens(sentence, i) && !isNounAfterBrackets(sentence, i)))) {
        break;
      } else {
        i = afterBrackets(sentence, i);
      }
    }
    if (last == null || goesOn(sentence, lastTo)) {
      return null;
    }
    return head(sentence, lastFrom, lastTo, last, joined(party, last));
  }

  /** "a roadside bomb <killed> Mayor Said": a verb after its subject, and nothing of the mayor. */
  private static boolean isDeed(Sentence sentence, int at) {
    var before = sentence.token(at - 1);
    if (CalendarWords.isDayOrMonth(before.norm())) {
      return Words.isParticiple(sentence.token(at).norm());
    }
    return HARM.contains(sentence.token(at).norm())
        && before.isWord()
        && !before.isCapitalised()
        && !Words.isAdverb(before.norm());
  }

  /** "a farmer <received> minor injuries": no modifier of what follows. */
  private static boolean isVerbOf(Sentence sentence, int at) {
    return !Words.DESCRIPTIVE.contains(sentence.token(at).norm())
        && Words.isParticiple(sentence.token(at).norm())
        && !sentence.token(at).isCapitalised();
  }

  /** "8 <Baloch> Republican Army fighters": a nation's name before a proper name. */
  private static boolean isNationOf(Sentence sentence, PersonNoun noun, int at) {
    return noun.kind() == PersonNoun.Kind.NEUTRAL
        && !noun.singular().endsWith("s")
        && sentence.token(at - 1).norm().equals(noun.singular())
        && sentence.token(at - 1).isCapitalised()
        && sentence.token(at).isCapitalised();
  }

  /** "five Hill <People's> Army rebels" */
  private static boolean isOfName(Sentence sentence, int from, int to) {
    return to + 1 < sentence.size()
        && Words.GENITIVES.contains(sentence.token(to).norm())
        && sentence.token(from).isCapitalised()
        && sentence.token(to + 1).isCapitalised();
  }

  /** "two NCA (Northern) [National Council Army] <cadres>": brackets within the phrase. */
  private static boolean opens(Sentence sentence, int i) {
    return (sentence.token(i).is("(") || sentence.token(i).is("["))
        && afterBrackets(sentence, i) > i + 1;
  }

  /** "a Border Security Force (BSF) <jawan>": the force in front only says whose. */
  private boolean isNounAfterBrackets(Sentence sentence, int at) {
    int after = afterBrackets(sentence, at);
    return after < sentence.size() && nouns.person(sentence, after) != null;
  }

  private static int afterBrackets(Sentence sentence, int at) {
    if (sentence.token(at).is("(") || sentence.token(at).is("[")) {
      for (int i = at + 1; i < Math.min(sentence.size(), at + LONGEST_BRACKETS); i++) {
        if (sentence.token(i).is(sentence.token(at).is("(") ? ")" : "]")) {
          return i + 1;
        }
      }
    }
    return at + 1;
  }

  /** "took 12 people <hostage>". */
  private static boolean isComplement(PersonNoun noun) {
    return !noun.plural() && COMPLEMENTS.contains(noun.singular());
  }

  /** "soldier" in "soldier shortage": a noun that only modifies another heads nothing. */
  private boolean goesOn(Sentence sentence, int to) {
    return qualifies(sentence, to - 1, to) || modifiesThing(sentence, to);
  }

  private boolean qualifies(Sentence sentence, int at, int to) {
    return isAdjective(sentence, at) && to < sentence.size() && !ends(sentence, to);
  }

  /** "a <private> channel", "<general> strike". */
  private static boolean isAdjective(Sentence sentence, int at) {
    return ADJECTIVES.contains(sentence.token(at).norm()) && !sentence.token(at).isCapitalised();
  }

  private boolean modifiesThing(Sentence sentence, int to) {
    return to < sentence.size()
        && nouns.isThing(sentence, to)
        && !Words.isParticiple(sentence.token(to).norm())
        && !sentence.token(to).isMark()
        && !Words.PHRASE_ENDS.contains(sentence.token(to).norm())
        && !sentence.token(to - 1).norm().endsWith("s");
  }

  private Head head(Sentence sentence, int from, int last, PersonNoun noun, Party party) {
    int to = sentence.token(last - 1).is("of") ? complement(sentence, last) : last;
    var words = words(sentence, from, to);
    var of = MEMBERSHIP.contains(noun.singular()) ? belonging(sentence, to) : null;
    return new Head(
        of == null ? to : of.to(),
        words,
        of == null || (party != Party.UNKNOWN && noun.kind() == PersonNoun.Kind.ROLE)
            ? party
            : of.party(),
        noun.kind(),
        noun.plural(),
        noun.size(),
        "person-noun");
  }

  /** Where "head of <the village school>" ends. */
  private int complement(Sentence sentence, int at) {
    int to = at;
    boolean article = at < sentence.size() && Words.DETERMINERS.contains(sentence.token(at).norm());
    to += article ? 1 : 0;
    int limit = Math.min(sentence.size(), to + LONGEST_COMPLEMENT);
    int start = to;
    while (to < limit && !ends(sentence, to) && !isVerbOf(sentence, to)) {
      to++;
    }
    return to == start ? at : to;
  }

  /** "members of <the security forces>" */
  private @Nullable Head belonging(Sentence sentence, int at) {
    if (at + 1 >= sentence.size() || !sentence.token(at).is("of")) {
      return null;
    }
    int start = Words.DETERMINERS.contains(sentence.token(at + 1).norm()) ? at + 2 : at + 1;
    PersonNoun last = null;
    int to = -1;
    for (int i = start; i < Math.min(sentence.size(), start + 5) && !ends(sentence, i); i++) {
      var match = nouns.person(sentence, i);
      if (match != null && !qualifies(sentence, i, i + match.length())) {
        last = match.value();
        to = i + match.length();
      }
    }
    return last == null
        ? null
        : new Head(to, "", last.party(), last.kind(), last.plural(), 0, "member-of");
  }

  /** "army officers", "police personnel": what a modifier says of the party of a neutral head. */
  private static Party joined(Party party, PersonNoun noun) {
    boolean neutral =
        noun.party() == Party.UNKNOWN
            || (noun.kind() != PersonNoun.Kind.ROLE && party != Party.UNKNOWN);
    return neutral && party != Party.UNKNOWN ? party : noun.party();
  }

  /** A plural no lexicon knows: "12 okapi-watchers". */
  private @Nullable Head unknown(Sentence sentence, int at) {
    int i = at;
    while (i < sentence.size() && i - at < 3 && !ends(sentence, i)) {
      var norm = sentence.token(i).norm();
      if (nouns.isThing(sentence, i)) {
        return null;
      }
      boolean last = i + 1 >= sentence.size() || ends(sentence, i + 1) || isVerbal(sentence, i + 1);
      if (last) {
        return norm.endsWith("s")
                && !norm.endsWith("ss")
                && norm.length() > 4
                && !NOT_PLURAL.contains(norm)
            ? new Head(
                i + 1,
                sentence.token(i).text(),
                Party.UNKNOWN,
                PersonNoun.Kind.ROLE,
                true,
                0,
                "unknown-noun")
            : null;
      }
      i++;
    }
    return null;
  }

  /** Where a singular noun phrase that no lexicon has ends, or -1. */
  int unlisted(Sentence sentence, int at) {
    int to = at;
    while (to < sentence.size() && to - at < FARTHEST && !ends(sentence, to)) {
      if (nouns.isThing(sentence, to)) {
        return -1;
      }
      to++;
    }
    var last = sentence.token(to - 1);
    boolean noun = to > at && last.isWord() && !last.isCapitalised() && last.norm().length() > 2;
    return noun && (!last.norm().endsWith("s") || last.norm().endsWith("ss")) ? to : -1;
  }

  private static boolean isVerbal(Sentence sentence, int at) {
    return sentence.token(at).norm().endsWith("ed") || sentence.token(at).norm().equals("dead");
  }

  /** "Constable Omar Sela and <Sergeant> Idris Vela", but not "Sindhi and <Punjabi> drivers". */
  private boolean opensAnother(Sentence sentence, int at) {
    var match = nouns.person(sentence, at);
    return match != null && !isNoun(sentence, at + match.length());
  }

  private boolean ends(Sentence sentence, int at) {
    var token = sentence.token(at);
    if (QUOTES.contains(token.norm()) && !token.is(")") && !token.is("(")) {
      return false;
    }
    if (LINKS.contains(token.norm())
        && isBetweenNames(sentence, at)
        && !opensAnother(sentence, at + 1)) {
      return false;
    }
    if (token.isMark() || token.isNumber() || isNumeral(token.norm())) {
      return true;
    }
    if (Words.VAGUE_COUNTS.contains(token.norm())) {
      return true; // "On Monday <several> people"
    }
    if (Words.HEADLINE_VERBS.contains(token.norm()) && !Words.isParticiple(token.norm())) {
      return true; // "Rocket <kills> driver"
    }
    if (Words.PHRASE_ENDS.contains(token.norm())) {
      return true;
    }
    return Words.isParticiple(token.norm()) && !isModifier(sentence, at);
  }

  /** "Jammu <&> Kashmir police", "NPL <and> NPA rebels". */
  private static boolean isBetweenNames(Sentence sentence, int at) {
    return at > 0
        && at + 1 < sentence.size()
        && sentence.token(at - 1).isCapitalised()
        && sentence.token(at + 1).isCapitalised()
        && !sentence.token(at - 1).norm().endsWith("s");
  }

  private static boolean isNumeral(String norm) {
    return NumberReader.small(norm) >= 0;
  }

  /** "12 <wounded> soldiers": a participle modifies where its noun follows at once. */
  private boolean isModifier(Sentence sentence, int at) {
    for (int i = at + 1; i < Math.min(sentence.size(), at + 3); i++) {
      if (nouns.person(sentence, i) != null) {
        return true;
      }
      if (sentence.token(i).isMark()
          || isNumeral(sentence.token(i).norm())
          || Words.PHRASE_ENDS.contains(sentence.token(i).norm())) {
        return false;
      }
    }
    return false;
  }

  private static String words(Sentence sentence, int from, int to) {
    var words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(i == from ? "" : " ").append(sentence.token(i).text());
    }
    return words.toString();
  }
}
