package io.sitrep.incident;

import java.util.List;

/** How surely a fact was read, and why. */
public record Reading(Confidence level, List<String> reasons) {

  public Reading {
    reasons = List.copyOf(reasons);
  }
}
