package io.sitrep.incident;

import java.util.List;

/**
 * Everything the reading engine found in one article: what it is about first, then other incidents.
 * No incident means the article reports none.
 */
public record Report(
    List<Incident> incidents,
    List<Actor> actors,
    List<TimelineEntry> timeline,
    List<OtherQuantity> otherQuantities) {

  public Report {
    incidents = List.copyOf(incidents);
    actors = List.copyOf(actors);
    timeline = List.copyOf(timeline);
    otherQuantities = List.copyOf(otherQuantities);
  }
}
