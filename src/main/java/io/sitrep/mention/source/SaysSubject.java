package io.sitrep.mention.source;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "\"Three died,\" said Amadou Ba, a doctor at the clinic." */
final class SaysSubject implements Construction {

  static final Set<String> ARTICLES = Set.of("a", "an", "one");
  private static final Set<String> NEVER = WordClasses.of("source", "never");

  private final ReportingWords verbs;
  private final Phrases phrases;

  SaysSubject(ReportingWords verbs, Phrases phrases) {
    this.verbs = verbs;
    this.phrases = phrases;
  }

  @Override
  public String id() {
    return "says-subject";
  }

  @Override
  public @Nullable Credit at(Sentence sentence, int at) {
    var verb = verbs.verb(sentence.token(at).norm());
    if (verb == null || !verb.isFinite() || !verb.plain() || !follows(sentence, at, verb)) {
      return null;
    }
    var phrase = at + 1 < sentence.size() ? subject(sentence, at + 1) : null;
    return phrase == null
        ? null
        : new Credit(phrase, new Range(at, at + 1), verb.lemma(), verb.strength(), at == 0, id());
  }

  private @Nullable Range subject(Sentence sentence, int from) {
    if (NEVER.contains(sentence.token(from).norm()) || sentence.token(from).isNumber()) {
      return null;
    }
    var phrase = phrases.from(sentence, from);
    return phrase != null
            && (phrases.isSource(sentence, phrase) || isPlain(sentence, phrase))
            && !Grammar.hasVerb(sentence, phrase.from(), phrase.to())
        ? phrase
        : null;
  }

  /** "said <a shopkeeper>.": whoever it is, where nothing else follows. */
  private static boolean isPlain(Sentence sentence, Range phrase) {
    boolean ends = phrase.to() >= sentence.size() || sentence.token(phrase.to()).isMark();
    return ends
        && ARTICLES.contains(sentence.token(phrase.from()).norm())
        && sentence.token(phrase.from() - 1).is("said");
  }

  private static boolean follows(Sentence sentence, int at, ReportingWords.Verb verb) {
    if (at == 0) {
      return true;
    }
    var before = sentence.token(at - 1);
    boolean alone =
        verb.lemma().equals("say") && !Grammar.hasVerb(sentence, at + 1, sentence.size());
    return Grammar.isQuote(before)
        || Grammar.isDash(before)
        || (before.is(",") && (alone || hasClause(sentence, at - 1)));
  }

  private static boolean hasClause(Sentence sentence, int comma) {
    int from = comma;
    while (from > 0
        && !sentence.token(from - 1).is(",")
        && !Grammar.isWall(sentence.token(from - 1))) {
      from--;
    }
    boolean result = from > 0 && sentence.token(from).norm().endsWith("ing"); // ", killing nine,"
    return (result || Grammar.hasVerb(sentence, from, comma))
        && !Grammar.RELATIVES.contains(sentence.token(from).norm());
  }
}
