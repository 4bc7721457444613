package io.sitrep.incident;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.NumberReader;
import io.sitrep.mention.casualty.CasualtyMention;
import io.sitrep.mention.event.EventMention;
import io.sitrep.text.Sentence;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Figures that a sentence on the news gives of attacks before it: "a week after <a similar attack>
 * claimed four lives", "killed 40 in <a previous raid>", "the third such attack; <the first> left
 * seven dead".
 */
final class OtherAttacks {

  private static final Set<String> OTHER = WordClasses.of("incident", "other-attack");
  private static final Set<String> AVENGING = WordClasses.of("incident", "avenging");
  private static final Set<String> OPEN = Set.of("a", "an", "previous", "prior", "such");
  private static final Set<String> NTH = WordClasses.of("incident", "nth-attack");
  private static final Set<String> BREAKS = Set.of(",", ";", ":", "\"", "(", ")", "and", "but");
  private static final Set<String> DEFINITE =
      Set.of("the", "these", "those", "both", "all", "its", "his", "their");
  private static final Set<String> GOVERNING = Set.of("in", "during", "to", "after", "by");

  /** Words between what tells of another attack and its noun: "a similar suicide bomb attack". */
  private static final int LONGEST_NAME = 4;

  private OtherAttacks() {}

  /** Whether the clause of the figure says that the attack is another, earlier one. */
  static boolean tells(Findings findings, CasualtyMention casualty) {
    var sentence = findings.document().sentence(casualty.sentence());
    return findings.eventsIn(casualty.sentence()).stream()
            .filter(event -> event.noun() && isOther(sentence, event))
            .anyMatch(event ->
                isSubject(sentence, event, casualty)
                    || isSetting(sentence, event, casualty)
                    || opens(sentence, event, casualty))
        || isAvenged(sentence, casualty)
        || (isNth(sentence, casualty.triggerFrom()) && countsAttacks(findings, sentence));
  }

  /** Whether the clause of the figure tells of what another attack avenged. */
  static boolean areAvenged(Findings findings, CasualtyMention casualty) {
    return isAvenged(findings.document().sentence(casualty.sentence()), casualty);
  }

  /** "in revenge for <a shooting that killed two>": what was avenged was before. */
  private static boolean isAvenged(Sentence sentence, CasualtyMention casualty) {
    int first = Math.min(casualty.triggerFrom(), casualty.group().from());
    int cue =
        IntStream.range(1, first)
            .filter(i -> sentence.token(i).is("for") || sentence.token(i).is("to"))
            .filter(i -> AVENGING.contains(sentence.token(i - 1).norm()))
            .findFirst()
            .orElse(-1);
    return cue >= 0
        && casualty.outcome().isBodily()
        && IntStream.range(cue, first).noneMatch(i -> isPause(sentence, i) || isStop(sentence, i));
  }

  /** A comma, but not that of ", in which two died". */
  private static boolean isPause(Sentence sentence, int i) {
    return sentence.token(i).is(",")
        && !(sentence.token(i + 1).is("which") || sentence.token(i + 1).is("in"));
  }

  private static boolean isStop(Sentence sentence, int i) {
    return sentence.token(i).is(";") || sentence.token(i).is(":");
  }

  /** "<Such attacks> have killed dozens": a habit and no incident; "the attacks" may be today's. */
  static boolean areAHabit(Findings findings, CasualtyMention casualty) {
    var sentence = findings.document().sentence(casualty.sentence());
    return findings.eventsIn(casualty.sentence()).stream()
        .filter(event -> event.noun() && isBarePlural(sentence, event))
        .anyMatch(event ->
            IntStream.range(event.to(), casualty.triggerFrom())
                .anyMatch(i -> sentence.token(i).is("have")));
  }

  private static boolean isBarePlural(Sentence sentence, EventMention event) {
    return event.from() < LONGEST_NAME
        && sentence.token(event.to() - 1).norm().endsWith("s")
        && IntStream.range(0, event.from())
            .noneMatch(
                i -> DEFINITE.contains(sentence.token(i).norm()) || sentence.token(i).isNumber());
  }

  /** "<The attacks> have killed 14 people": all that the news is of. */
  static boolean areTheNews(Findings findings, CasualtyMention casualty) {
    var sentence = findings.document().sentence(casualty.sentence());
    return findings.eventsIn(casualty.sentence()).stream()
        .filter(event -> event.noun() && event.from() > 0)
        .filter(event -> follows(sentence, event, "the") && !isOther(sentence, event))
        .anyMatch(event -> isSubject(sentence, event, casualty));
  }

  /** "a similar suicide attack", "the last such raid", but not "the earlier attack". */
  private static boolean isOther(Sentence sentence, EventMention event) {
    int from = Math.max(1, event.from() - LONGEST_NAME);
    return IntStream.range(from, event.from())
            .filter(i -> OTHER.contains(sentence.token(i).norm()))
            .anyMatch(i ->
                OPEN.contains(sentence.token(i).norm())
                    || OPEN.contains(sentence.token(i - 1).norm())
                    || areCounted(sentence, event))
        || isAnother(sentence, event, from);
  }

  /** "minutes from <another shooting> last week that killed a teacher" */
  private static boolean isAnother(Sentence sentence, EventMention event, int from) {
    int to = Math.min(sentence.size(), event.to() + LONGEST_NAME);
    return IntStream.range(from - 1, event.from()).anyMatch(i -> sentence.token(i).is("another"))
        && IntStream.range(event.to(), to)
            .anyMatch(i -> sentence.token(i).is("that") || sentence.token(i).is("which"));
  }

  /** "the earlier <two> attacks", "the <three> previous raids" */
  private static boolean areCounted(Sentence sentence, EventMention event) {
    return IntStream.range(Math.max(0, event.from() - 2), event.from())
        .anyMatch(i -> NumberReader.small(sentence.token(i).norm()) > 1);
  }

  /** "<In the earlier two attacks,> four people died" */
  private static boolean opens(Sentence sentence, EventMention event, CasualtyMention told) {
    return GOVERNING.contains(sentence.token(0).norm())
        && event.to() < sentence.size()
        && sentence.token(event.to()).is(",")
        && isUnbroken(sentence, 0, event.from())
        && told.group().from() > event.to();
  }

  /** "<a similar attack> in the area claimed four lives": nothing else stands between. */
  private static boolean isSubject(Sentence sentence, EventMention event, CasualtyMention told) {
    int trigger = told.triggerFrom();
    return event.to() <= trigger
        && event.to() <= told.group().from()
        && isUnbroken(sentence, event.to(), Math.min(trigger, told.group().from()));
  }

  /** "40 people died in <a similar attack>" */
  private static boolean isSetting(Sentence sentence, EventMention event, CasualtyMention told) {
    int from = Math.max(told.triggerFrom(), told.group().to());
    return from < event.from()
        && isUnbroken(sentence, from, event.from())
        && IntStream.range(from, event.from())
            .anyMatch(i -> GOVERNING.contains(sentence.token(i).norm()));
  }

  private static boolean isUnbroken(Sentence sentence, int from, int to) {
    return IntStream.range(from, to).noneMatch(i -> BREAKS.contains(sentence.token(i).norm()));
  }

  /** "<the first> left seven dead", "<the last one> had killed six" */
  private static boolean isNth(Sentence sentence, int trigger) {
    int from = Math.max(1, trigger - LONGEST_NAME);
    return IntStream.range(from, trigger)
        .filter(i -> isUnbroken(sentence, i, trigger))
        .anyMatch(i -> NTH.contains(sentence.token(i).norm()) && sentence.token(i - 1).is("the"));
  }

  /** "the third such attack in a month": in this sentence or the one before it. */
  private static boolean countsAttacks(Findings findings, Sentence sentence) {
    return IntStream.rangeClosed(Math.max(1, sentence.number() - 1), sentence.number())
        .anyMatch(number -> {
          var told = findings.document().sentence(number);
          return findings.eventsIn(number).stream()
              .anyMatch(event -> event.noun() && follows(told, event, "such"));
        });
  }

  private static boolean follows(Sentence sentence, EventMention event, String word) {
    return IntStream.range(Math.max(0, event.from() - 2), event.from())
        .anyMatch(i -> sentence.token(i).is(word));
  }
}
