package io.sitrep.incident;

import io.sitrep.incident.Clauses.Range;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.Words;
import io.sitrep.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Puts picked words of a sentence into one short line: without the date they are told of, cut where
 * a phrase ends, with the quotation marks closed.
 */
final class ClauseWording {

  static final Set<String> FILLERS = WordClasses.of("incident", "fillers");

  private static final int SHORTEST = 4;
  private static final int SHORTEST_TAIL = 3;
  private static final Set<String> JOINTS =
      Set.of(",", ";", ":", "--", "—", "–", "and", "where", "when", "who", "which", "while", "as");

  private final Sentence sentence;
  private final Clauses clauses;
  private final Range date;
  private final Set<Integer> dateTokens;
  private final int longest;

  ClauseWording(
      Sentence sentence, Clauses clauses, Range date, Set<Integer> dateTokens, int longest) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.date = date;
    this.dateTokens = dateTokens;
    this.longest = longest;
  }

  /** The subject, the words less the date and the fillers around it, and what follows them. */
  String of(String lead, List<Integer> picked, String tail) {
    return finished(without(picked, lead.isEmpty()), lead, tail);
  }

  private List<Integer> without(List<Integer> picked, boolean opens) {
    var kept = new ArrayList<Integer>();
    for (int i : picked) {
      boolean led =
          kept.isEmpty()
              && ((opens && FILLERS.contains(norm(i)))
                  || dateTokens.contains(i)
                  || (sentence.token(i).isMark() && !isQuote(i)));
      boolean dropped = (date.contains(i) && !isBeforeNoun(i)) || norm(i).equals("also") || led;
      if (!dropped && !isLeftOver(i)) {
        kept.add(i);
      }
    }
    return kept;
  }

  /** "in" of "killed 42 in overnight raids" */
  private boolean isBeforeNoun(int at) {
    return at == date.from()
        && norm(date.to() - 1).equals("overnight")
        && !norm(at).equals("overnight")
        && isNoun(date.to());
  }

  /** "of" in "the bombing of 3 May", the possessive in "Sunday's bombing". */
  private boolean isLeftOver(int at) {
    boolean before =
        at == date.from() - 1 && Set.of("of", "in", "on", "from", "by", "for").contains(norm(at));
    return (before && !isNoun(date.to())) || (at == date.to() && isOwner(at) && !takesArticle(at));
  }

  private boolean isOwner(int at) {
    return norm(at).equals("'s");
  }

  /** "since Friday's attack" without its Friday: "since the attack" */
  private boolean takesArticle(int at) {
    return at == date.to()
        && isOwner(at)
        && date.from() > 0
        && (Words.PREPOSITIONS.contains(norm(date.from() - 1))
            || norm(date.from() - 1).equals("since"));
  }

  private boolean isNoun(int at) {
    return at < sentence.size()
        && sentence.token(at).isWord()
        && !Words.PHRASE_ENDS.contains(norm(at))
        && !clauses.isVerb(at);
  }

  private boolean isQuote(int at) {
    return Set.of("\"", "$").contains(norm(at));
  }

  private String finished(List<Integer> words, String lead, String tail) {
    var kept = new ArrayList<>(words);
    int room = longest - lead.length() - tail.length();
    while (kept.size() > SHORTEST && render(kept).length() > room) {
      kept.removeLast();
      while (kept.size() > SHORTEST && !isHanging(kept.getLast())) {
        kept.removeLast();
      }
    }
    if (kept.size() < words.size()) {
      dropTail(kept);
    }
    while (!kept.isEmpty() && isHanging(kept.getLast())) {
      kept.removeLast();
    }
    var text = balanced(lead + " " + render(kept) + " " + tail).strip();
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** What a cut leaves of a clause or list that says nothing: ", capital", "and six". */
  private void dropTail(List<Integer> kept) {
    int joint = kept.size() - 1;
    while (joint > SHORTEST && !JOINTS.contains(norm(kept.get(joint)))) {
      joint--;
    }
    var tail = kept.subList(joint, kept.size());
    boolean says =
        tail.size() > SHORTEST_TAIL
            && tail.stream().anyMatch(i -> clauses.isVerb(i) || Words.isParticiple(norm(i)));
    if (joint > SHORTEST && !says) {
      tail.clear();
    }
  }

  private boolean isHanging(int at) {
    var token = sentence.token(at);
    boolean mark = token.isMark() && !token.is("\"") && !token.is(")") && !token.is("%");
    return mark
        || (Words.PREPOSITIONS.contains(token.norm()) && !token.is("over") && !token.is("off"))
        || Words.DETERMINERS.contains(token.norm())
        || FILLERS.contains(token.norm());
  }

  private static String balanced(String text) {
    long quotes = text.chars().filter(c -> c == '"').count();
    boolean curly = text.indexOf('“') >= 0 == text.indexOf('”') >= 0;
    var straight = quotes % 2 == 0 ? text : text.replace("\"", "");
    return curly ? straight : straight.replaceAll("[“”]", "");
  }

  String render(List<Integer> words) {
    var text = new StringBuilder();
    int last = -2;
    for (int i : words) {
      var token = sentence.token(i);
      boolean spaced =
          last == i - 1
              ? token.span().start() > sentence.token(last).span().end()
              : !token.isMark() && (!token.is("'s") || takesArticle(i));
      text.append(spaced && !text.isEmpty() ? " " : "").append(word(i));
      last = i;
    }
    return text.toString().replace(",,", ",").strip();
  }

  /** "a" or "an" by the word that now follows it. */
  private String word(int at) {
    var norm = norm(at);
    if (takesArticle(at)) {
      return "the";
    }
    boolean article =
        at == date.from() - 1
            && (norm.equals("a") || norm.equals("an"))
            && date.to() < sentence.size();
    if (!article) {
      return sentence.token(at).text();
    }
    boolean vowel = norm(date.to()).matches("[aeiou].*");
    var word = vowel ? "an" : "a";
    return sentence.token(at).isCapitalised()
        ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
        : word;
  }

  private String norm(int at) {
    return at >= 0 && at < sentence.size() ? sentence.token(at).norm() : "";
  }
}
