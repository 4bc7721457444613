package io.sitrep.incident;

import static java.util.stream.Collectors.toSet;

import io.sitrep.lexicon.WeaponCategory;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.event.WeaponMention;
import io.sitrep.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses the weapons used in one incident, each once in its fullest wording. */
final class Weapons {

  private static final int LEAD = 4;
  private static final int REACH = 5;

  /** Kinds among which a general word adds nothing to a special one. */
  private static final List<Set<WeaponCategory>> FAMILIES =
      List.of(
          EnumSet.of(
              WeaponCategory.BOMB,
              WeaponCategory.IED,
              WeaponCategory.EXPLOSIVE,
              WeaponCategory.CAR_BOMB,
              WeaponCategory.SUICIDE_VEST,
              WeaponCategory.SUICIDE_VEHICLE_BOMB),
          EnumSet.of(WeaponCategory.FIREARM, WeaponCategory.SMALL_ARMS),
          EnumSet.of(WeaponCategory.VEHICLE));

  private static final Set<String> GENERAL = WordClasses.of("incident", "general");

  /** "a knife attack" names the weapon only by the way. */
  private static final Set<String> DEEDS = WordClasses.of("incident", "deeds");

  private static final Set<String> WIELDS = WordClasses.of("incident", "wields");

  /**
   * Kinds that also carry the wounded or stand by: weapons only where something is done by them.
   */
  private static final Set<WeaponCategory> IDLE =
      EnumSet.of(WeaponCategory.AIRCRAFT, WeaponCategory.OTHER, WeaponCategory.BLUNT);

  private static final Set<String> SPANS = WordClasses.of("incident", "weapons-spans");

  private final Findings findings;
  private final Strand strand;

  private Weapons(Findings findings, Strand strand) {
    this.findings = findings;
    this.strand = strand;
  }

  static List<WeaponMention> of(Findings findings, Strand strand) {
    return new Weapons(findings, strand).chosen();
  }

  /** What one weapon yields to another by; an article names few kinds, however often. */
  private record Kind(
      Set<String> words, WeaponCategory category, boolean general, boolean byTheWay) {}

  private List<WeaponMention> chosen() {
    var kinds = new LinkedHashMap<WeaponMention, Kind>();
    findings.weapons().stream()
        .filter(weapon -> weapon.used() && isTold(weapon))
        .forEach(weapon -> kinds.put(weapon, kind(weapon)));
    var others = new LinkedHashSet<>(kinds.values());
    var yielding = others.stream().filter(kind -> yieldsToAny(kind, others)).collect(toSet());
    var named = new HashSet<Set<String>>();
    var chosen = new ArrayList<WeaponMention>();
    kinds.forEach((weapon, kind) -> {
      if (!yielding.contains(kind) && named.add(kind.words())) {
        chosen.add(weapon);
      }
    });
    return chosen;
  }

  private Kind kind(WeaponMention weapon) {
    return new Kind(words(weapon), weapon.category(), isGeneral(weapon), isByTheWay(weapon));
  }

  private static boolean yieldsToAny(Kind kind, Set<Kind> others) {
    return others.stream().anyMatch(other -> yields(kind, other));
  }

  private boolean isTold(WeaponMention weapon) {
    int number = weapon.sentence();
    var sentence = findings.document().sentence(number);
    boolean here = strand.sentences().contains(number) || (strand.isMain() && number <= LEAD);
    return here
        && !isOfAnother(sentence, weapon)
        && (isWielded(sentence, weapon)
            || (isTelling(number) && !IDLE.contains(weapon.category())));
  }

  private boolean isTelling(int number) {
    return !findings.casualtiesIn(number).isEmpty() || !findings.eventsIn(number).isEmpty();
  }

  /**
   * "helicopters took part in the raid a day <after> a bomb tore through the market": the bomb is
   * of the earlier incident, the helicopters are not.
   */
  private boolean isOfAnother(Sentence sentence, WeaponMention weapon) {
    int after = after(sentence);
    return after >= 0 && after < first(sentence, weapon) == strand.isMain();
  }

  /** Where "a day after" stands, or -1. */
  private static int after(Sentence sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      if (sentence.token(i).is("after") && SPANS.contains(sentence.token(i - 1).norm())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isWielded(Sentence sentence, WeaponMention weapon) {
    int from = first(sentence, weapon);
    int to = Math.min(sentence.size(), from + words(weapon).size() + REACH);
    return sentence.has(WIELDS, Math.max(0, from - REACH), to);
  }

  private static int first(Sentence sentence, WeaponMention weapon) {
    int i = 0;
    while (i < sentence.size() && sentence.token(i).span().start() < weapon.span().start()) {
      i++;
    }
    return i;
  }

  /** True where the other says all that this one does, and more or better. */
  private static boolean yields(Kind weapon, Kind other) {
    if (!weapon.words().equals(other.words()) && other.words().containsAll(weapon.words())) {
      return true;
    }
    boolean family =
        weapon.category() == other.category()
            || FAMILIES.stream()
                .anyMatch(f -> f.contains(weapon.category()) && f.contains(other.category()));
    return family && !isLess(other, weapon) && isLess(weapon, other);
  }

  private static boolean isLess(Kind weapon, Kind other) {
    return (weapon.general() && !other.general()) || (weapon.byTheWay() && !other.byTheWay());
  }

  private static boolean isGeneral(WeaponMention weapon) {
    return GENERAL.contains(weapon.text().toLowerCase(Locale.ROOT));
  }

  private boolean isByTheWay(WeaponMention weapon) {
    var sentence = findings.document().sentence(weapon.sentence());
    int next = first(sentence, weapon);
    while (next < sentence.size() && sentence.token(next).span().start() < weapon.span().end()) {
      next++;
    }
    return next < sentence.size() && DEEDS.contains(sentence.token(next).norm());
  }

  /** Its words in the singular. */
  private static Set<String> words(WeaponMention weapon) {
    return Arrays.stream(weapon.text().toLowerCase(Locale.ROOT).split("[\\s-]+"))
        .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
