package io.sitrep.incident;

import io.sitrep.lexicon.TargetKind;
import io.sitrep.text.Span;
import java.util.List;

/** What was attacked, as written. */
public record Target(String text, TargetKind kind, List<Span> evidence) {

  public Target {
    evidence = List.copyOf(evidence);
  }
}
