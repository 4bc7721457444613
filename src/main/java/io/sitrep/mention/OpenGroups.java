package io.sitrep.mention;

import io.sitrep.lexicon.PersonNoun;
import io.sitrep.lexicon.Tsv;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.PersonGroup.Form;
import io.sitrep.mention.Quantity.Exactly;
import io.sitrep.text.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads people that no number counts: "a soldier", "his wife", "the rebels", "a fifth victim". */
final class OpenGroups {

  private static final Set<String> HARM = WordClasses.of("mention", "harm");

  private static final Set<String> PARTICLES = Set.of("down", "off", "up", "dead");
  private static final Set<String> ONE = Set.of("he", "she", "him");
  private static final Set<String> SEVERAL = Set.of("they", "them");
  private static final Set<String> OPENERS = Set.of("the", "this", "that", "these", "those");

  private static final Set<String> OWNERS = Set.of("'s", "whose");

  private static final Set<String> SURNAMES = WordClasses.of("mention", "nouns-as-surnames");

  /** Of one person's there are two. */
  private static final Set<String> PAIRS = Set.of("parents", "grandparents");

  private static final Set<String> FATES = WordClasses.of("mention", "fates");

  private static final Set<String> REST = Set.of("rest", "remainder", "latter");

  private final HeadFinder heads;
  private final NameReader names;
  private final Map<String, Integer> ordinals = new HashMap<>();

  OpenGroups(HeadFinder heads, NameReader names) {
    this.heads = heads;
    this.names = names;
    for (var row : Tsv.rows("en/ordinals.tsv")) {
      ordinals.put(row[0], Integer.valueOf(row[1]));
    }
  }

  @Nullable PersonGroup at(Sentence sentence, int at) {
    var norm = sentence.token(at).norm();
    if (norm.equals("a") || norm.equals("an") || norm.equals("another")) {
      return indefinite(sentence, at);
    }
    boolean object = norm.equals("her") && isObject(sentence, at + 1);
    if (!object && (Words.POSSESSIVES.contains(norm) || OWNERS.contains(norm))) {
      return possessed(sentence, at);
    }
    if (OPENERS.contains(norm) && !isRelative(sentence, at)) {
      return definite(sentence, at);
    }
    if (norm.equals("both")) {
      return both(sentence, at);
    }
    if (object || ONE.contains(norm)) {
      return new GroupDraft(sentence, at, at + 1, "pronoun").one(sentence, Form.PRONOUN).group();
    }
    if (SEVERAL.contains(norm)) {
      return new GroupDraft(sentence, at, at + 1, "pronoun").open(Form.PRONOUN).group();
    }
    return bareNoun(sentence, at);
  }

  /** "the blast that <killed> …", "said that <several> people". */
  private static boolean isRelative(Sentence sentence, int at) {
    return sentence.token(at).is("that")
        && at + 1 < sentence.size()
        && (Words.isParticiple(sentence.token(at + 1).norm())
            || Words.VAGUE_COUNTS.contains(sentence.token(at + 1).norm()));
  }

  /** "killed <her> and two others", not "her two sons". */
  private static boolean isObject(Sentence sentence, int at) {
    return at >= sentence.size()
        || sentence.token(at).isMark()
        || Words.PHRASE_ENDS.contains(sentence.token(at).norm());
  }

  /** "both men", "both were". */
  private @Nullable PersonGroup both(Sentence sentence, int at) {
    var head = heads.of(sentence, at + 1);
    var men = head == null || !head.plural() ? null : head;
    if (men == null && !isFollowedByVerb(sentence, at + 1)) {
      return null;
    }
    var draft = new GroupDraft(sentence, at, men == null ? at + 1 : men.to(), "both");
    draft.one(sentence, Form.COUNTED_DEFINITE);
    draft.quantity = new Exactly(2);
    return men == null ? draft.group() : draft.head(men).group();
  }

  private @Nullable PersonGroup indefinite(Sentence sentence, int at) {
    var nth = ordinal(sentence, at);
    if (nth != null) {
      return nth;
    }
    boolean parted = at + 1 < sentence.size() && sentence.token(at + 1).is("other");
    boolean further = parted || sentence.token(at).is("another");
    int next = parted ? at + 2 : at + 1;
    if (further && next < sentence.size() && NumberReader.read(sentence, next) != null) {
      return null; // "another <12 men>"
    }
    var head = heads.singular(sentence, next);
    if (head == null && (!further || isNounLike(sentence, next))) {
      return unlisted(sentence, at);
    }
    int to = head == null ? next : head.to();
    var draft = new GroupDraft(sentence, at, to, head == null ? "another" : "indefinite");
    draft.one(sentence, Form.INDEFINITE);
    if (head != null) {
      draft.head(head);
      draft.quantity = strength(sentence, draft, head);
    }
    draft.further = further;
    if (head != null && head.kind() == PersonNoun.Kind.KIN) {
      withChildren(sentence, draft);
    }
    return head == null ? draft.group() : called(sentence, draft);
  }

  /** "a father <of three>" is one person. */
  private static void withChildren(Sentence sentence, GroupDraft draft) {
    int at = draft.to + 1;
    boolean of = at < sentence.size() && sentence.token(draft.to).is("of");
    var numeral = of ? NumberReader.read(sentence, at) : null;
    if (numeral != null) {
      draft.to = at + numeral.length();
      draft.span = draft.span.cover(sentence.span(at, draft.to));
    }
  }

  /** One, or as many as "a family of five", "a squad of seven" says; "a squad" says nothing. */
  private static @Nullable Quantity strength(
      Sentence sentence, GroupDraft draft, HeadFinder.Head head) {
    if (head.kind() != PersonNoun.Kind.COLLECTIVE || head.size() > 0) {
      return new Exactly(Math.max(1, head.size()));
    }
    int at = head.to() + 1;
    boolean counted = at < sentence.size() && sentence.token(head.to()).is("of");
    var numeral = counted ? NumberReader.read(sentence, at) : null;
    if (numeral == null) {
      return null;
    }
    draft.to = at + numeral.length();
    draft.span = sentence.span(head.to() - 1, draft.to).cover(draft.span);
    return new Exactly(numeral.value());
  }

  /** The person with the name that follows at once: "the driver Omar Said". */
  private PersonGroup called(Sentence sentence, GroupDraft draft) {
    var name = names.readAfterNoun(sentence, draft.to);
    if (name != null) {
      draft.to = name.to();
      draft.span = draft.span.cover(sentence.span(name.from(), name.to()));
      draft.names = List.of(name.text());
    } else {
      aged(sentence, draft);
    }
    return draft.group();
  }

  /** "a man<, 54,> and a woman", "a man <of 59> and". */
  private static void aged(Sentence sentence, GroupDraft draft) {
    int end = NameReader.withAge(sentence, draft.to);
    if (end == draft.to) {
      end = NameReader.withAgeOf(sentence, draft.to);
    }
    if (end > draft.to) {
      draft.span = draft.span.cover(sentence.span(draft.to, end));
      draft.to = end;
    }
  }

  /** "a fifth victim", "a third was", "the eighth victim". */
  private @Nullable PersonGroup ordinal(Sentence sentence, int at) {
    int next = at + 1;
    var nth = next < sentence.size() ? ordinals.get(sentence.token(next).norm()) : null;
    if (nth == null || nth < 2) {
      return null;
    }
    boolean alone = isFollowedByVerb(sentence, next + 1) || isStruck(sentence, at);
    return alone || heads.singular(sentence, next + 1) != null
        ? nth(sentence, at, next + 1, nth)
        : null;
  }

  /** The one of this number, from token {@code at}; the noun, if any, starts at {@code next}. */
  private PersonGroup nth(Sentence sentence, int at, int next, int nth) {
    var head = heads.singular(sentence, next);
    int to = head == null ? next : head.to();
    var draft = new GroupDraft(sentence, at, to, "ordinal").one(sentence, Form.INDEFINITE);
    if (head != null) {
      draft.head(head);
    }
    draft.further = true;
    draft.ordinal = nth;
    return draft.group();
  }

  /** "killed two and wounded <a third>", but not "killed a third of the herd". */
  private static boolean isStruck(Sentence sentence, int at) {
    int next = at + 2;
    boolean ends =
        next >= sentence.size()
            || sentence.token(next).isMark()
            || (Words.PHRASE_ENDS.contains(sentence.token(next).norm())
                && !sentence.token(next).is("of"));
    return ends && at > 0 && HARM.contains(sentence.token(at - 1).norm());
  }

  private static boolean isFollowedByVerb(Sentence sentence, int at) {
    if (at >= sentence.size()) {
      return false;
    }
    var norm = sentence.token(at).norm();
    boolean how =
        norm.endsWith("ly")
            && at + 1 < sentence.size()
            && Words.isParticiple(sentence.token(at + 1).norm());
    return how
        || Words.BE.contains(norm)
        || Words.HAVE.contains(norm)
        || norm.equals("died")
        || norm.equals("later")
        || norm.equals("who")
        || Words.isParticiple(norm);
  }

  private static boolean isNounLike(Sentence sentence, int at) {
    return at < sentence.size()
        && sentence.token(at).isWord()
        && !Words.PHRASE_ENDS.contains(sentence.token(at).norm())
        && !Words.isParticiple(sentence.token(at).norm());
  }

  private @Nullable PersonGroup possessed(Sentence sentence, int at) {
    var head = heads.of(sentence, at + 1);
    if (head == null) {
      return null;
    }
    var draft = new GroupDraft(sentence, at, head.to(), "possessed").head(head);
    if (head.plural() && PAIRS.contains(head.noun().toLowerCase(Locale.ROOT))) {
      draft.one(sentence, Form.COUNTED_DEFINITE).quantity = new Exactly(2);
      return draft.group();
    }
    if (head.plural()) {
      int listed = AgeList.count(sentence, head.to());
      return listed > 1 ? aged(sentence, draft, listed) : draft.open(Form.PLURAL).group();
    }
    if (head.kind() == PersonNoun.Kind.COLLECTIVE && head.size() == 0) {
      return draft.open(Form.DEFINITE).group();
    }
    draft.one(sentence, head.kind() == PersonNoun.Kind.KIN ? Form.KIN : Form.DEFINITE);
    draft.text = sentence.token(at).is("'s") ? head.noun() : draft.text;
    return head.kind() == PersonNoun.Kind.KIN && isGivenName(sentence, head.to())
        ? firstNamed(sentence, draft)
        : called(sentence, draft);
  }

  /** "his brother <Ajay> was", where a name of one word is enough. */
  private static boolean isGivenName(Sentence sentence, int at) {
    if (at + 1 >= sentence.size()) {
      return false;
    }
    var token = sentence.token(at);
    var next = sentence.token(at + 1);
    return token.isCapitalised()
        && !Words.PHRASE_ENDS.contains(token.norm())
        && !TitleCase.holds(sentence)
        && (next.isMark() || next.is("and") || Words.BE.contains(next.norm()));
  }

  private static PersonGroup firstNamed(Sentence sentence, GroupDraft draft) {
    draft.names = List.of(sentence.token(draft.to).text());
    draft.to++;
    draft.span = draft.span.cover(sentence.span(draft.to - 1, draft.to));
    aged(sentence, draft);
    return draft.group();
  }

  private @Nullable PersonGroup definite(Sentence sentence, int at) {
    var nth = sentence.token(at).is("the") ? ordinal(sentence, at) : null;
    if (nth != null) {
      return nth;
    }
    if (at + 1 < sentence.size() && REST.contains(sentence.token(at + 1).norm())) {
      return new GroupDraft(sentence, at, at + 2, "rest").open(Form.DEFINITE).group();
    }
    var head = heads.of(sentence, at + 1);
    if (head == null) {
      return unlisted(sentence, at);
    }
    var draft = new GroupDraft(sentence, at, head.to(), "definite").head(head);
    boolean open = head.kind() == PersonNoun.Kind.COLLECTIVE && head.size() == 0;
    int listed = head.plural() ? AgeList.count(sentence, head.to()) : 0;
    if (listed > 1) {
      return aged(sentence, draft, listed);
    }
    return head.plural() || open
        ? draft.open(Form.DEFINITE).group()
        : called(sentence, draft.one(sentence, Form.DEFINITE));
  }

  /** "her sons<, 7 and 9,> were hurt": as many people as ages. */
  private static PersonGroup aged(Sentence sentence, GroupDraft draft, int ages) {
    draft.one(sentence, Form.COUNTED_DEFINITE);
    draft.quantity = new Exactly(ages);
    int end = AgeList.end(sentence, draft.to);
    draft.span = draft.span.cover(sentence.span(draft.to, end));
    draft.to = end;
    return draft.group();
  }

  /** "A <councillor-elect> was shot dead": whatever the noun, only people are. */
  private @Nullable PersonGroup unlisted(Sentence sentence, int at) {
    int to = heads.unlisted(sentence, at + 1);
    if (to < 0 || !Victims.isSubjectOfDeath(sentence, to)) {
      return null;
    }
    var draft = new GroupDraft(sentence, at, to, "unlisted").one(sentence, Form.INDEFINITE);
    draft.noun = sentence.token(to - 1).text();
    return draft.group();
  }

  private @Nullable PersonGroup bareNoun(Sentence sentence, int at) {
    var norm = sentence.token(at).norm();
    boolean said =
        Words.isParticiple(norm) && (!Words.DESCRIPTIVE.contains(norm) || isVerb(sentence, at));
    if (said || opensNothing(norm) || (norm.endsWith("ing") && !heads.isNoun(sentence, at))) {
      return null;
    }
    var nth = at == 0 ? ordinals.get(norm) : null;
    if (nth != null && nth > 1 && heads.singular(sentence, 1) != null) {
      return nth(sentence, at, 1, nth);
    }
    var head = heads.of(sentence, at);
    var name = isHeadlineNoun(sentence, head) ? null : names.read(sentence, at);
    if (name != null && head != null && isSurname(sentence, name, head)) {
      return named(sentence, at, name, null);
    }
    if (name != null && (head == null || (name.to() > head.to() && !isNoun(name, head)))) {
      return named(sentence, at, name, head);
    }
    if (head == null) {
      return null;
    }
    if (head.plural()) {
      return new GroupDraft(sentence, at, head.to(), "plural").head(head).open(Form.PLURAL).group();
    }
    var called = names.readAfterNoun(sentence, head.to());
    if (called != null) {
      return named(sentence, at, called, head);
    }
    if (isRoleAfterName(sentence, at, head.to())) {
      return new GroupDraft(sentence, at, head.to(), "role")
          .head(head)
          .one(sentence, Form.INDEFINITE)
          .group();
    }
    boolean victim =
        at == 0
            || (isParticiple(sentence, head.to()) && TitleCase.holds(sentence))
            || isSecondOfPair(sentence, at)
            || isGovernedByVerb(sentence, at, head)
            || isHeadlineClause(sentence, at, head.to());
    return victim ? headlineNoun(sentence, at, head) : null;
  }

  /** "gunned <down> Mayor Sela", "<fatally> shot Mayor Sela" */
  private static boolean opensNothing(String norm) {
    boolean adverb =
        norm.endsWith("ly") && Words.isAdverb(norm) && !Words.DESCRIPTIVE.contains(norm);
    return adverb || PARTICLES.contains(norm);
  }

  /** "on Monday <abducted> Mayor Sela", "raided Dola and <abducted> Mayor Sela" */
  private boolean isVerb(Sentence sentence, int at) {
    return at > 0
        && (sentence.token(at - 1).is("and")
            || heads.isNoun(sentence, at - 1)
            || CalendarWords.isDayOrMonth(sentence.token(at - 1).norm()));
  }

  /** "Karim <Baloch>", "Judith <Mason>": a noun for people that is his name. */
  private boolean isSurname(Sentence sentence, NameReader.Name name, HeadFinder.Head head) {
    return name.to() >= head.to()
        && head.to() - name.from() >= 2
        && head.to() - name.from() <= 3
        && sentence.token(head.to() - 2).isCapitalised()
        && !heads.isNoun(sentence, head.to() - 2)
        && !TitleCase.holds(sentence)
        && SURNAMES.contains(sentence.token(head.to() - 1).norm());
  }

  private static PersonGroup headlineNoun(Sentence sentence, int at, HeadFinder.Head head) {
    var draft = new GroupDraft(sentence, at, head.to(), "headline-noun").head(head);
    draft.one(sentence, Form.INDEFINITE);
    draft.quantity = strength(sentence, draft, head);
    aged(sentence, draft);
    return draft.group();
  }

  /** "<Girl>, 10, hurt in shooting": no name. */
  private static boolean isNoun(NameReader.Name name, HeadFinder.Head head) {
    return name.text().equals(head.noun());
  }

  /** "Idris, <finance secretary> of the Dola union, was killed". */
  private static boolean isRoleAfterName(Sentence sentence, int at, int to) {
    boolean name =
        at > 1 && sentence.token(at - 1).is(",") && sentence.token(at - 2).isCapitalised();
    boolean first = at == 2 || (at > 2 && sentence.token(at - 3).isCapitalised());
    boolean followed =
        to < sentence.size()
            && (sentence.token(to).is("of")
                || sentence.token(to).is("at")
                || sentence.token(to).is("in"));
    return name && first && followed;
  }

  /** "Friends <Mourn Teen> Killed In Dola": in such capitals a noun for people ends no name. */
  private static boolean isHeadlineNoun(Sentence sentence, HeadFinder.@Nullable Head head) {
    return head != null && head.kind() != PersonNoun.Kind.ROLE && TitleCase.holds(sentence);
  }

  /** "a man and <woman>", "a husband, <wife> and their son". */
  private boolean isSecondOfPair(Sentence sentence, int at) {
    return at > 1
        && !isSecondRole(sentence, at)
        && (sentence.token(at - 1).is("and")
            || (sentence.token(at - 1).is(",") && isFollowedByOther(sentence, at + 1)))
        && heads.isSingular(sentence, at - 2);
  }

  /** "a scholar and <administrator> of a school" is one person. */
  private boolean isSecondRole(Sentence sentence, int at) {
    return heads.isRole(sentence, at - 2)
        && heads.isRole(sentence, at)
        && at + 1 < sentence.size()
        && (sentence.token(at + 1).is("of") || sentence.token(at + 1).is("at"))
        && sentence.tokens().stream()
            .skip(at)
            .takeWhile(token -> !token.isMark())
            .noneMatch(token -> token.is("were") || token.is("are"));
  }

  /** "<and their> son", but not "a cook, father and friend", who is one man. */
  private static boolean isFollowedByOther(Sentence sentence, int at) {
    return at + 1 < sentence.size()
        && sentence.token(at).is("and")
        && Words.DETERMINERS.contains(sentence.token(at + 1).norm());
  }

  /**
   * "3 killed, <man> wounded", "woman killed, <son> and nephew hurt": a headline's next subject.
   */
  private boolean isHeadlineClause(Sentence sentence, int at, int to) {
    var before = sentence.token(at - 1);
    return (before.is(",") || before.is(";") || before.is(":"))
        && (isParticiple(sentence, to)
            || (to + 2 < sentence.size()
                && sentence.token(to).is("and")
                && heads.isSingular(sentence, to + 1)
                && isParticiple(sentence, to + 2)));
  }

  private static boolean isParticiple(Sentence sentence, int at) {
    return at < sentence.size() && Words.isParticiple(sentence.token(at).norm());
  }

  /** "leaving <truck driver> dead", "killing <motorcyclist>". */
  private static boolean isGovernedByVerb(Sentence sentence, int at, HeadFinder.Head head) {
    if (head.kind() == PersonNoun.Kind.COLLECTIVE) {
      return false; // "kills family": nobody knows how many
    }
    var before = sentence.token(at - 1).norm();
    boolean body = before.equals("of") && at > 1 && FATES.contains(sentence.token(at - 2).norm());
    return body || before.endsWith("ing") || Words.HEADLINE_VERBS.contains(before);
  }

  private static PersonGroup named(
      Sentence sentence, int at, NameReader.Name name, HeadFinder.@Nullable Head head) {
    var draft = new GroupDraft(sentence, at, name.to(), "name").one(sentence, Form.NAMED);
    draft.text = name.text();
    draft.names = List.of(name.text());
    if (head != null) {
      draft.party = head.party();
      draft.noun = head.noun();
    }
    return draft.group();
  }
}
