package io.sitrep.incident;

import java.util.List;
import java.util.Map;

/** A main incident of which nothing is known but what happened and who had a part. */
public final class PlainIncident {

  private PlainIncident() {}

  public static Incident of(Event event, List<Participant> participants) {
    return new Incident(
        "I1",
        true,
        "",
        event,
        null,
        null,
        null,
        null,
        participants,
        Responsibility.NONE_REPORTED,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        List.of());
  }
}
