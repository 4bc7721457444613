package io.sitrep.mention.source;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.NumberReader;
import io.sitrep.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "The mayor put the number of dead at 17", "police have revised down the toll to 29", "residents
 * gave a far higher figure".
 */
final class PutsFigure implements Construction {

  private static final Set<String> VERBS = WordClasses.of("source", "verbs");

  private static final Set<String> TOLLS = WordClasses.of("source", "tolls");

  private static final Set<String> COMPARATIVES =
      Set.of("higher", "lower", "different", "greater", "smaller");

  private static final int OBJECT = 6;
  private static final int FIGURE = 14;

  private final Subjects subjects;
  private final Phrases phrases;

  PutsFigure(Subjects subjects, Phrases phrases) {
    this.subjects = subjects;
    this.phrases = phrases;
  }

  @Override
  public String id() {
    return "puts-figure";
  }

  @Override
  public @Nullable Credit at(Sentence sentence, int at) {
    if (!VERBS.contains(sentence.token(at).norm()) || !hasFigure(sentence, at)) {
      return null;
    }
    var subject = subjects.before(sentence, at);
    return subject == null || !phrases.isSource(sentence, subject)
        ? null
        : new Credit(
            phrases.maker(sentence, subject),
            new Range(at, at + 1),
            "put",
            Strength.REPORT,
            true,
            id());
  }

  private static boolean hasFigure(Sentence sentence, int at) {
    boolean toll = false;
    boolean compared = false;
    for (int i = at + 1; i < Math.min(sentence.size(), at + FIGURE); i++) {
      var token = sentence.token(i);
      toll |= i <= at + OBJECT && TOLLS.contains(token.norm());
      compared |= i <= at + OBJECT && COMPARATIVES.contains(token.norm());
      boolean link = token.is("at") || token.is("to") || token.is("as");
      if (toll && (compared || link || (token.is("of") && isNumber(sentence, i + 1)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(Sentence sentence, int at) {
    return at < sentence.size() && NumberReader.read(sentence, at) != null;
  }
}
