package io.sitrep.incident;

import org.jspecify.annotations.Nullable;

/**
 * When an incident took place. {@code appliesTo} names the larger operation the article dates when
 * it does not date the incident itself.
 */
public record IncidentDate(ResolvedDate date, @Nullable String appliesTo, boolean exactDayStated) {}
