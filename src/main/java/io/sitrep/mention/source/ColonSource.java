package io.sitrep.mention.source;

import io.sitrep.mention.Words;
import io.sitrep.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Headline style: "Three dead in market blast: police", "Police: three dead". */
final class ColonSource implements Construction {

  private static final int LONGEST = 6;

  private final SourceWords words;

  ColonSource(SourceWords words) {
    this.words = words;
  }

  @Override
  public String id() {
    return "colon-source";
  }

  @Override
  public @Nullable Credit at(Sentence sentence, int at) {
    if (!sentence.token(at).is(":") || at == 0) {
      return null;
    }
    int end = sentence.size();
    while (end > at + 1 && sentence.token(end - 1).isMark()) {
      end--;
    }
    if (end > at + 1 && end - at <= LONGEST && covers(sentence, at + 1, end)) {
      return credit(new Range(at + 1, end), at, false);
    }
    return at < LONGEST && covers(sentence, 0, at) && !tells(sentence, at)
        ? credit(new Range(0, at), at, true)
        : null;
  }

  /** "Hostage found dead: …": a headline, and nobody who speaks. */
  private static boolean tells(Sentence sentence, int colon) {
    return sentence.tokens().subList(0, colon).stream()
        .anyMatch(token -> Words.isParticiple(token.norm()) || token.is("dead"));
  }

  private Credit credit(Range source, int colon, boolean leads) {
    return new Credit(source, new Range(colon, colon + 1), ":", Strength.SAY, leads, id());
  }

  private boolean covers(Sentence sentence, int from, int to) {
    return words.covers(sentence.tokens().subList(from, to));
  }
}
