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
    for (var at : found) {
      if (at.cue() == cue) {
        return true;
      }
    }
    return false;
  }

  boolean hasAny(Cue... cues) {
    for (var cue : cues) {
      if (has(cue)) {
        return true;
      }
    }
    return false;
  }

  /**
   * True where the cues stand in this order in one clause, each at most {@code reach} tokens on.
   */
  boolean inOrder(int reach, Cue... cues) {
    for (var at : found) {
      if (at.cue() == cues[0] && continues(at, reach, cues, 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean continues(At last, int reach, Cue[] cues, int next) {
    if (next == cues.length) {
      return true;
    }
    for (var at : found) {
      if (at.cue() == cues[next]
          && at.from() >= last.to()
          && at.from() - last.to() <= reach
          && !isBroken(last.to(), at.from())
          && continues(at, reach, cues, next + 1)) {
        return true;
      }
    }
    return false;
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
