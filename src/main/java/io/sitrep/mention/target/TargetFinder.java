package io.sitrep.mention.target;

import io.sitrep.lexicon.EventType;
import io.sitrep.lexicon.TargetKind;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.Words;
import io.sitrep.mention.event.EventMention;
import io.sitrep.text.Document;
import io.sitrep.text.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
  private static final Set<String> BESIDE = WordClasses.of("target", "beside");
  private static final Set<String> LAYS = WordClasses.of("target", "lays");
  private static final Set<String> BOMBS = WordClasses.of("target", "bombs");
  static final String NAMED_VICTIM = "named-victim";
  private static final int BLAME_REACH = 5;
  private static final int LAID = 7;
  private static final int BESIDE_REACH = 10;
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
  private static final Set<String> HITS = WordClasses.of("target", "hits");

  private final NounPhrases phrases = new NounPhrases();
  private final NamedVictims victims;

  public TargetFinder(NamedVictims victims) {
    this.victims = victims;
  }

  public FullNames names(Document document) {
    return victims.names(document);
  }

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
      } else if (LAYS.contains(sentence.token(i).norm())) {
        add(document, sentence, laid(sentence, i), found);
      }
    }
    return found;
  }

  /** Those whom the sentence names as killed, hurt, taken or attacked. */
  public List<TargetMention> persons(Document document, Sentence sentence) {
    var found = new ArrayList<TargetMention>();
    for (var run : victims.find(sentence)) {
      var phrase = new NounPhrase(run.from(), run.to(), TargetKind.PERSON);
      addOne(document, sentence, new Reading(phrase, NAMED_VICTIM), found);
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

  private void add(
      Document document, Sentence sentence, @Nullable Reading reading, List<TargetMention> found) {
    if (reading == null) {
      return;
    }
    listed(sentence, reading).forEach(each -> addOne(document, sentence, each, found));
  }

  /** The phrase, and those that "and" or a comma joins to it. */
  private List<Reading> listed(Sentence sentence, Reading first) {
    var all = new ArrayList<Reading>();
    all.add(first);
    var last = first.phrase();
    while (isThing(last) && last.to() + 1 < sentence.size()) {
      int next = afterLinks(sentence, last.to());
      var phrase = next > last.to() ? phrases.from(sentence, next) : null;
      if (phrase == null || !isThing(phrase) || !isListed(sentence, last.to(), phrase.to())) {
        return all;
      }
      all.add(new Reading(phrase, first.foundBy()));
      last = phrase;
    }
    return all;
  }

  /** Joined by "and", or a comma that another link follows. */
  private static boolean isListed(Sentence sentence, int link, int to) {
    return IntStream.range(link, link + 2).anyMatch(i -> sentence.token(i).is("and"))
        || (to < sentence.size() && (sentence.token(to).is(",") || sentence.token(to).is("and")));
  }

  private static int afterLinks(Sentence sentence, int at) {
    int i = at;
    while (i + 1 < sentence.size() && (sentence.token(i).is(",") || sentence.token(i).is("and"))) {
      i++;
    }
    return i;
  }

  private static void addOne(
      Document document, Sentence sentence, Reading reading, List<TargetMention> found) {
    var span = sentence.span(reading.phrase().from(), reading.phrase().to());
    if (found.stream().noneMatch(t -> t.span().overlaps(span))) {
      var text = document.words(span);
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
    if (AGAINST.contains(next) && !isBlamed(sentence, event)) {
      return reading(phrases.from(sentence, event.to() + 1), "attack-on");
    }
    return beside(sentence, event);
  }

  /** "blamed such <attacks> on rebels" */
  private static boolean isBlamed(Sentence sentence, EventMention event) {
    int from = Math.max(0, event.from() - BLAME_REACH);
    return sentence.token(event.to()).is("on") && sentence.has(Words.BLAMES, from, event.from());
  }

  /** "exploded in front of a bank", "a blast outside the town hall" */
  private @Nullable Reading beside(Sentence sentence, EventMention event) {
    return EXPLOSIONS.contains(event.type()) ? beside(sentence, event.to()) : null;
  }

  /** The first thing that a preposition of place ties to what comes before it. */
  private @Nullable Reading beside(Sentence sentence, int from) {
    int end = Math.min(sentence.size() - 1, from + BESIDE_REACH);
    for (int i = from; i < end; i++) {
      var token = sentence.token(i);
      if (token.isMark() || (i > from && Words.CONJUNCTIONS.contains(token.norm()))) {
        return null;
      }
      if (BESIDE.contains(token.norm())) {
        boolean front = i + 2 < sentence.size() && sentence.token(i + 1).is("front");
        var phrase = phrases.from(sentence, front ? i + 3 : i + 1);
        if (phrase != null && isThing(phrase)) {
          return new Reading(phrase, "bomb-beside");
        }
      }
    }
    return null;
  }

  private static boolean isThing(NounPhrase phrase) {
    return switch (phrase.kind()) {
      case FACILITY, VEHICLE, INFRASTRUCTURE -> true;
      case PERSON, GROUP, PLACE -> false;
    };
  }

  /** "a bomb was thrown at the bank", "planted a charge under a bus" */
  private @Nullable Reading laid(Sentence sentence, int at) {
    for (int i = at + 1; i < Math.min(sentence.size(), at + LAID); i++) {
      if (BOMBS.contains(sentence.token(i).norm())) {
        return beside(sentence, i + 1);
      }
    }
    for (int i = at - 1; i >= Math.max(0, at - LAID); i--) {
      if (BOMBS.contains(sentence.token(i).norm())) {
        return beside(sentence, at + 1);
      }
    }
    return null;
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
