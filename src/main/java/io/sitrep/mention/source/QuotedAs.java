package io.sitrep.mention.source;

import io.sitrep.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "AFP quoted a resident as saying", "the mayor was quoted as saying": the one quoted speaks. */
final class QuotedAs implements Construction {

  private static final Set<String> QUOTED = Set.of("quoted", "quotes", "quoting", "cited", "cites");
  private static final Set<String> SAYING = Set.of("saying", "telling", "stating", "reporting");
  private static final int REACH = 16;

  private final Subjects subjects;

  QuotedAs(Subjects subjects) {
    this.subjects = subjects;
  }

  @Override
  public String id() {
    return "quoted-as";
  }

  @Override
  public @Nullable Credit at(Sentence sentence, int at) {
    if (!QUOTED.contains(sentence.token(at).norm())) {
      return null;
    }
    int as = asSaying(sentence, at);
    if (as < 0) {
      return null;
    }
    boolean passive = as == at + 1 || sentence.token(at + 1).is("by");
    var source = passive ? subjects.before(sentence, at) : new Range(at + 1, as);
    return source == null
        ? null
        : new Credit(source, new Range(at, as + 2), "quote", Strength.SAY, true, id());
  }

  private static int asSaying(Sentence sentence, int at) {
    for (int i = at + 1; i + 1 < Math.min(sentence.size(), at + REACH); i++) {
      if (sentence.token(i).is("as") && SAYING.contains(sentence.token(i + 1).norm())) {
        return i;
      }
    }
    return -1;
  }
}
