package io.sitrep.incident;

import io.sitrep.lexicon.EventType;
import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.lexicon.Tsv;
import io.sitrep.mention.Quantity;
import io.sitrep.mention.casualty.CasualtyMention;
import io.sitrep.mention.event.EventMention;
import io.sitrep.text.Sentence;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells an article that reports a security incident from one about an accident, a policy, a match
 * or a drill. Read-only once made.
 */
final class Newsworthiness {

  private static final int LEAD = 3;
  private static final int EARLY = 6;
  private static final int TELLING_REGISTER = 4;
  private static final Set<String> ACCIDENTAL =
      Set.of(
          "kill",
          "dead",
          "die",
          "deaths",
          "injure",
          "wound",
          "missing",
          "toll",
          "lose life",
          "death",
          "bodies",
          "injuries",
          "injured",
          "hurt",
          "burn",
          "drown",
          "sustain injuries",
          "take to hospital",
          "evacuate",
          "displace",
          "rescue",
          "escape",
          "perish",
          "body",
          "fatalities",
          "casualties",
          "wounded",
          "bodies of",
          "lives");
  private static final Set<EventType> VAGUE =
      Set.of(EventType.OTHER, EventType.ATTACK, EventType.CLASH);

  private final PhraseTrie<String> accidents = new PhraseTrie<>();
  private final PhraseTrie<String> registers = new PhraseTrie<>();

  Newsworthiness() {
    Tsv.rows("en/accidents.tsv").forEach(row -> accidents.add(row[0], row[1]));
    Tsv.rows("en/registers.tsv").forEach(row -> registers.add(row[0], row[1]));
  }

  /** Why the article reports no incident, or null where it does. */
  @Nullable NoIncident refusal(Findings findings, Strand main) {
    var register = register(findings);
    if (register != null) {
      return register;
    }
    var accident = accident(findings);
    boolean deed = main.casualties().stream().anyMatch(c -> !ACCIDENTAL.contains(c.lemma()));
    boolean violent = main.events().stream().anyMatch(e -> isLeadEvent(main, e));
    if (accident != null && !deed && !violent) {
      return accident;
    }
    boolean harmed =
        main.casualties().stream().anyMatch(c -> isEarly(main, c.sentence()) && isCounted(c));
    boolean event =
        main.events().stream()
            .anyMatch(e -> isEarly(main, e.sentence()) && !VAGUE.contains(e.type()));
    boolean anyEvent = main.events().stream().anyMatch(e -> isEarly(main, e.sentence()));
    return harmed
            || event
            || (anyEvent
                && !main.casualties().isEmpty()
                && main.casualties().stream().anyMatch(Newsworthiness::isCounted))
            || isOnlyEvent(main)
        ? null
        : NoIncident.POLICY;
  }

  private static boolean isCounted(CasualtyMention mention) {
    return !(mention.group().quantity() instanceof Quantity.Vague);
  }

  /** A verb or noun of violence in the very first sentences is news even where nobody is hurt. */
  private static boolean isOnlyEvent(Strand main) {
    return main.events().stream()
        .anyMatch(e ->
            main.sentences().headSet(e.sentence()).size() < 2
                && !e.noun()
                && e.type() != EventType.OTHER);
  }

  private static boolean isLeadEvent(Strand main, EventMention event) {
    return main.sentences().headSet(event.sentence()).size() < LEAD
        && event.type() != EventType.OTHER
        && event.type() != EventType.BOMBING;
  }

  private static boolean isEarly(Strand strand, int sentence) {
    return strand.sentences().headSet(sentence).size() < EARLY;
  }

  private @Nullable NoIncident register(Findings findings) {
    Map<String, Integer> counts = new HashMap<>();
    for (var sentence : findings.document().sentences()) {
      count(registers, sentence, counts);
    }
    if (counts.getOrDefault("exercise", 0) >= TELLING_REGISTER) {
      return NoIncident.EXERCISE;
    }
    return counts.getOrDefault("sport", 0) >= TELLING_REGISTER ? NoIncident.SPORT : null;
  }

  private static void count(
      PhraseTrie<String> words, Sentence sentence, Map<String, Integer> counts) {
    for (int i = 0; i < sentence.size(); i++) {
      var match = words.longest(sentence.tokens(), i);
      if (match != null) {
        counts.merge(match.value(), 1, Integer::sum);
      }
    }
  }

  private @Nullable NoIncident accident(Findings findings) {
    var sentences = findings.document().sentences();
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < Math.min(LEAD, sentences.size()); i++) {
      count(accidents, sentences.get(i), counts);
    }
    if (counts.isEmpty()) {
      return null;
    }
    if (counts.containsKey("disease")) {
      return NoIncident.DISEASE;
    }
    boolean nature =
        counts.keySet().stream().anyMatch(Set.of("flood", "storm", "earthquake")::contains);
    return nature ? NoIncident.NATURAL_DISASTER : NoIncident.ACCIDENT;
  }
}
