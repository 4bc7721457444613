package io.sitrep.incident;

import io.sitrep.mention.CountFinder;
import io.sitrep.mention.actor.ActorFinder;
import io.sitrep.mention.casualty.CasualtyFinder;
import io.sitrep.mention.event.EventFinder;
import io.sitrep.mention.event.WeaponFinder;
import io.sitrep.mention.place.Gazetteer;
import io.sitrep.mention.place.PlaceFinder;
import io.sitrep.mention.source.AttributionFinder;
import io.sitrep.mention.target.NamedVictims;
import io.sitrep.mention.time.TimeFinder;
import io.sitrep.text.Document;
import io.sitrep.text.DocumentReader;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Runs the finders over an article. Read-only once made: safe for all threads. */
final class FindingsReader {

  private final CountFinder counts = new CountFinder();
  private final CasualtyFinder casualties = new CasualtyFinder();
  private final EventFinder events = new EventFinder();
  private final WeaponFinder weapons = new WeaponFinder();
  private final AttributionFinder attributions = new AttributionFinder();
  private final ActorFinder actors;
  private final PlaceFinder places;

  FindingsReader(Gazetteer gazetteer, DocumentReader reader, NamedVictims victims) {
    actors = new ActorFinder(victims);
    places = new PlaceFinder(gazetteer, reader);
  }

  Findings read(Document document, @Nullable LocalDate published) {
    var credits = attributions.find(document);
    var known = document.sentences().stream().map(counts::find).toList();
    return new Findings(
        document,
        published,
        known,
        casualties.find(document, known),
        document.sentences().stream().flatMap(s -> events.find(s).stream()).toList(),
        weapons.find(document),
        new TimeFinder(published).find(document),
        credits,
        places.find(document),
        actors.find(document, credits));
  }
}
