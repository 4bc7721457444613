package io.sitrep.incident;

import io.sitrep.mention.detail.MovementFinder;
import io.sitrep.mention.detail.PurposeFinder;
import io.sitrep.mention.detail.ResponseFinder;
import io.sitrep.mention.quantity.OtherQuantityFinder;
import io.sitrep.mention.target.FullNames;
import io.sitrep.mention.target.NamedVictims;
import io.sitrep.mention.target.TargetFinder;

/** The finders of what else an article tells of an incident. Read-only: safe for all threads. */
record DetailReader(
    TargetFinder targets,
    MovementFinder movements,
    PurposeFinder purposes,
    ResponseFinder responses,
    OtherQuantityFinder numbers) {

  DetailReader(NamedVictims victims) {
    this(
        new TargetFinder(victims),
        new MovementFinder(),
        new PurposeFinder(),
        new ResponseFinder(),
        new OtherQuantityFinder());
  }

  /** The names are those of the same article. */
  IncidentDetails of(Findings findings, Strand strand, Cast cast, FullNames names) {
    return new IncidentDetails(this, findings, strand, new CastIndex(cast), names);
  }
}
