package io.sitrep.text;

import java.util.Set;

/**
 * Words written with a full stop that ends no sentence, folded and without it; those of {@code
 * mayEnd} ("p.m", "inc") end one when a usual first word follows.
 */
public record Abbreviations(Set<String> never, Set<String> mayEnd) {

  public Abbreviations {
    never = Set.copyOf(never);
    mayEnd = Set.copyOf(mayEnd);
  }
}
