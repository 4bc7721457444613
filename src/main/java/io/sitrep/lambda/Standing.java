package io.sitrep.lambda;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the output bucket for one article, each output looked at once at most, and the
 * changes to it. A whole state is a PDF and a JSON of one edition, or a problem alone, or nothing.
 * Used by one thread.
 */
final class Standing {

  private final BriefingStore store;
  private final String stem;
  private final Map<Output, Optional<Seen>> seen = new EnumMap<>(Output.class);

  Standing(BriefingStore store, String stem) {
    this.store = store;
    this.stem = stem;
  }

  private String key(Output output) {
    return stem + output.suffix();
  }

  Optional<Seen> look(Output output) {
    return seen.computeIfAbsent(output, it -> store.look(key(it)));
  }

  /**
   * The two looks that tell the ordinary cases apart: a briefing and a problem exclude each other,
   * so the JSON tells which of the other two is worth a look.
   */
  void lookFirst() {
    look(look(Output.JSON).isPresent() ? Output.PDF : Output.PROBLEM);
  }

  void lookAtAll() {
    Arrays.stream(Output.values()).forEach(this::look);
  }

  /** What was seen; null when nothing was there or nobody looked. */
  private @Nullable Seen known(Output output) {
    return seen.getOrDefault(output, Optional.empty()).orElse(null);
  }

  boolean briefs(Edition edition) {
    return is(Output.JSON, edition) && is(Output.PDF, edition) && look(Output.PROBLEM).isEmpty();
  }

  boolean refuses(Edition edition) {
    return look(Output.JSON).isEmpty() && is(Output.PROBLEM, edition) && look(Output.PDF).isEmpty();
  }

  /** Whether the outputs, of whichever edition, are those of one version. */
  boolean isWhole() {
    if (look(Output.PROBLEM).isPresent()) {
      return look(Output.JSON).isEmpty() && look(Output.PDF).isEmpty();
    }
    var json = look(Output.JSON).map(Seen::edition);
    var pdf = look(Output.PDF).map(Seen::edition);
    return json.equals(pdf);
  }

  /** True when the output is of this edition now, false when another run came between. */
  boolean write(Output output, byte[] bytes, Edition edition, Map<String, String> metadata) {
    var replaced = known(output);
    return (replaced != null && replaced.is(edition))
        || store.write(key(output), output, bytes, metadata, replaced);
  }

  /** True when nothing known stands there any more, false when another run came between. */
  boolean remove(Output output) {
    var removed = known(output);
    return removed == null || store.remove(key(output), removed);
  }

  void removeAll() {
    for (var output : Output.values()) {
      remove(output);
    }
  }

  private boolean is(Output output, Edition edition) {
    return look(output).filter(it -> it.is(edition)).isPresent();
  }
}
