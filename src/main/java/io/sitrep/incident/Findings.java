package io.sitrep.incident;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.SourceType;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.Counts;
import io.sitrep.mention.Words;
import io.sitrep.mention.actor.ActorMention;
import io.sitrep.mention.casualty.CasualtyMention;
import io.sitrep.mention.event.EventMention;
import io.sitrep.mention.event.WeaponMention;
import io.sitrep.mention.place.PlaceMention;
import io.sitrep.mention.quantity.Scene;
import io.sitrep.mention.source.Attribution;
import io.sitrep.mention.time.TimeExpression;
import io.sitrep.text.Document;
import io.sitrep.text.Halving;
import io.sitrep.text.Sentence;
import io.sitrep.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * All that the finders found in one article, each list in text order; {@code counts} has one for
 * each sentence.
 */
record Findings(
    Document document,
    @Nullable LocalDate published,
    List<Counts> counts,
    List<CasualtyMention> casualties,
    List<EventMention> events,
    List<WeaponMention> weapons,
    List<TimeExpression> times,
    List<Attribution> attributions,
    List<PlaceMention> places,
    List<ActorMention> actors) {

  private static final Set<String> HAPPENING = WordClasses.of("incident", "happening");

  /** "said <it> carried out a raid on Sunday": what they open has a date of its own. */
  private static final Set<String> SUBJECTS = WordClasses.of("incident", "subjects");

  private static final Set<String> UNDERTAKEN = WordClasses.of("incident", "undertaken");
  private static final Set<String> DATE_PREPOSITIONS = Set.of("on", "in", "late", "early", "last");
  private static final Set<String> AUXILIARIES = WordClasses.of("incident", "auxiliaries");

  private static final int SPEECH_REACH = 6;

  private static final Set<String> ONE = Set.of("a", "an", "another");

  /** "confirmed <dead> in Monday's attack" */
  private static final Set<String> FATES = Set.of("dead", "killed", "missing", "injured");

  private static final Set<String> SPEECH = WordClasses.of("incident", "findings-speech");

  /** Verbs that open a clause of what is said, which has a date of its own. */
  private static final Set<String> OPENING = WordClasses.of("incident", "opening");

  Findings {
    counts = List.copyOf(counts);
    casualties = List.copyOf(casualties);
    events = List.copyOf(events);
    weapons = List.copyOf(weapons);
    times = List.copyOf(times);
    attributions = List.copyOf(attributions);
    places = List.copyOf(places);
    actors = List.copyOf(actors);
  }

  /** What the headline says of casualties. */
  List<CasualtyMention> headline() {
    var headline = document.headline();
    return headline == null
        ? List.of()
        : casualties.stream().filter(m -> headline.contains(m.span())).toList();
  }

  List<CasualtyMention> casualtiesIn(int sentence) {
    return in(casualties, CasualtyMention::sentence, sentence);
  }

  List<EventMention> eventsIn(int sentence) {
    return in(events, EventMention::sentence, sentence);
  }

  List<ActorMention> actorsIn(int sentence) {
    return in(actors, ActorMention::sentence, sentence);
  }

  List<TimeExpression> timesIn(int sentence) {
    return in(times, TimeExpression::sentence, sentence);
  }

  List<WeaponMention> weaponsIn(int sentence) {
    return in(weapons, WeaponMention::sentence, sentence);
  }

  List<Attribution> attributionsIn(int sentence) {
    return in(attributions, Attribution::sentence, sentence);
  }

  /** A sentence with its numbers and all that they may stand for. */
  Scene numbersIn(int sentence) {
    return Scene.of(
        document.sentence(sentence),
        counts.get(sentence - 1),
        timesIn(sentence),
        eventsIn(sentence));
  }

  /** The part of a list in text order that one sentence has, found by halving. */
  private static <T> List<T> in(List<T> found, ToIntFunction<T> sentenceOf, int sentence) {
    return between(found, sentenceOf, sentence, sentence);
  }

  private static <T> List<T> between(
      List<T> found, ToIntFunction<T> sentenceOf, int first, int last) {
    return found.subList(
        firstFrom(found, sentenceOf, first), firstFrom(found, sentenceOf, last + 1));
  }

  private static <T> int firstFrom(List<T> found, ToIntFunction<T> sentenceOf, int sentence) {
    return Halving.first(found.size(), at -> sentenceOf.applyAsInt(found.get(at)) >= sentence);
  }

  /** Who vouches for what stands at this span, or null for the article itself. */
  @Nullable Attribution attributionOf(Span span) {
    Attribution best = null;
    int first = document.numberAt(span.start());
    int last = document.numberAt(span.end());
    for (var attribution : between(attributions, Attribution::sentence, first, last)) {
      if (attribution.reach().overlaps(span)
          && (best == null || attribution.reach().length() < best.reach().length())) {
        best = attribution;
      }
    }
    return best;
  }

  /**
   * True where fighters say so, by the word for the source or by what else the article calls it.
   */
  boolean isArmedGroup(@Nullable Attribution attribution) {
    return attribution != null
        && (attribution.type() == SourceType.ARMED_GROUP
            || actors.stream()
                .filter(actor -> actor.type() == ActorType.ARMED_GROUP)
                .anyMatch(actor ->
                    actor.span().overlaps(attribution.source())
                        || actor.name().equalsIgnoreCase(attribution.name())));
  }

  /** True of a date that says when something was said: "the ministry said late Thursday". */
  boolean isReportingTime(TimeExpression time) {
    var sentence = document.sentence(time.sentence());
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).span().start() >= time.span().start()) {
        return isAfterSpeech(sentence, i);
      }
    }
    return false;
  }

  /** True of a date in a clause about somebody: "a man who came in 2014 was shot". */
  boolean isAside(TimeExpression time) {
    var sentence = document.sentence(time.sentence());
    if (isOfUndertaking(sentence, time)) {
      return true;
    }
    for (int i = sentence.size() - 1; i >= 0; i--) {
      var token = sentence.token(i);
      if (token.span().end() <= time.span().start()) {
        if (token.is(",") || token.is(";")) {
          return false;
        }
        if (token.is("which") && tellsWhen(sentence, i + 1)) {
          return false;
        }
        if (token.is("who") || token.is("whose") || token.is("which")) {
          return !tellsBetween(sentence.number(), token.span().end(), time.span().start());
        }
      }
    }
    return false;
  }

  /** "on an operation <launched on Monday>", "a curfew imposed on 3 May". */
  private static boolean isOfUndertaking(Sentence sentence, TimeExpression time) {
    for (int i = sentence.size() - 1; i > 0; i--) {
      if (sentence.token(i).span().end() <= time.span().start()
          && !DATE_PREPOSITIONS.contains(sentence.token(i).norm())) {
        return UNDERTAKEN.contains(sentence.token(i).norm())
            && !AUXILIARIES.contains(sentence.token(i - 1).norm());
      }
    }
    return false;
  }

  /** "The attack, which took place on Wednesday" */
  private static boolean tellsWhen(Sentence sentence, int at) {
    return at < sentence.size() && HAPPENING.contains(sentence.token(at).norm());
  }

  private boolean tellsBetween(int sentence, int from, int to) {
    return casualtiesIn(sentence).stream().anyMatch(c -> isIn(c.span(), from, to))
        || eventsIn(sentence).stream().anyMatch(e -> isIn(e.span(), from, to));
  }

  private static boolean isIn(Span span, int from, int to) {
    return span.end() > from && span.start() < to;
  }

  /** A verb of speech stands close before, with at most its hearer between. */
  private boolean isAfterSpeech(Sentence sentence, int at) {
    if (isOwner(sentence, at)) {
      return false; // "claimed Sunday's blast"
    }
    for (int i = at - 1; i >= Math.max(0, at - SPEECH_REACH); i--) {
      var norm = sentence.token(i).norm();
      if (SPEECH.contains(norm) && !FATES.contains(sentence.token(i + 1).norm())) {
        return !tellsWhat(sentence, i, at);
      }
      if (sentence.token(i).isMark() || norm.equals("that") || SUBJECTS.contains(norm)) {
        return false;
      }
    }
    return false;
  }

  /**
   * "said nine men died <on Sunday>", "said <Sunday>'s blast": the date is that of what is said.
   * "Confirmed the raid on Sunday" leaves it with the word for speech.
   */
  private boolean tellsWhat(Sentence sentence, int speech, int date) {
    int from = sentence.token(speech).span().end();
    int to = sentence.token(date).span().start();
    if (sentence.token(speech).is("claimed") && isOneAttack(sentence, speech, date)) {
      return true; // "claimed an attack <on 2 May>"
    }
    if (OPENING.contains(sentence.token(speech).norm())) {
      return tellsBetween(sentence.number(), from, to) || isOwner(sentence, date);
    }
    return eventsIn(sentence.number()).stream().anyMatch(e -> !e.noun() && isIn(e.span(), from, to))
        || sentence.tokens().subList(speech, date).stream()
            .anyMatch(token -> Words.BE.contains(token.norm()));
  }

  /** "an attack", "another ambush", but not "the attack", which the news tells of. */
  private boolean isOneAttack(Sentence sentence, int from, int to) {
    return eventsIn(sentence.number()).stream()
        .filter(event -> event.noun() && event.from() > from && event.from() < to)
        .anyMatch(event -> ONE.contains(sentence.token(event.from() - 1).norm()));
  }

  private static boolean isOwner(Sentence sentence, int date) {
    return date + 1 < sentence.size() && Words.GENITIVES.contains(sentence.token(date + 1).norm());
  }
}
