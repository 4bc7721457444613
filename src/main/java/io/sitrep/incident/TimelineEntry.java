package io.sitrep.incident;

import org.jspecify.annotations.Nullable;

/**
 * Something the article dates, in date order; {@code incidentId} where it belongs to an incident.
 */
public record TimelineEntry(
    String id, ResolvedDate date, String text, @Nullable String incidentId) {}
