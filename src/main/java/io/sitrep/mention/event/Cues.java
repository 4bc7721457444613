package io.sitrep.mention.event;

import java.util.List;

/** The cues of one sentence in text order; distances are counted in tokens. */
record Cues(List<At> found) {

  Cues {
    found = List.copyOf(found);
  }

  /** A cue over tokens {@code [from, to)}. */
  record At(Cue cue, int from, int to) {}

  boolean has(Cue cue) {
    return found.stream().anyMatch(at -> at.cue() == cue);
  }

  boolean hasAny(Cue... cues) {
    return List.of(cues).stream().anyMatch(this::has);
  }

  /**
   * True where the cues stand in this order in one clause, each at most {@code reach} tokens on.
   */
  boolean inOrder(int reach, Cue... cues) {
    return found.stream().anyMatch(at -> at.cue() == cues[0] && continues(at, reach, cues, 1));
  }

  private boolean continues(At last, int reach, Cue[] cues, int next) {
    return next == cues.length
        || found.stream()
            .anyMatch(at ->
                at.cue() == cues[next]
                    && at.from() >= last.to()
                    && at.from() - last.to() <= reach
                    && !isBroken(last.to(), at.from())
                    && continues(at, reach, cues, next + 1));
  }

  /** True where one stands at most {@code reach} tokens before or after the other. */
  boolean near(int reach, Cue one, Cue other) {
    return inOrder(reach, one, other) || inOrder(reach, other, one);
  }

  private boolean isBroken(int from, int to) {
    return found.stream()
        .anyMatch(at -> at.cue() == Cue.BREAK && at.from() >= from && at.to() <= to);
  }
}
