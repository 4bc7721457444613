package io.sitrep.incident;

import io.sitrep.lexicon.Outcome;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One incident as the article reports it. Exactly one incident of an article is {@code main}; the
 * others are background. {@code notMentioned} names outcomes and losses on which the article is
 * silent; {@code totals} holds an entry for each outcome with a live figure.
 */
public record Incident(
    String id,
    boolean main,
    String title,
    Event event,
    @Nullable IncidentDate date,
    @Nullable ResolvedDate reported,
    @Nullable String reportedBy,
    @Nullable Location location,
    List<Participant> participants,
    Responsibility responsibility,
    List<Weapon> weapons,
    List<Movement> movements,
    List<Target> targets,
    List<ForceSize> forceSizes,
    List<Casualty> casualties,
    List<String> notMentioned,
    Map<Outcome, Total> totals,
    List<Response> responses,
    List<Purpose> purposes) {

  public Incident {
    participants = List.copyOf(participants);
    weapons = List.copyOf(weapons);
    movements = List.copyOf(movements);
    targets = List.copyOf(targets);
    forceSizes = List.copyOf(forceSizes);
    casualties = List.copyOf(casualties);
    notMentioned = List.copyOf(notMentioned);
    totals = Map.copyOf(totals);
    responses = List.copyOf(responses);
    purposes = List.copyOf(purposes);
  }
}
