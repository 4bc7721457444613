package io.sitrep.incident;

import io.sitrep.lexicon.EventType;
import java.util.List;

/**
 * What kind of incident it was; {@code directedAt} is military, police, civilians, armed-group,
 * peacekeepers, mixed or unknown.
 */
public record Event(
    EventType type, List<String> tactics, String directedAt, boolean civilianTargeting) {

  public Event {
    tactics = List.copyOf(tactics);
  }
}
