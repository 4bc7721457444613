package io.sitrep.incident;

import org.jspecify.annotations.Nullable;

/** An actor's part in one incident; no actor means that the article names none for the role. */
public record Participant(
    @Nullable String actorId, Role role, @Nullable AttributionStatus status) {}
