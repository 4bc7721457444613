package io.sitrep.mention.target;

import io.sitrep.lexicon.EventType;
import io.sitrep.lexicon.TargetKind;
import io.sitrep.mention.Words;
import io.sitrep.mention.event.EventMention;
import io.sitrep.text.Document;
import io.sitrep.text.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what was attacked. Read-only once made: safe for all threads. */
public final class TargetFinder {

  private static final Set<EventType> UNTARGETED =
      EnumSet.of(
          EventType.CLASH,
          EventType.RIOT,
          EventType.PROTEST_CRACKDOWN,
          EventType.FOILED_PLOT,
          EventType.PRISON_VIOLENCE,
          EventType.OTHER);
  private static final Set<String> AGAINST = Set.of("on", "against", "of", "targeting", "upon");
  private static final Set<String> BESIDE =
      Set.of("outside", "inside", "at", "near", "under", "in");
  private static final Set<EventType> EXPLOSIONS =
      EnumSet.of(
          EventType.BOMBING,
          EventType.SUICIDE_BOMBING,
          EventType.IED,
          EventType.LANDMINE,
          EventType.ARSON,
          EventType.MASS_SHOOTING,
          EventType.STABBING,
          EventType.SHELLING,
          EventType.AIRSTRIKE,
          EventType.DRONE_STRIKE);
  private static final Set<String> HITS =
      Set.of(
          "hit",
          "struck",
          "targeted",
          "destroyed",
          "torched",
          "stormed",
          "burnt",
          "burned",
          "ransacked",
          "targeting",
          "hitting",
          "damaged",
          "overran");

  private final NounPhrases phrases = new NounPhrases();

  /** Those of one sentence in text order, by the words for events in it. */
  public List<TargetMention> find(Document document, Sentence sentence, List<EventMention> events) {
    var found = new ArrayList<TargetMention>();
    for (var event : events) {
      if (!UNTARGETED.contains(event.type())) {
        add(document, sentence, of(sentence, event), found);
      }
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (HITS.contains(sentence.token(i).norm())) {
        add(document, sentence, hit(sentence, i), found);
      }
    }
    return found;
  }

  private record Reading(NounPhrase phrase, String foundBy) {}

  private @Nullable Reading hit(Sentence sentence, int at) {
    var phrase =
        isPassive(sentence, at)
            ? phrases.before(sentence, subjectEnd(sentence, at))
            : phrases.from(sentence, at + 1);
    return phrase == null || isPeople(phrase) ? null : new Reading(phrase, "hit");
  }

  private static boolean isPeople(NounPhrase phrase) {
    return phrase.kind() == TargetKind.PERSON;
  }

  private static void add(
      Document document, Sentence sentence, @Nullable Reading reading, List<TargetMention> found) {
    if (reading == null) {
      return;
    }
    var span = sentence.span(reading.phrase().from(), reading.phrase().to());
    if (found.stream().noneMatch(t -> t.span().overlaps(span))) {
      var text = span.in(document.text()).replaceAll("\\s+", " ");
      found.add(
          new TargetMention(
              span, sentence.number(), text, reading.phrase().kind(), reading.foundBy()));
    }
  }

  private @Nullable Reading of(Sentence sentence, EventMention event) {
    if (event.noun()) {
      return ofNoun(sentence, event);
    }
    if (isPassive(sentence, event.from())) {
      return reading(phrases.before(sentence, subjectEnd(sentence, event.from())), "passive");
    }
    var object = phrases.from(sentence, event.to());
    return object == null ? beside(sentence, event) : new Reading(object, "object");
  }

  private static @Nullable Reading reading(@Nullable NounPhrase phrase, String foundBy) {
    return phrase == null ? null : new Reading(phrase, foundBy);
  }

  /** "attack on the village of X", "a bomb outside a police station". */
  private @Nullable Reading ofNoun(Sentence sentence, EventMention event) {
    if (event.to() >= sentence.size()) {
      return null;
    }
    var next = sentence.token(event.to()).norm();
    if (AGAINST.contains(next)) {
      return reading(phrases.from(sentence, event.to() + 1), "attack-on");
    }
    return beside(sentence, event);
  }

  /** "exploded in front of a bank", "a blast outside the town hall" */
  private @Nullable Reading beside(Sentence sentence, EventMention event) {
    int at = event.to();
    if (at >= sentence.size()
        || !BESIDE.contains(sentence.token(at).norm())
        || !EXPLOSIONS.contains(event.type())) {
      return null;
    }
    boolean front = at + 2 < sentence.size() && sentence.token(at + 1).is("front");
    var phrase = phrases.from(sentence, front ? at + 3 : at + 1);
    return phrase == null || isPeople(phrase) || phrase.kind() == TargetKind.GROUP
        ? null
        : new Reading(phrase, "bomb-beside");
  }

  private static boolean isPassive(Sentence sentence, int at) {
    int i = at - 1;
    while (i > 0 && (Words.isAdverb(sentence.token(i).norm()) || sentence.token(i).is("been"))) {
      i--;
    }
    return i > 0
        && (Words.BE.contains(sentence.token(i).norm()) || sentence.token(i + 1).is("been"));
  }

  private static int subjectEnd(Sentence sentence, int at) {
    int i = at;
    while (i > 0
        && (Words.BE.contains(sentence.token(i - 1).norm())
            || Words.HAVE.contains(sentence.token(i - 1).norm())
            || Words.isAdverb(sentence.token(i - 1).norm()))) {
      i--;
    }
    return i;
  }
}
