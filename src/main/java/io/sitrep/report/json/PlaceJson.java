package io.sitrep.report.json;

import io.sitrep.briefing.EvidenceIndex;
import io.sitrep.incident.Location;
import io.sitrep.incident.LocationPrecision;
import java.util.Locale;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;

/** Where an incident took place, with the precision codes of ACLED and UCDP; never coordinates. */
final class PlaceJson {

  private PlaceJson() {}

  static @Nullable Fields of(@Nullable Location it, EvidenceIndex evidence) {
    return it == null
        ? null
        : new Fields()
            .put("text", it.text())
            .put("country", it.country())
            .put("country_iso3", iso3(it.country()))
            .put("admin1", it.admin1())
            .put(
                "places",
                it.places().stream()
                    .map(place ->
                        new Fields().put("name", place.name()).put("relation", place.relation()))
                    .toList())
            .put("qualifiers", it.qualifiers())
            .put("precision", it.precision())
            .put("acled_geo_precision", acled(it.precision()))
            .put("ucdp_where_prec", ucdp(it.precision()))
            .put("latitude", null)
            .put("longitude", null)
            .put("coordinates_origin", null)
            .put("evidence", evidence.ids(it.evidence()));
  }

  private static @Nullable String iso3(@Nullable String code) {
    try {
      return code == null ? null : Locale.of("", code).getISO3Country();
    } catch (MissingResourceException _) {
      return null; // XK and other codes in use that ISO has not assigned
    }
  }

  /** ACLED: 1 the place, 2 nearby or part of a region, 3 a whole region. */
  static int acled(LocationPrecision precision) {
    return switch (precision) {
      case EXACT_PLACE -> 1;
      case NEAR_PLACE, BETWEEN_NAMED_PLACES, DISTRICT -> 2;
      case ADMIN1, COUNTRY, UNKNOWN -> 3;
    };
  }

  /**
   * UCDP: 1 the place, 2 near it, 3 second-level, 4 first-level, 5 a line or fuzzy area, 6 country.
   */
  static int ucdp(LocationPrecision precision) {
    return switch (precision) {
      case EXACT_PLACE -> 1;
      case NEAR_PLACE -> 2;
      case DISTRICT -> 3;
      case ADMIN1 -> 4;
      case BETWEEN_NAMED_PLACES -> 5;
      case COUNTRY, UNKNOWN -> 6;
    };
  }
}
