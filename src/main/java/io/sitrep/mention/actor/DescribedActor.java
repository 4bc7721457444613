package io.sitrep.mention.actor;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.text.Sentence;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plain nouns for armed people, forces and bodies: "gunmen on motorbikes", "the junta". */
final class DescribedActor implements Construction {

  private static final Set<String> MODIFIERS = WordClasses.of("actor", "modifiers");

  private static final Set<String> VEHICLES = WordClasses.of("actor", "vehicles");

  /** "fighter jet" is no fighter, "shooter gun" no shooter. */
  private static final Set<String> AIRCRAFT = WordClasses.of("actor", "aircraft");

  /** Civilians who do violence together. */
  private static final Set<String> CROWDS = WordClasses.of("actor", "crowds");

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "its", "their", "'s", "and", "of", "by", "'", "’s", "’");

  /** Adjectives that the lexicon has as nouns for armed people. */
  private static final Set<String> ADJECTIVES = WordClasses.of("actor", "adjectives");

  private static final Set<String> UNKNOWN = WordClasses.of("actor", "unknown");
  private static final Set<String> ACCUSED = Set.of("suspected", "alleged", "armed", "masked");
  private static final Pattern PLURAL = Pattern.compile(".*(?:s|men)");
  private static final Set<String> SOMEONE = WordClasses.of("actor", "someone");

  private static final Set<String> MILITANT = WordClasses.of("actor", "militant");

  private static final Set<String> BANDS = WordClasses.of("actor", "bands");

  private final ActorWords words;
  private final Countries countries;

  DescribedActor(ActorWords words, Countries countries) {
    this.words = words;
    this.countries = countries;
  }

  @Override
  public String id() {
    return "described-actor";
  }

  @Override
  public @Nullable Candidate at(Sentence sentence, int at) {
    int noun = noun(sentence, at);
    if (noun > at && words.groups.longest(sentence.tokens(), noun) != null) {
      return null; // "suspected <Dawn Front> fighters"
    }
    if (noun > 0 && isBand(sentence, noun) && Names.isCapital(sentence, noun - 1)) {
      return null; // "the Front's Martinez column"
    }
    var body = body(sentence, at, noun);
    if (body != null) {
      return body;
    }
    if (isGang(sentence, at, noun)
        || isSomeone(sentence, at, noun)
        || isAccused(sentence, at, noun)) {
      return new Candidate(at, noun + 1, ActorType.ARMED_GROUP, "", false, null, List.of(), id());
    }
    var soldiers = soldiers(sentence, at, noun);
    if (soldiers != null) {
      return soldiers;
    }
    var people = words.people.longest(sentence.tokens(), noun);
    boolean adjective =
        people != null && people.length() == 1 && ADJECTIVES.contains(sentence.token(noun).norm());
    return people == null || adjective
        ? null
        : people(sentence, at, noun + people.length(), people.value());
  }

  /** "an <armed group>", "a <jihadist group>", but not "a national group" */
  private static boolean isGang(Sentence sentence, int at, int noun) {
    return noun > at && isBand(sentence, noun) && sentence.has(MILITANT, at, noun);
  }

  /** "unidentified armed elements" */
  private static boolean isSomeone(Sentence sentence, int at, int noun) {
    return noun > at
        && SOMEONE.contains(sentence.token(noun).norm())
        && sentence.has(UNKNOWN, at, noun);
  }

  /** "suspected herdsmen", "armed herders": peaceful people, but for the word before. */
  private boolean isAccused(Sentence sentence, int at, int noun) {
    var people = noun > at ? words.people.longest(sentence.tokens(), noun) : null;
    return people != null
        && people.length() == 1
        && people.value() == Party.CIVILIAN
        && PLURAL.matcher(sentence.token(noun).norm()).matches()
        && sentence.has(ACCUSED, at, noun);
  }

  private static int noun(Sentence sentence, int at) {
    int noun = at;
    while (noun + 1 < sentence.size()
        && noun - at < 3
        && MODIFIERS.contains(sentence.token(noun).norm())) {
      noun++;
    }
    return noun;
  }

  private @Nullable Candidate body(Sentence sentence, int at, int noun) {
    var whole = common(sentence, at);
    if (whole != null) {
      return isAdjective(sentence, at, whole.length()) ? null : body(sentence, at, at, whole, null);
    }
    var demonym = countries.demonyms.longest(sentence.tokens(), noun);
    int from = demonym == null ? noun : noun + demonym.length();
    var match = from < sentence.size() ? common(sentence, from) : null;
    return match == null
        ? null
        : body(sentence, at, from, match, demonym == null ? null : demonym.value());
  }

  /** The candidate opens at {@code from}, its noun at {@code at}. */
  private Candidate body(
      Sentence sentence,
      int from,
      int at,
      PhraseTrie.Match<ActorWords.Head> match,
      @Nullable String country) {
    int force = at + match.length();
    var type = match.value().type();
    int to = type == ActorType.STATE_FORCES ? withMembers(sentence, force) : force;
    boolean named = isInstitution(match) && to == force;
    return new Candidate(from, to, type, "", named, country, List.of(), id());
  }

  /** The end of "police officers", "army soldiers", given that of the force. */
  private int withMembers(Sentence sentence, int force) {
    var members = force < sentence.size() ? words.people.longest(sentence.tokens(), force) : null;
    return members != null
            && members.value() == Party.STATE_FORCES
            && sentence.token(force + members.length() - 1).norm().endsWith("s")
        ? force + members.length()
        : force;
  }

  private PhraseTrie.@Nullable Match<ActorWords.Head> common(Sentence sentence, int at) {
    var match = words.heads.longest(sentence.tokens(), at);
    return match != null && match.value().common() && !isOwner(sentence, at, match.length())
        ? match
        : null;
  }

  /** "<government> forces" */
  private boolean isOwner(Sentence sentence, int at, int length) {
    var people = words.people.longest(sentence.tokens(), at);
    return people != null && people.length() > length && people.value() == Party.STATE_FORCES;
  }

  /** "military ties": the word names forces only after a determiner or a country. */
  private static boolean isAdjective(Sentence sentence, int at, int length) {
    if (length > 1 || !sentence.token(at).is("military")) {
      return false;
    }
    boolean governed = at == 0 || DETERMINERS.contains(sentence.token(at - 1).norm());
    return !governed && !sentence.token(at - 1).isCapitalised();
  }

  private static boolean isInstitution(PhraseTrie.Match<ActorWords.Head> match) {
    return match.value().type() != ActorType.CIVILIAN_GROUP;
  }

  /** "Kovian soldiers": whose they are stands before them. */
  private @Nullable Candidate soldiers(Sentence sentence, int at, int noun) {
    var demonym = countries.demonyms.longest(sentence.tokens(), noun);
    int from = demonym == null ? sentence.size() : noun + demonym.length();
    if (demonym == null || from >= sentence.size()) {
      return null;
    }
    var men = words.people.longest(sentence.tokens(), from);
    boolean forces = sentence.token(from).is("forces");
    return !forces && (men == null || men.value() != Party.STATE_FORCES)
        ? null
        : new Candidate(
            at,
            from + (men == null ? 1 : men.length()),
            ActorType.STATE_FORCES,
            "",
            true,
            demonym.value(),
            List.of(),
            id());
  }

  private @Nullable Candidate people(Sentence sentence, int from, int to, Party party) {
    var noun = sentence.token(to - 1).norm();
    if (to < sentence.size() && AIRCRAFT.contains(sentence.token(to).norm())) {
      return null;
    }
    if (CROWDS.contains(noun)) {
      return new Candidate(from, to, ActorType.CIVILIAN_GROUP, "", true, null, List.of(), id());
    }
    var type =
        switch (party) {
          case ARMED_GROUP -> ActorType.ARMED_GROUP;
          case STATE_FORCES, FOREIGN_FORCES, PEACEKEEPER -> ActorType.STATE_FORCES;
          case CIVILIAN, AID_WORKER, JOURNALIST, MIXED, UNKNOWN -> null;
        };
    if (type == null) {
      return null;
    }
    if (type == ActorType.ARMED_GROUP && isBand(sentence, to) && !noun.endsWith("s")) {
      return new Candidate(from, to + 1, type, "", false, null, List.of(), id());
    }
    int end = withVehicle(sentence, to);
    boolean owned = countries.demonyms.longest(sentence.tokens(), from) != null;
    boolean named =
        type == ActorType.ARMED_GROUP ? !ActorWords.hides(noun) && noun.endsWith("s") : owned;
    return new Candidate(from, end, type, "", named, null, List.of(), id());
  }

  /** "guerrilla <commandos>", "paramilitary <groups>": the word before only says of what kind. */
  private static boolean isBand(Sentence sentence, int at) {
    return at < sentence.size() && BANDS.contains(sentence.token(at).norm());
  }

  /** "on motorbikes", "in dark clothing" */
  private static int withVehicle(Sentence sentence, int to) {
    for (int i = to + 1; i < Math.min(sentence.size(), to + 4); i++) {
      boolean opens = sentence.token(to).is("on") || sentence.token(to).is("in");
      if (opens && VEHICLES.contains(sentence.token(i).norm())) {
        return i + 1;
      }
    }
    return to;
  }
}
