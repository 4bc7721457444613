package io.sitrep.mention.actor;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.NumberReader;
import io.sitrep.mention.Words;
import io.sitrep.text.Sentence;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads an actor's part from the words around it. */
final class CueReader {

  private static final int FARTHEST = 14;

  /** Constructions that find an actor by its deed. */
  private static final Set<String> BY_DEED =
      Set.of(
          "national-act",
          "apposed-attacker",
          "self-named-group",
          "lone-attacker",
          "civil-attacker");

  private static final Set<String> OPERATIONS = WordClasses.of("actor", "operations");

  private static final Set<String> CONCERNED = WordClasses.of("actor", "concerned");

  private static final Set<String> HEDGES = WordClasses.of("actor", "hedges");

  private static final Set<String> DUTIES = WordClasses.of("actor", "duties");

  private static final Set<String> SAYS = WordClasses.of("actor", "says");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their");

  private static final Set<String> COUNTS =
      Set.of("at", "least", "more", "than", "some", "about", "several", "dozens", "of", "nearly");

  private static final Set<String> ARRIVES = WordClasses.of("actor", "arrives");

  private static final Set<String> JOINS = Set.of("and", "or");

  private static final int VERB_REACH = 10;
  private static final int NOUN_REACH = 6;

  private static final Set<String> FIRE = Set.of("fire", "gunfire", "attack", "shelling");
  private static final Set<String> UNDER = Set.of("under");
  private static final int NEAR_FIRE = 4;

  private static final Set<String> IN = Set.of("in", "during", "by");
  private static final Set<String> LEAVES = Set.of("leaves", "left", "kills", "killed");

  private static final Set<String> NOUN_BEFORE = Set.of("the", "a", "an", "of", "to");
  private static final Set<String> VERB_BEFORE = Set.of("who", "then", "also", "and", ",", "later");
  private static final Set<String> CLAUSES = WordClasses.of("actor", "clauses");
  private static final Set<ActorType> ARMED =
      EnumSet.of(ActorType.ARMED_GROUP, ActorType.STATE_FORCES);
  private static final Set<String> RAIDS = WordClasses.of("actor", "raids");
  private static final Set<String> REPRISALS = WordClasses.of("actor", "reprisals");
  private static final Set<String> TIES = WordClasses.of("actor", "cue-reader-ties");
  private static final Set<String> OWNERS = Set.of("its", "their", "his", "our", "her");

  private static final Set<String> EXCEPTING = Set.of(",", "and", "but");
  private static final Set<String> REFUSES = WordClasses.of("actor", "denies");

  private static final Set<String> STOPS = Set.of(";", ":", ".", "but", "while", "when", "whereas");

  private static final Set<String> NOUN_OR_VERB = Set.of("fire", "raid", "raids");

  private final Violence violence;
  private final OwnWord ownWord;

  CueReader(Violence violence) {
    this.violence = violence;
    this.ownWord = new OwnWord(violence);
  }

  Cues read(Sentence sentence, Candidate candidate, List<Candidate> found) {
    if (isExcepted(sentence, candidate)) {
      return Cues.NONE;
    }
    var all = found.stream().filter(c -> !isExcepted(sentence, c)).toList();
    int said = ownWord.deed(sentence, candidate);
    int agentOf = said < 0 ? agentOf(sentence, candidate, all) : said;
    boolean owns = said >= 0 && candidate.type() == ActorType.ARMED_GROUP;
    var blame = Blame.of(sentence, candidate);
    return new Cues(
        agentOf,
        agentOf < 0 && isStruck(sentence, candidate, all),
        fights(sentence, candidate),
        Responses.isActor(sentence, candidate) || answers(sentence, candidate, all),
        Suspicion.falls(sentence, candidate) || blame == Blame.SUSPECTED,
        owns || follows(sentence, candidate, Claim.CLAIMS) || SelfClaim.holds(sentence, candidate),
        follows(sentence, candidate, Claim.DENIALS),
        blame != Blame.NONE,
        false,
        Reactions.isActor(sentence, candidate),
        false,
        Links.group(sentence, candidate, all));
  }

  /** "soldiers, not <bandits>, shot him": those who had no part in it. */
  private static boolean isExcepted(Sentence sentence, Candidate candidate) {
    int not = candidate.from() - 1;
    boolean ends = candidate.to() >= sentence.size() || sentence.token(candidate.to()).isMark();
    return ends
        && not > 0
        && sentence.token(not).is("not")
        && EXCEPTING.contains(sentence.token(not - 1).norm());
  }

  private int agentOf(Sentence sentence, Candidate candidate, List<Candidate> all) {
    if (BY_DEED.contains(candidate.foundBy())) {
      return candidate.from();
    }
    boolean owned = Names.isBefore(sentence, candidate.from(), OWNERS);
    if (owned && candidate.type() == ActorType.ARMED_GROUP) {
      return -1;
    }
    if (isRiotous(sentence, candidate)) {
      return candidate.from();
    }
    int member = Membership.of(sentence, candidate, all);
    if (member >= 0) {
      return memberAgent(sentence, all.get(member), candidate, all);
    }
    int by = agentBy(sentence, Membership.start(sentence, candidate));
    if (by < 0) {
      by = fireFrom(sentence, candidate);
    }
    if (by < 0) {
      by = agentWith(sentence, candidate, all);
    }
    if (by >= 0) {
      return by;
    }
    boolean label = sentence.token(candidate.to() - 1).is("terrorist");
    if (label && violence.noun(sentence, candidate.to()) > 0) {
      return -1;
    }
    int compound = compound(sentence, candidate);
    return compound >= 0 ? compound : activeVerb(sentence, candidate, all);
  }

  /** "came under fire <from> unidentified gunmen": the index of "fire", or -1. */
  private static int fireFrom(Sentence sentence, Candidate candidate) {
    int from = candidate.from() - 1;
    while (from > 0 && Words.DETERMINERS.contains(sentence.token(from).norm())) {
      from--;
    }
    boolean fire =
        from > 1
            && sentence.token(from).is("from")
            && FIRE.contains(sentence.token(from - 1).norm())
            && sentence.has(UNDER, Math.max(0, from - NEAR_FIRE), from);
    return fire ? from - 1 : -1;
  }

  /** "militia attack", "the junta's airstrike", "junta jet bombed", "killed in a police raid". */
  private int compound(Sentence sentence, Candidate candidate) {
    int to = candidate.to();
    if (Words.GENITIVES.contains(norm(sentence, to))) {
      return violence.isAssault(sentence, to + 1) ? to + 1 : -1;
    }
    int deed = violence.noun(sentence, to);
    if (deed > 0) {
      return isModifier(sentence, to + deed) ? -1 : to;
    }
    boolean state = candidate.type() == ActorType.STATE_FORCES;
    if (state && to < sentence.size() && OPERATIONS.contains(sentence.token(to).norm())) {
      return isHarmful(sentence, candidate) ? to : -1;
    }
    return -1;
  }

  /** "a police <homicide> investigator": the deed says only what the other is concerned with. */
  private static boolean isModifier(Sentence sentence, int next) {
    return next < sentence.size() && CONCERNED.contains(sentence.token(next).norm());
  }

  /** Rioters riot by their name. */
  private static boolean isRiotous(Sentence sentence, Candidate candidate) {
    return candidate.type() == ActorType.CIVILIAN_GROUP
        && Set.of("rioters", "looters").contains(sentence.token(candidate.to() - 1).norm())
        && !Governed.byPreposition(sentence, candidate.from());
  }

  /** "Ten people were killed in a police raid", "Police raid leaves ten dead". */
  private boolean isHarmful(Sentence sentence, Candidate candidate) {
    for (int i = candidate.from() - 1; i >= Math.max(0, candidate.from() - 8); i--) {
      if (violence.isHarm(sentence, i) && sentence.has(IN, i, candidate.from())) {
        return true;
      }
    }
    int end =
        candidate.from() < 2 ? sentence.size() : Math.min(sentence.size(), candidate.to() + 4);
    return sentence.has(LEAVES, candidate.to(), end);
  }

  /** What a member of the group does, the group does. */
  private int memberAgent(
      Sentence sentence, Candidate member, Candidate group, List<Candidate> all) {
    boolean after = Membership.isAfter(sentence, member, group);
    int by = agentBy(sentence, after ? group.from() : member.from());
    var others = all.stream().filter(c -> !c.equals(member)).toList();
    if (by < 0 && after && Governed.byPreposition(sentence, group.from())) {
      return -1; // "against Dawn Front fighters"
    }
    return by >= 0 ? by : verbAfter(sentence, group, others);
  }

  private boolean fights(Sentence sentence, Candidate candidate) {
    if (candidate.foundBy().equals("both-sides")) {
      return true;
    }
    return candidate.type() == ActorType.ARMED_GROUP
        && IntStream.range(0, sentence.size())
            .anyMatch(i -> violence.isFight(sentence, i) || isNeutralised(sentence, i));
  }

  /** The second of "killed by the Front or the Movement". */
  private int agentWith(Sentence sentence, Candidate candidate, List<Candidate> all) {
    int at = candidate.from() - 1;
    while (at > 0 && candidate.from() - at < 4 && !JOINS.contains(sentence.token(at).norm())) {
      at--;
    }
    if (at < 1 || !JOINS.contains(sentence.token(at).norm())) {
      return -1;
    }
    int join = at;
    return all.stream()
        .filter(other -> other.to() <= join && join - other.to() < 4)
        .mapToInt(other -> agentBy(sentence, other.from()))
        .filter(by -> by >= 0)
        .findFirst()
        .orElse(-1);
  }

  /** "killed by gunmen", "an attack by gunmen", "an attack blamed on gunmen". */
  private int agentBy(Sentence sentence, int from) {
    int at = from - 1;
    while (at > 0 && !sentence.token(at).is("by") && from - at < 5 && isInside(sentence, at)) {
      at--;
    }
    if (at <= 0 || !sentence.token(at).is("by")) {
      return -1;
    }
    at = beforeHedge(sentence, at);
    if (violence.isOtherDeed(sentence, at - 1)) {
      return -1; // "the attack was repelled by the army"
    }
    for (int i = at - 1; i >= Math.max(0, at - VERB_REACH); i--) {
      boolean deed =
          at - i <= NOUN_REACH
              && violence.noun(sentence, i) > 0
              && !sentence.token(i).is("violence");
      if (violence.verb(sentence, i) > 0 || deed) {
        return isGrievance(sentence, i) ? -1 : i;
      }
      if (sentence.token(i).isMark() || Words.BE.contains(sentence.token(i).norm())) {
        return -1; // "the killed were buried by villagers"
      }
    }
    return -1;
  }

  /** "in reprisal for attacks by rebels": not the deed at hand. */
  private static boolean isGrievance(Sentence sentence, int deed) {
    return sentence.has(REPRISALS, Math.max(0, deed - 3), deed);
  }

  /** The index of the comma in "kidnapped, presumably by", else that of the preposition. */
  private static int beforeHedge(Sentence sentence, int by) {
    boolean hedged =
        by > 2 && HEDGES.contains(sentence.token(by - 1).norm()) && sentence.token(by - 2).is(",");
    return hedged ? by - 2 : by;
  }

  /** A determiner, an adjective or a number between "by" and the noun. */
  private static boolean isInside(Sentence sentence, int at) {
    var token = sentence.token(at);
    return (!token.isMark() || token.is("\"")) && !TIES.contains(token.norm());
  }

  private static boolean isNeutralised(Sentence sentence, int at) {
    var norm = sentence.token(at).norm();
    return norm.startsWith("neutralise") || norm.startsWith("neutralize");
  }

  private int activeVerb(Sentence sentence, Candidate candidate, List<Candidate> all) {
    return Governed.byPreposition(sentence, candidate.from()) || isDirectObject(sentence, candidate)
        ? -1
        : verbAfter(sentence, candidate, all);
  }

  /** The police of "attacked the police station and killed three" kill nobody. */
  private boolean isDirectObject(Sentence sentence, Candidate candidate) {
    int at = candidate.from() - 1;
    while (at > 0 && isOfCount(sentence, at)) {
      at--;
    }
    int verb = verbEndingAt(sentence, at);
    return candidate.type() != ActorType.ARMED_GROUP
        && verb >= 0
        && !Violence.isPassive(sentence, verb);
  }

  /** The start of the violent verb that ends at this token, as "shot dead" may, or -1. */
  private int verbEndingAt(Sentence sentence, int at) {
    for (int i = Math.max(0, at - 2); i <= at; i++) {
      if (violence.verb(sentence, i) == at + 1 - i) {
        return i;
      }
    }
    return -1;
  }

  /** "shot dead <at least three> protesters" */
  private static boolean isOfCount(Sentence sentence, int at) {
    var token = sentence.token(at);
    return ARTICLES.contains(token.norm())
        || COUNTS.contains(token.norm())
        || token.isNumber()
        || NumberReader.small(token.norm()) >= 0;
  }

  private int verbAfter(Sentence sentence, Candidate candidate, List<Candidate> all) {
    int verb = deed(sentence, candidate, all);
    return verb >= 0 && answers(candidate, all, verb) ? -1 : verb;
  }

  /** The violent verb whose subject the candidate is, or -1. */
  private int deed(Sentence sentence, Candidate candidate, List<Candidate> all) {
    int limit = Math.min(sentence.size(), candidate.to() + FARTHEST);
    if (candidate.to() < limit && sentence.token(candidate.to()).is("'s")) {
      return -1; // "a fellow officer's weapon went off"
    }
    for (int i = candidate.to(); i < limit; i++) {
      var norm = sentence.token(i).norm();
      if (STOPS.contains(norm) || REFUSES.contains(norm) || tells(candidate, norm)) {
        return -1;
      }
      boolean deed = violence.verb(sentence, i) > 0 || isRaid(sentence, candidate, i);
      if (deed && isActive(sentence, candidate, i)) {
        if (isDuty(sentence, candidate, i)
            || isForeign(sentence, candidate, i)
            || Habit.tells(sentence, candidate.to(), i)) {
          return -1;
        }
        boolean passive = Violence.isPassive(sentence, i) || violence.isReduced(sentence, i);
        return passive || shields(sentence, candidate, all, i) ? -1 : i;
      }
      if (candidate.type() != ActorType.ARMED_GROUP
          && Verbs.isFinite(sentence, i)
          && !Words.HAVE.contains(sentence.token(i).norm())) {
        int verb = joined(sentence, i, limit);
        return verb < 0 || isDuty(sentence, candidate, verb) ? -1 : verb;
      }
    }
    return -1;
  }

  /** "the commissioner <told> reporters that the blast targeted": a person who speaks. */
  private static boolean tells(Candidate candidate, String norm) {
    return candidate.type() == ActorType.PERSON && SAYS.contains(norm);
  }

  /** The violent verb of "entered the village and shot", "went to it, killing", or -1. */
  private int joined(Sentence sentence, int at, int limit) {
    if (!ARRIVES.contains(sentence.token(at).norm())) {
      return -1;
    }
    for (int i = at + 1; i + 1 < limit && !STOPS.contains(sentence.token(i).norm()); i++) {
      boolean result = sentence.token(i).is(",") && sentence.token(i + 1).norm().endsWith("ing");
      if ((result || sentence.token(i).is("and")) && violence.verb(sentence, i + 1) > 0) {
        return i + 1;
      }
    }
    return -1;
  }

  /** A raid by police is their work, one by militants an attack. */
  private static boolean isRaid(Sentence sentence, Candidate candidate, int at) {
    return candidate.type() == ActorType.ARMED_GROUP && RAIDS.contains(sentence.token(at).norm());
  }

  /** Police who arrest and seize do their work. */
  private static boolean isDuty(Sentence sentence, Candidate candidate, int at) {
    boolean state =
        candidate.type() == ActorType.STATE_FORCES || candidate.type() == ActorType.GOVERNMENT;
    return state && DUTIES.stream().anyMatch(sentence.token(at).norm()::startsWith);
  }

  /** "injuring two officers and destroying a cafe": the second is no deed of theirs. */
  private boolean isForeign(Sentence sentence, Candidate candidate, int at) {
    return sentence.token(at).norm().endsWith("ing")
        && !sentence.token(at - 1).is(",")
        && isObject(sentence, candidate);
  }

  private boolean isActive(Sentence sentence, Candidate candidate, int at) {
    if (at == candidate.to()) {
      return true;
    }
    var before = sentence.token(at - 1).norm();
    boolean ambiguous =
        violence.noun(sentence, at) > 0 || NOUN_OR_VERB.contains(sentence.token(at).norm());
    return !NOUN_BEFORE.contains(before) && (!ambiguous || VERB_BEFORE.contains(before));
  }

  private boolean answers(Sentence sentence, Candidate candidate, List<Candidate> all) {
    int verb =
        candidate.type() != ActorType.STATE_FORCES
                || Governed.byPreposition(sentence, candidate.from())
            ? -1
            : deed(sentence, candidate, all);
    return verb >= 0 && answers(candidate, all, verb);
  }

  /** Forces that shoot an attacker answer an incident. */
  private static boolean answers(Candidate candidate, List<Candidate> all, int verb) {
    return candidate.type() != ActorType.ARMED_GROUP
        && all.stream()
            .anyMatch(other ->
                other.type() == ActorType.ARMED_GROUP
                    && other.from() > verb
                    && other.from() - verb < 8);
  }

  /** Another possible subject that stands nearer to the verb. */
  private static boolean shields(
      Sentence sentence, Candidate candidate, List<Candidate> all, int verb) {
    return all.stream()
        .filter(other -> other.from() >= candidate.to() && other.to() <= verb)
        .filter(other -> !isBeside(sentence, candidate, other))
        .anyMatch(other -> !Names.isBefore(sentence, other.from(), Set.of("(")));
  }

  /** "<security forces> and allied gunmen had executed": both did. */
  private static boolean isBeside(Sentence sentence, Candidate candidate, Candidate other) {
    return ARMED.contains(candidate.type())
        && ARMED.contains(other.type())
        && sentence.token(candidate.to()).is("and")
        && other.from() - candidate.to() < 4;
  }

  /** The passive subject of a violent verb or the object of an active one. */
  private boolean isStruck(Sentence sentence, Candidate candidate, List<Candidate> all) {
    for (int i = candidate.to(); i < Math.min(sentence.size(), candidate.to() + 8); i++) {
      var norm = sentence.token(i).norm();
      if (sentence.token(i).isMark() || STOPS.contains(norm) || SAYS.contains(norm)) {
        break;
      }
      if (violence.verb(sentence, i) > 0) {
        return Violence.isPassive(sentence, i) && !shields(sentence, candidate, all, i);
      }
    }
    return isObject(sentence, candidate);
  }

  private boolean isObject(Sentence sentence, Candidate candidate) {
    for (int i = candidate.from() - 1; i >= Math.max(0, candidate.from() - 6); i--) {
      var token = sentence.token(i);
      if (Blame.isBefore(sentence, i)) {
        return false;
      }
      if (violence.verb(sentence, i) > 0) {
        return !token.is("by") && !Violence.isPassive(sentence, i);
      }
      if (CLAUSES.contains(token.norm())) {
        return false;
      }
      boolean on =
          violence.noun(sentence, i) > 0
              && sentence.tokens().subList(i, candidate.from()).stream()
                  .anyMatch(t -> t.is("on") || t.is("against"));
      if (on) {
        return true;
      }
      if (token.isMark() || token.is("by") || token.is("with")) {
        return false;
      }
    }
    return false;
  }

  private static boolean follows(Sentence sentence, Candidate candidate, Claim claim) {
    return !Governed.byPreposition(sentence, candidate.from())
        ? claim.holds(sentence, candidate)
        : claim.isAfterBy(sentence, candidate);
  }

  private static String norm(Sentence sentence, int at) {
    return at < sentence.size() ? sentence.token(at).norm() : "";
  }
}
