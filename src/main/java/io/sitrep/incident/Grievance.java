package io.sitrep.incident;

import io.sitrep.lexicon.Coded;
import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.casualty.CasualtyMention;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import io.sitrep.text.Document;
import io.sitrep.text.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A death that what an article reports is about, and no part of it: "marched to protest the killing
 * of two students", "rioted after a trader was shot dead", "in retaliation for the death of a
 * commander". What people act upon has happened before. Read-only once made.
 */
final class Grievance {

  /** What a phrase of a sentence tells of. */
  private enum Cue implements Coded {
    PROTEST,
    DEMAND,
    REVENGE,
    CROWD,
    DEED
  }

  /** A cue and the token it starts at. */
  private record Found(Cue cue, int at) {}

  private static final Set<Cue> COMPLAINTS = EnumSet.of(Cue.PROTEST, Cue.DEMAND);

  private static final Set<String> AGAINST = WordClasses.of("incident", "against");

  /** Words by which "the death of two men" is told as news: "resulting in", "left". */
  private static final Set<String> RESULTS = WordClasses.of("incident", "results");

  private static final Set<String> ENDINGS = WordClasses.of("incident", "endings");

  private static final Set<String> SINCE = Set.of("after", "over", "following", "against");
  private static final Set<String> SAYING = WordClasses.of("incident", "grievance-saying");
  private static final Set<String> OWN_DEATHS =
      Set.of("kill oneself", "commit suicide", "hang oneself", "suicide");
  private static final Set<String> CLAUSES = Set.of("when", "while", "but", ";");
  private static final Set<String> RELATIVES = Set.of("that", "which");
  private static final Set<String> LEAVING = Set.of("leaving", "left", "leaves");
  private static final Set<String> MOURNERS = WordClasses.of("incident", "mourners");
  private static final Set<String> FORCED = Set.of("the", "them", "their", "him", "her", "us");
  private static final int RESULT_REACH = 4;
  private static final int REVENGE_REACH = 5;
  private static final int LONGEST_SUBJECT = 3;
  private static final int LEAD = 2;

  private final PhraseTrie<Cue> cues =
      new PhraseTrie<Cue>()
          .from(
              "en/reactions.tsv",
              (row, phrases) -> phrases.add(row[0], Coded.parse(Cue.class, row[1])));

  /** True where the first sentences tell of a protest. */
  boolean isProtest(Document document) {
    return document.sentences().stream()
        .limit(LEAD)
        .anyMatch(sentence -> first(cues(sentence), Cue.PROTEST, sentence.size()) >= 0);
  }

  /** Whether the casualty is what others act upon; {@code protest} where the article is of one. */
  boolean isOne(Sentence sentence, CasualtyMention casualty, boolean protest) {
    int death = Math.min(casualty.triggerFrom(), sentence.size());
    var found = cues(sentence);
    if (isOneOfThem(casualty) || isLeft(sentence, casualty) || isResult(sentence, casualty)) {
      return false;
    }
    return isProtested(sentence, casualty, found, death)
        || isAvenged(found, death)
        || isOpened(sentence, casualty, found)
        || isActedUpon(sentence, casualty, found, death)
        || isMourned(sentence, casualty, found)
        || (protest && (isComplaint(sentence, casualty, found, death) || isSuicide(casualty)));
  }

  private List<Found> cues(Sentence sentence) {
    var found = new ArrayList<Found>();
    for (int i = 0; i < sentence.size(); i++) {
      var match = cues.longest(sentence.tokens(), i);
      if (match != null) {
        if (!isForced(sentence, i)) {
          found.add(new Found(match.value(), i));
        }
        i += match.length() - 1;
      }
    }
    return found;
  }

  /** "marched <the passengers> into the bush" is no protest. */
  private static boolean isForced(Sentence sentence, int at) {
    return sentence.token(at).norm().startsWith("march")
        && at + 1 < sentence.size()
        && FORCED.contains(sentence.token(at + 1).norm());
  }

  private static int first(List<Found> found, Cue cue, int before) {
    return found.stream()
        .filter(f -> f.cue() == cue && f.at() < before)
        .mapToInt(Found::at)
        .findFirst()
        .orElse(-1);
  }

  /** "two protesters were killed" is the news of a protest. */
  private boolean isOneOfThem(CasualtyMention casualty) {
    var noun = casualty.group().noun().toLowerCase(Locale.ROOT);
    return noun.contains("protest") || noun.contains("demonstrator") || noun.contains("marcher");
  }

  /** "clashed after the death of a clerk, <leaving three dead>": what came of it. */
  private static boolean isLeft(Sentence sentence, CasualtyMention casualty) {
    int before = casualty.group().from() - 1;
    return before > 0
        && LEAVING.contains(sentence.token(before).norm())
        && !RELATIVES.contains(sentence.token(before - 1).norm());
  }

  /** "a rally ended in <the death of two>", but not "after a fire led to the death of two". */
  private static boolean isResult(Sentence sentence, CasualtyMention casualty) {
    int death = Math.min(casualty.triggerFrom(), sentence.size());
    return casualty.foundBy().equals("noun-of")
        && has(sentence, ENDINGS, Math.max(0, death - RESULT_REACH), death)
        && !has(sentence, Set.of("after", "following"), 0, death)
        && !has(sentence, RELATIVES, Math.max(0, death - RESULT_REACH - 1), death);
  }

  /** "<The family of a journalist killed by gunmen> staged a protest". */
  private static boolean isMourned(Sentence sentence, CasualtyMention casualty, List<Found> found) {
    int people = casualty.group().from();
    int end = Math.max(casualty.triggerFrom(), casualty.group().to());
    return people > 1
        && people <= casualty.triggerFrom()
        && has(sentence, MOURNERS, 0, people)
        && has(sentence, Set.of("of"), 0, people)
        && found.stream().noneMatch(f -> f.cue() == Cue.PROTEST && f.at() < people)
        && found.stream().anyMatch(f -> f.cue() == Cue.PROTEST && f.at() > end);
  }

  /** "blocked the road in a protest over the death of a porter" */
  private static boolean isProtested(
      Sentence sentence, CasualtyMention casualty, List<Found> found, int death) {
    int protest =
        found.stream()
            .filter(f -> COMPLAINTS.contains(f.cue()) && f.at() < death)
            .filter(f -> f.cue() == Cue.PROTEST || isNominal(sentence, casualty))
            .mapToInt(Found::at)
            .findFirst()
            .orElse(-1);
    return protest >= 0
        && (isNominal(sentence, casualty)
            || IntStream.range(protest + 1, death)
                .filter(i -> AGAINST.contains(sentence.token(i).norm()))
                .anyMatch(i -> !isNewClause(sentence, i + 1, death)));
  }

  /**
   * "marched against a tax<, and police shot three>": what came of it, and not what it is about.
   */
  private static boolean isNewClause(Sentence sentence, int from, int to) {
    return IntStream.range(from, Math.min(to, sentence.size() - 1))
        .anyMatch(i ->
            CLAUSES.contains(sentence.token(i).norm())
                || (sentence.token(i).is(",") && opensResult(sentence.token(i + 1).norm())));
  }

  /** ", and police shot three", ", killing three" */
  private static boolean opensResult(String next) {
    return next.equals("and") || next.endsWith("ing");
  }

  /** "the killing of a clerk" is known of before; "resulting in the death of a clerk" is told. */
  private static boolean isNominal(Sentence sentence, CasualtyMention casualty) {
    int death = Math.min(casualty.triggerFrom(), sentence.size());
    return casualty.foundBy().equals("noun-of")
        && !has(sentence, RESULTS, Math.max(0, death - RESULT_REACH), death);
  }

  private static boolean has(Sentence sentence, Set<String> words, int from, int to) {
    return sentence.has(words, from, Math.max(from, to));
  }

  private static boolean isAvenged(List<Found> found, int death) {
    return found.stream()
        .anyMatch(f -> f.cue() == Cue.REVENGE && f.at() < death && f.at() >= death - REVENGE_REACH);
  }

  /** "After <a shopkeeper> was killed, traders rallied": the first clause says why. */
  private static boolean isOpened(Sentence sentence, CasualtyMention casualty, List<Found> found) {
    int people = Math.min(casualty.group().from(), casualty.triggerFrom());
    return people > 0
        && people <= LONGEST_SUBJECT
        && sentence.token(0).is("after")
        && found.stream().anyMatch(f -> f.cue() == Cue.PROTEST && f.at() > casualty.triggerFrom());
  }

  /**
   * "residents torched a bus after a boy was found dead", "relatives attacked the clinic over …"
   */
  private static boolean isActedUpon(
      Sentence sentence, CasualtyMention casualty, List<Found> found, int death) {
    int crowd = first(found, Cue.CROWD, death);
    int people = Math.min(casualty.group().from(), death);
    return crowd >= 0
        && FigureBook.count(casualty) == 1
        && found.stream()
            .anyMatch(f ->
                f.cue() == Cue.DEED && f.at() > crowd && has(sentence, SINCE, f.at() + 1, people));
  }

  /**
   * "The protesters said their leader was killed by gunmen", "accused in the murder of a guard".
   */
  private static boolean isComplaint(
      Sentence sentence, CasualtyMention casualty, List<Found> found, int death) {
    int protest = first(found, Cue.PROTEST, death);
    return FigureBook.count(casualty) == 1
        && ((protest >= 0 && has(sentence, SAYING, protest + 1, death))
            || (isNominal(sentence, casualty) && has(sentence, AGAINST, 0, death)));
  }

  /** "a student killed himself": what the protest is about. */
  private static boolean isSuicide(CasualtyMention casualty) {
    return casualty.link() == Link.SELF && OWN_DEATHS.contains(casualty.lemma());
  }
}
