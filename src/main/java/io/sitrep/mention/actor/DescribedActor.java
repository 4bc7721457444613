package io.sitrep.mention.actor;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.text.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plain nouns for armed people, forces and bodies: "gunmen on motorbikes", "the junta". */
final class DescribedActor implements Construction {

  private static final Set<String> MODIFIERS =
      Set.of(
          "suspected",
          "alleged",
          "unidentified",
          "unknown",
          "armed",
          "masked",
          "presumed",
          "heavily",
          "rival",
          "islamist",
          "jihadist",
          "rebel",
          "local",
          "separatist",
          "hired",
          "pro-government",
          "islamic",
          "state",
          "national",
          "security",
          "federal",
          "provincial",
          "regional",
          "military",
          "communist",
          "leftist",
          "rightist");

  private static final Set<String> VEHICLES =
      Set.of(
          "motorbikes",
          "motorcycles",
          "pickups",
          "vehicles",
          "boats",
          "speedboats",
          "horseback",
          "camels",
          "uniform",
          "uniforms",
          "fatigues",
          "clothing",
          "masks",
          "clothes");

  /** "fighter jet" is no fighter. */
  private static final Set<String> AIRCRAFT =
      Set.of("jet", "jets", "plane", "planes", "aircraft", "helicopter", "helicopters");

  /** Civilians who do violence together. */
  private static final Set<String> CROWDS =
      Set.of("rioters", "looters", "mob", "mobs", "protesters", "demonstrators", "hooligans");

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
    var body = body(sentence, at, noun);
    if (body != null) {
      return body;
    }
    var people = words.people.longest(sentence.tokens(), noun);
    return people == null ? null : people(sentence, at, noun + people.length(), people.value());
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
    var demonym = countries.demonyms.longest(sentence.tokens(), noun);
    int from = demonym == null ? noun : noun + demonym.length();
    var match = from < sentence.size() ? head(sentence, at, from) : null;
    if (match == null || !match.value().common()) {
      return null;
    }
    var country = demonym == null ? null : demonym.value();
    int to = from + match.length();
    return new Candidate(
        at, to, match.value().type(), "", isInstitution(match), country, List.of(), id());
  }

  private PhraseTrie.@Nullable Match<ActorWords.Head> head(Sentence sentence, int at, int from) {
    var match = words.heads.longest(sentence.tokens(), at);
    return match != null && match.value().common()
        ? match
        : words.heads.longest(sentence.tokens(), from);
  }

  private static boolean isInstitution(PhraseTrie.Match<ActorWords.Head> match) {
    return match.value().type() != ActorType.CIVILIAN_GROUP;
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
    int end = withVehicle(sentence, to);
    boolean named = type == ActorType.ARMED_GROUP && !ActorWords.hides(noun) && noun.endsWith("s");
    return new Candidate(from, end, type, "", named, null, List.of(), id());
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
