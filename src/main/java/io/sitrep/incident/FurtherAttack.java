package io.sitrep.incident;

import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.casualty.CasualtyMention;
import io.sitrep.mention.event.EventMention;
import io.sitrep.mention.place.PlaceMention;
import io.sitrep.mention.place.Setting;
import io.sitrep.text.Sentence;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * "<A second attack> on Karsk left three dead", "<Hours later,> a drone hit a bus in Karsk": where
 * the lead tells of one attack in one town, this is another, in another town.
 */
final class FurtherAttack {

  private static final Set<String> NTH = WordClasses.of("incident", "further-attack");
  private static final Set<String> SPANS = Set.of("hour", "hours");
  private static final Set<String> ORDERS = Set.of("later", "earlier");
  private static final Set<String> JOINTS = Set.of("on", "in", "that", "the");
  private static final Set<String> DAYS = Set.of("day", "night", "morning", "evening", "afternoon");

  private static final Set<Outcome> HARM =
      EnumSet.of(Outcome.KILLED, Outcome.WOUNDED, Outcome.ABDUCTED);

  private static final Set<PlaceMention.Kind> TOWNS =
      EnumSet.of(PlaceMention.Kind.CITY, PlaceMention.Kind.PLACE, PlaceMention.Kind.DISTRICT);

  /** Tokens from "a second" to the noun, and from the start of a sentence to "later". */
  private static final int NEAR = 4;

  private FurtherAttack() {}

  /** Whether a sentence after the lead opens so; {@code lead} is the number of its last. */
  static boolean opens(Findings findings, Sentence sentence, int lead) {
    return sentence.number() > lead
        && (isAtOtherTime(sentence)
            ? isElsewhere(findings, sentence, lead, true)
            : isSubject(findings, sentence)
                && isElsewhere(findings, sentence, lead, false)
                && isAfterOne(findings, lead));
  }

  /**
   * Whether a sentence of a later day than the news tells of a deed in another town: "troops killed
   * five rebels in a raid near Harsala on Friday". The dead may be found anywhere.
   */
  static boolean isLater(Findings findings, Sentence sentence, int lead) {
    return sentence.number() > lead
        && findings.casualtiesIn(sentence.number()).stream()
            .anyMatch(c -> HARM.contains(c.outcome()) && isDone(findings, sentence, c))
        && isElsewhere(findings, sentence, lead, false);
  }

  private static boolean isDone(Findings findings, Sentence sentence, CasualtyMention casualty) {
    return casualty.foundBy().equals("active")
        || casualty.agent() != null
        || findings.eventsIn(sentence.number()).stream().anyMatch(event -> !event.noun());
  }

  /** "Hours later", "Later on Monday", "Earlier that day", "The same night", "Also on Monday" */
  private static boolean isAtOtherTime(Sentence sentence) {
    int limit = Math.min(NEAR, sentence.size() - 1);
    return sentence.token(0).is("also")
        || (ORDERS.contains(sentence.token(0).norm()) && is(sentence, 1, JOINTS))
        || IntStream.range(0, limit)
            .anyMatch(i ->
                (is(sentence, i, SPANS) && is(sentence, i + 1, ORDERS))
                    || (sentence.token(i).is("same") && is(sentence, i + 1, DAYS)));
  }

  private static boolean is(Sentence sentence, int at, Set<String> words) {
    return at < sentence.size() && words.contains(sentence.token(at).norm());
  }

  /** "a second attack", "another roadside bomb", before all that it did. */
  private static boolean isSubject(Findings findings, Sentence sentence) {
    int told =
        findings.casualtiesIn(sentence.number()).stream()
            .mapToInt(CasualtyMention::triggerFrom)
            .min()
            .orElse(0);
    var events =
        findings.eventsIn(sentence.number()).stream()
            .filter(EventMention::noun)
            .map(EventMention::from);
    var weapons =
        findings.weaponsIn(sentence.number()).stream()
            .map(weapon -> Clauses.tokens(sentence, weapon.span()).from());
    return Stream.concat(events, weapons)
        .filter(at -> at < told)
        .anyMatch(
            at -> IntStream.range(Math.max(1, at - NEAR), at).anyMatch(i -> isNth(sentence, i)));
  }

  /** "another", "a second", but not "the second" of those that the lead has counted. */
  private static boolean isNth(Sentence sentence, int at) {
    return (at == 1 && sentence.token(0).is("another"))
        || (is(sentence, at, NTH) && sentence.token(at - 1).is("a"));
  }

  /** In a town the lead does not name, or in such a part of the country. */
  private static boolean isElsewhere(
      Findings findings, Sentence sentence, int lead, boolean anyPart) {
    var named =
        findings.places().stream()
            .filter(p -> p.sentence() <= lead)
            .map(p -> p.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    var here =
        findings.places().stream()
            .filter(p -> p.sentence() <= lead && p.setting() == Setting.EVENT && isScene(p))
            .toList();
    return !here.isEmpty()
        && findings.places().stream()
            .filter(p -> p.sentence() == sentence.number() && p.setting() == Setting.EVENT)
            .filter(p -> TOWNS.contains(p.kind()) || (isPart(p) && (anyPart || areApart(p, here))))
            .anyMatch(p -> !named.contains(p.name().toLowerCase(Locale.ROOT)));
  }

  private static boolean isScene(PlaceMention place) {
    return TOWNS.contains(place.kind()) || isPart(place);
  }

  private static boolean isPart(PlaceMention place) {
    return place.kind() == PlaceMention.Kind.ADMIN1;
  }

  /** Whether a part of the country holds none of these. */
  private static boolean areApart(PlaceMention part, List<PlaceMention> here) {
    return here.stream()
        .allMatch(p -> p.admin1() != null && !Objects.equals(p.admin1(), part.admin1()));
  }

  /**
   * Whether the lead tells of one attack; after "Two attacks killed 12" or "Drones killed 12" what
   * follows may tell of these.
   */
  static boolean isAfterOne(Findings findings, int lead) {
    return IntStream.rangeClosed(1, lead)
        .noneMatch(number -> {
          var sentence = findings.document().sentence(number);
          return findings.eventsIn(number).stream()
                  .anyMatch(e -> e.noun() && isPlural(sentence, e.to()))
              || findings.weaponsIn(number).stream()
                  .anyMatch(w -> isPlural(sentence, Clauses.tokens(sentence, w.span()).to()));
        });
  }

  private static boolean isPlural(Sentence sentence, int end) {
    return end > 0 && sentence.token(end - 1).norm().endsWith("s");
  }
}
