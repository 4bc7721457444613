package io.sitrep.mention.actor;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.NumberReader;
import io.sitrep.text.Sentence;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A proper name whose head tells what it is: "Forest Liberation Front", "Ministry of Health". */
final class NamedBody implements Construction {

  private static final Set<String> INTERNATIONAL = WordClasses.of("actor", "international");

  private static final Set<String> CIVIL = WordClasses.of("actor", "civil");

  private static final Set<String> DAYS = WordClasses.of("actor", "days");

  private static final Pattern STAND = Pattern.compile("(?:pro|anti)-.*");

  private final ActorWords words;
  private final Countries countries;

  NamedBody(ActorWords words, Countries countries) {
    this.words = words;
    this.countries = countries;
  }

  @Override
  public String id() {
    return "named-body";
  }

  @Override
  public @Nullable Candidate at(Sentence sentence, int at) {
    if (DAYS.contains(sentence.token(at).norm()) || isDayService(sentence, at)) {
      return null; // "Sunday service"
    }
    boolean people =
        at == 0
            && (words.people.word(sentence.token(0).norm()) != null
                || NumberReader.small(sentence.token(0).norm()) > 0);
    if (people || Names.isTitleCase(sentence) || !Names.isCapital(sentence, at)) {
      return null;
    }
    int to = Names.bodyEnd(sentence, at);
    if (opensPlainNoun(sentence, at, to) || isStand(sentence, at, to)) {
      return null;
    }
    while (to > at) {
      var candidate = body(sentence, at, to);
      if (candidate != null) {
        return candidate;
      }
      to = shorter(sentence, at, to);
    }
    return null;
  }

  /** "Security forces" at the start of a sentence, capital by its place. */
  private boolean opensPlainNoun(Sentence sentence, int at, int to) {
    var match = words.heads.longest(sentence.tokens(), at);
    return match != null && match.value().common() && at + match.length() > to;
  }

  /** "<Pro-strike> activists", capital by its place. */
  private static boolean isStand(Sentence sentence, int at, int to) {
    return at == 0 && to == 1 && STAND.matcher(sentence.token(0).norm()).matches();
  }

  private static boolean isDayService(Sentence sentence, int at) {
    return Names.isBefore(sentence, at, DAYS) && !Names.isCapital(sentence, at + 1);
  }

  private @Nullable Candidate body(Sentence sentence, int from, int to) {
    var head = head(sentence, from, to);
    if (head == null || (to - from == 1 && from == 0 && !head.common())) {
      return null;
    }
    int end = lowerHead(sentence, to);
    var country = country(sentence, from);
    boolean bare = to - from == 1 && head.common() && country == null;
    if (isSettlement(sentence, end)) {
      return null;
    }
    var type =
        isInternational(sentence, from, to, head)
            ? ActorType.INTERNATIONAL_ORGANISATION
            : isCivil(sentence, from, to) ? ActorType.CIVILIAN_GROUP : head.type();
    var aliases = Names.abbreviations(sentence, end);
    return new Candidate(from, end, type, "", !bare || from > 0, country, aliases, id());
  }

  /** "the Dovar community" is where people live. */
  private static boolean isSettlement(Sentence sentence, int end) {
    return sentence.token(end - 1).text().equals("community");
  }

  /** "Northern Elders Consultative Group" bears no arms. */
  private static boolean isCivil(Sentence sentence, int from, int to) {
    return sentence.has(CIVIL, from, to);
  }

  /** The last head word of the name, or the one its first preposition follows. */
  private ActorWords.@Nullable Head head(Sentence sentence, int from, int to) {
    ActorWords.Head last = null;
    int i = from;
    while (i < to) {
      var match = words.heads.longest(sentence.tokens(), i);
      boolean of =
          sentence.token(i).is("of") || sentence.token(i).is("for") || sentence.token(i).is("in");
      if (of && last != null) {
        return last;
      }
      if (match == null || i + match.length() > to + 1) {
        i++;
      } else {
        last = match.value();
        i += match.length();
      }
    }
    return last != null ? last : following(sentence, to);
  }

  /** "the Maute group", "Gran Loma gang": a head in small letters after the name. */
  private ActorWords.@Nullable Head following(Sentence sentence, int to) {
    var match = to < sentence.size() ? words.heads.longest(sentence.tokens(), to) : null;
    boolean group = to < sentence.size() && sentence.token(to).is("group");
    if (group) {
      return new ActorWords.Head(ActorType.ARMED_GROUP, false);
    }
    return match == null || sentence.token(to).isCapitalised() ? null : match.value();
  }

  private int lowerHead(Sentence sentence, int to) {
    if (to < sentence.size() && !sentence.token(to).isCapitalised()) {
      var match = words.heads.longest(sentence.tokens(), to);
      if (match != null) {
        return to + match.length();
      }
      if (sentence.token(to).is("group")) {
        return to + 1;
      }
    }
    return to;
  }

  private static boolean isInternational(
      Sentence sentence, int from, int to, ActorWords.Head head) {
    boolean civil = head.type() != ActorType.ARMED_GROUP && head.type() != ActorType.STATE_FORCES;
    return civil
        && sentence.tokens().subList(from, to).stream()
            .limit(2)
            .anyMatch(token -> INTERNATIONAL.contains(token.norm()));
  }

  private @Nullable String country(Sentence sentence, int from) {
    var demonym = countries.demonyms.longest(sentence.tokens(), from);
    var name = countries.names.longest(sentence.tokens(), from);
    return demonym != null ? demonym.value() : name != null ? name.value() : null;
  }

  /** Drops the last word and the link before it. */
  private static int shorter(Sentence sentence, int from, int to) {
    int end = to - 1;
    while (end > from && !sentence.token(end - 1).isCapitalised()) {
      end--;
    }
    return end;
  }
}
