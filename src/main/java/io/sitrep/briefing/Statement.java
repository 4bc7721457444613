package io.sitrep.briefing;

import io.sitrep.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of the briefing and the spans it stands on. {@code kind} is its topic (or, in the
 * bottom line, reported, claimed or absence); {@code derivation} is restates-fact or joins-facts,
 * and {@code rule} names how facts were joined.
 */
public record Statement(
    String kind,
    String text,
    @Nullable String derivation,
    @Nullable String rule,
    List<Span> evidence) {

  public Statement {
    evidence = List.copyOf(evidence);
  }
}
