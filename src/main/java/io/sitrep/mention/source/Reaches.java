package io.sitrep.mention.source;

import io.sitrep.text.Sentence;
import io.sitrep.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Shares a sentence out among the sources it names, each up to where another's words begin. */
final class Reaches {

  static final Set<String> JOINTS = Set.of("and", "but", "while", "whereas", "although");

  private Reaches() {}

  /** One span for each credit, in the same order; credits are sorted by their start. */
  static List<Span> of(Sentence sentence, List<Credit> credits) {
    var spans = new ArrayList<Span>();
    int from = opening(sentence, credits.getFirst());
    for (int i = 0; i < credits.size(); i++) {
      boolean last = i + 1 == credits.size();
      int to = last ? sentence.size() : border(sentence, credits.get(i), credits.get(i + 1));
      to = Math.max(to, Math.min(from + 1, sentence.size()));
      spans.add(sentence.span(Math.min(from, to - 1), to));
      from = to;
    }
    return spans;
  }

  /** An opening clause that stands by itself before "and police said" is the article's own. */
  private static int opening(Sentence sentence, Credit first) {
    if (!first.leads() || !Grammar.hasVerb(sentence, 0, first.start())) {
      return 0;
    }
    return first.start();
  }

  private static int border(Sentence sentence, Credit one, Credit next) {
    if (next.leads()) {
      return joint(sentence, Math.min(one.end(), next.start()), next.start());
    }
    int after = one.end();
    return one.leads() ? lastJoint(sentence, after, next.start()) : after;
  }

  /** Before the conjunction that opens the next credit. */
  private static int joint(Sentence sentence, int from, int start) {
    int at = start;
    while (at > from
        && (sentence.token(at - 1).is(",") || JOINTS.contains(sentence.token(at - 1).norm()))) {
      at--;
    }
    return at;
  }

  private static int lastJoint(Sentence sentence, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      boolean joins = JOINTS.contains(sentence.token(i).norm()) && sentence.token(i - 1).is(",");
      if (joins || sentence.token(i).is(";")) {
        return i;
      }
    }
    return to;
  }
}
