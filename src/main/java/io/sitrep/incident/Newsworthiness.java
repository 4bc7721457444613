package io.sitrep.incident;

import io.sitrep.lexicon.EventType;
import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.lexicon.Tsv;
import io.sitrep.lexicon.WeaponCategory;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.Quantity;
import io.sitrep.mention.casualty.CasualtyMention;
import io.sitrep.mention.event.EventMention;
import io.sitrep.mention.event.TypeReader;
import io.sitrep.mention.event.WeaponMention;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells an article that reports a security incident from one about an accident, a policy, a match
 * or a drill. Read-only once made.
 */
final class Newsworthiness {

  private static final int LEAD = 3;
  private static final int EARLY = 6;
  private static final int TELLING_REGISTER = 4;
  private static final int DISTINCT = 3;
  private static final int AT_COURT = 5;
  private static final int SHORT = 3;
  private static final int OPENING = 2;

  /** Verbs of harm that no accident does. */
  private static final Pattern DEED =
      Pattern.compile(
          "abduct|assassin|behead|execut|gun|hack|kidnap|murder|massacre|slaughter|shoot|stab|knife"
              + "|lynch|tortur|blow oneself|eliminat|neutrali|slay|decapitat|butcher|sword|hostage"
              + "|bludgeon|slit|homicide|beat|prisoner|captur");

  private static final Set<EventType> DELIBERATE =
      EnumSet.of(
          EventType.DRONE_STRIKE,
          EventType.AIRSTRIKE,
          EventType.IED,
          EventType.SUICIDE_BOMBING,
          EventType.FOILED_PLOT,
          EventType.PROTEST_CRACKDOWN,
          EventType.PRISON_VIOLENCE,
          EventType.MASSACRE_OF_CIVILIANS,
          EventType.HOSTAGE_SIEGE,
          EventType.PIRACY,
          EventType.ARSON,
          EventType.ARMED_ASSAULT,
          EventType.ASSASSINATION);
  private static final Set<EventType> VAGUE =
      Set.of(EventType.OTHER, EventType.ATTACK, EventType.CLASH);

  /** A boiler explodes too. */
  private static final Set<String> BLASTS = WordClasses.of("incident", "blasts");

  /** A lorry that rams a bus is as often an accident. */
  private static final Set<String> COLLISIONS =
      Set.of("ram", "ram into", "plough into", "plow into");

  private static final Set<WeaponCategory> UNARMED =
      EnumSet.of(
          WeaponCategory.VEHICLE,
          WeaponCategory.FIRE,
          WeaponCategory.OTHER,
          WeaponCategory.AIRCRAFT,
          WeaponCategory.CHEMICAL,
          WeaponCategory.EXPLOSIVE,
          WeaponCategory.BLUNT);
  private static final Set<String> TRIES = WordClasses.of("incident", "tries");

  private final PhraseTrie<String> accidents = new PhraseTrie<>();
  private final PhraseTrie<String> registers = new PhraseTrie<>();
  private final TypeReader types = new TypeReader();
  private final Set<String> weak;

  Newsworthiness() {
    accidents.from("en/accidents.tsv", (row, phrases) -> phrases.add(row[0], row[1]));
    registers.from("en/registers.tsv", (row, phrases) -> phrases.add(row[0], row[1]));
    weak = Tsv.rows("en/weak-events.tsv").stream().map(row -> row[0]).collect(Collectors.toSet());
  }

  /** Why the article reports no incident, or null where it does. */
  @Nullable NoIncident refusal(Findings findings, Strand main) {
    if (isRemembered(findings, main)) {
      return NoIncident.PAST_EVENTS_ONLY;
    }
    if (isJudged(findings, main)) {
      return NoIncident.COURT_CASE;
    }
    var registers = Registers.of(this.registers, findings.document().sentences());
    if (registers.tells("exercise", TELLING_REGISTER, DISTINCT) || isDrill(findings, main)) {
      return NoIncident.EXERCISE;
    }
    if (registers.tells("sport", TELLING_REGISTER, DISTINCT) && !isSlaying(findings, main)) {
      return NoIncident.SPORT;
    }
    var accident = isViolent(findings, main) ? null : accident(findings);
    if (accident != null) {
      return accident;
    }
    return isTold(findings, main, registers) ? null : reason(registers);
  }

  /** The first sentences speak of violence of years before, and none of it is of late. */
  private static boolean isRemembered(Findings findings, Strand main) {
    var times = new EventTimes(findings);
    var opening = findings.document().sentences().stream().limit(LEAD).toList();
    boolean remembered = opening.stream().anyMatch(s -> !Remembrance.in(s).isEmpty());
    return remembered
        && main.casualties().stream().noneMatch(c -> main.position(c.sentence()) < LEAD)
        && main.events().stream().noneMatch(e -> !e.noun() && main.position(e.sentence()) < LEAD)
        && main.casualties().stream()
            .map(c -> times.in(c.sentence()))
            .allMatch(time -> time == null || times.isOld(time));
  }

  /** The news is a verdict, and nothing that it tells of was of late. */
  private static boolean isJudged(Findings findings, Strand main) {
    var times = new EventTimes(findings);
    int lead = findings.document().headline() == null ? 1 : 2;
    return findings.document().sentences().stream()
            .limit(lead)
            .anyMatch(sentence -> Verdict.in(findings, sentence).isFound())
        && Stream.concat(
                main.casualties().stream().map(CasualtyMention::sentence),
                main.events().stream().map(EventMention::sentence))
            .map(times::in)
            .allMatch(time -> time == null || times.isOld(time));
  }

  /** "The league's best striker was shot dead": news of the pitch, but no match. */
  private static boolean isSlaying(Findings findings, Strand main) {
    return main.casualties().stream()
        .filter(c -> c.outcome() == Outcome.KILLED && isEarly(main, c.sentence()) && isCounted(c))
        .anyMatch(c -> DEED.matcher(c.lemma()).find() || isByAttack(findings, c.sentence()));
  }

  /** "died in a drive-by shooting" */
  private static boolean isByAttack(Findings findings, int sentence) {
    return findings.eventsIn(sentence).stream()
        .anyMatch(event -> event.noun() && DELIBERATE.contains(event.type()));
  }

  /** "The army will hold a live-fire exercise", and nobody is hurt. */
  private boolean isDrill(Findings findings, Strand main) {
    var opening = findings.document().sentences().stream().limit(OPENING).toList();
    var told = Registers.of(registers, opening);
    return main.casualties().isEmpty()
        && ((told.has("drill") && !isDeliberate(findings)) || told.tells("exercise", 2, 2));
  }

  private static NoIncident reason(Registers registers) {
    return registers.tells("court", AT_COURT, DISTINCT) ? NoIncident.COURT_CASE : NoIncident.POLICY;
  }

  private boolean isTold(Findings findings, Strand main, Registers registers) {
    boolean policy = registers.tells("policy", TELLING_REGISTER, DISTINCT);
    return isHarmful(main)
        || isDeliberate(findings)
        || main.events().stream()
            .anyMatch(e ->
                isEarly(main, e.sentence())
                    && !VAGUE.contains(e.type())
                    && isStrong(findings, e)
                    && !(policy && isTopic(main, e)))
        || main.events().stream()
            .anyMatch(e -> isOpening(main, e, policy) && isStrong(findings, e));
  }

  /** "a bill for survivors of landmine explosions": a noun, and nobody hurt of late. */
  private static boolean isTopic(Strand main, EventMention event) {
    return event.noun() && main.casualties().isEmpty();
  }

  /** Somebody in the first sentences was hurt, and so many are counted, or attackers did it. */
  private static boolean isHarmful(Strand main) {
    return main.casualties().stream()
        .anyMatch(c -> isEarly(main, c.sentence()) && (isCounted(c) || isByAttackers(c)));
  }

  private static boolean isCounted(CasualtyMention mention) {
    return !(mention.group().quantity() instanceof Quantity.Vague);
  }

  /** A clash or attack in the very first sentences is news even where nobody is hurt. */
  private static boolean isOpening(Strand main, EventMention event, boolean policy) {
    return main.position(event.sentence()) < OPENING
        && event.type() != EventType.OTHER
        && (!event.noun() || !policy || main.sentences().size() <= SHORT);
  }

  /**
   * Not "to fight jihadists", nor a word such as "search" or "unrest" that any article may hold.
   */
  private boolean isStrong(Findings findings, EventMention event) {
    var sentence = findings.document().sentence(event.sentence());
    int at = event.from();
    boolean aim =
        at > 1 && sentence.token(at - 1).is("to") && !TRIES.contains(sentence.token(at - 2).norm());
    return !weak.contains(event.lemma()) && !aim;
  }

  private boolean isViolent(Findings findings, Strand main) {
    return main.casualties().stream()
            .anyMatch(c -> DEED.matcher(c.lemma()).find() || isByAttackers(c))
        || isDeliberate(findings)
        || main.events().stream().anyMatch(e -> isLeadEvent(main, e) && isStrong(findings, e))
        || findings.weapons().stream().anyMatch(w -> isLeadWeapon(main, w));
  }

  /** "<Gunmen> killed two officers who guarded polio workers": no news of polio. */
  private static boolean isByAttackers(CasualtyMention mention) {
    var agent = mention.agent();
    return agent != null && agent.party() == Party.ARMED_GROUP;
  }

  /** Who does what to whom in the first sentences leaves no doubt. */
  private boolean isDeliberate(Findings findings) {
    return findings.document().sentences().stream()
        .limit(OPENING)
        .flatMap(sentence -> types.types(sentence).stream())
        .anyMatch(DELIBERATE::contains);
  }

  private static boolean isLeadWeapon(Strand main, WeaponMention weapon) {
    return weapon.used()
        && main.position(weapon.sentence()) < LEAD
        && !UNARMED.contains(weapon.category());
  }

  private static boolean isLeadEvent(Strand main, EventMention event) {
    return main.position(event.sentence()) < LEAD
        && event.type() != EventType.OTHER
        && !BLASTS.contains(event.lemma())
        && !COLLISIONS.contains(event.lemma());
  }

  private static boolean isEarly(Strand strand, int sentence) {
    return strand.position(sentence) < EARLY;
  }

  private @Nullable NoIncident accident(Findings findings) {
    var sentences = findings.document().sentences();
    var kinds = Registers.of(accidents, sentences.subList(0, Math.min(LEAD, sentences.size())));
    if (kinds.isEmpty()) {
      return null;
    }
    if (kinds.has("disease")) {
      return NoIncident.DISEASE;
    }
    return kinds.has("flood") || kinds.has("storm") || kinds.has("earthquake")
        ? NoIncident.NATURAL_DISASTER
        : NoIncident.ACCIDENT;
  }
}
