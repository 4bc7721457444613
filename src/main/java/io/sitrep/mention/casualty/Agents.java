package io.sitrep.mention.casualty;

import io.sitrep.mention.PersonGroup;
import org.jspecify.annotations.Nullable;

/** Finds who did it: "killed by gunmen". */
final class Agents {

  private static final int FARTHEST = 8;

  private Agents() {}

  /** The people after "by" close to this index, or null. */
  static @Nullable PersonGroup after(View view, int at) {
    for (int i = at; i < Math.min(view.size(), at + FARTHEST); i++) {
      if (view.norm(i).equals("by")) {
        var group = view.groupFrom(i + 1);
        return group;
      }
      if (view.token(i).isMark()) {
        return null;
      }
    }
    return null;
  }

  /** The people whose verb starts at this index. */
  static @Nullable PersonGroup before(View view, int at) {
    var groups = Arguments.left(view, at);
    return groups.isEmpty() ? null : groups.getLast();
  }
}
