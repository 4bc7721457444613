package io.sitrep.incident;

import io.sitrep.mention.ContextFact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the reading engine found in one article: what it is about first, then other incidents.
 * No incident means the article reports none, for the reason {@code noIncident} where it is known.
 */
public record Report(
    List<Incident> incidents,
    List<Actor> actors,
    List<TimelineEntry> timeline,
    List<OtherQuantity> otherQuantities,
    List<ContextFact> context,
    @Nullable NoIncident noIncident) {

  public Report {
    incidents = List.copyOf(incidents);
    actors = List.copyOf(actors);
    timeline = List.copyOf(timeline);
    otherQuantities = List.copyOf(otherQuantities);
    context = List.copyOf(context);
  }

  public Report(
      List<Incident> incidents,
      List<Actor> actors,
      List<TimelineEntry> timeline,
      List<OtherQuantity> otherQuantities) {
    this(incidents, actors, timeline, otherQuantities, List.of(), null);
  }
}
