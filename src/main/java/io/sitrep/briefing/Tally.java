package io.sitrep.briefing;

import io.sitrep.incident.Casualty;
import io.sitrep.incident.Incident;
import io.sitrep.incident.Status;
import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.Party;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an incident's standing figures add up to for one party: parts, repeats and revised figures
 * stay out, and of conflicting figures the lowest counts.
 */
public record Tally(Incident incident) {

  /** Null where the article gives no figure. */
  public @Nullable Long best(Party party, Outcome outcome) {
    var standing = standing(party);
    standing.removeIf(it -> it.outcome() != outcome);
    return standing.isEmpty() ? null : Long.valueOf(sum(standing));
  }

  public boolean has(Party party) {
    return !standing(party).isEmpty();
  }

  private List<Casualty> standing(Party party) {
    var standing = new ArrayList<Casualty>();
    for (var casualty : incident.casualties()) {
      if (casualty.party() == party
          && casualty.partOf() == null
          && casualty.status() != Status.SUPERSEDED
          && casualty.supersededBy() == null) {
        standing.add(casualty);
      }
    }
    return standing;
  }

  private static long sum(List<Casualty> standing) {
    Set<String> told = new HashSet<>();
    long sum = 0;
    for (var casualty : standing) {
      if (told.add(casualty.id())) {
        told.addAll(casualty.conflictsWith());
        sum += lowest(casualty, standing);
      }
    }
    return sum;
  }

  private static long lowest(Casualty casualty, List<Casualty> standing) {
    return standing.stream()
        .filter(it -> it.equals(casualty) || casualty.conflictsWith().contains(it.id()))
        .mapToLong(it -> new Figure(it.count()).value())
        .min()
        .orElse(0);
  }
}
