package io.sitrep.mention;

import java.util.List;

/** The numbers of a sentence and the people it speaks of, each in text order. */
public record Counts(List<QuantityMention> quantities, List<PersonGroup> groups) {

  public Counts {
    quantities = List.copyOf(quantities);
    groups = List.copyOf(groups);
  }
}
