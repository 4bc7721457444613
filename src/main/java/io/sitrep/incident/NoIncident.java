package io.sitrep.incident;

import io.sitrep.lexicon.Coded;

/** Why an article gives no security incident. */
public enum NoIncident implements Coded {
  ACCIDENT,
  NATURAL_DISASTER,
  DISEASE,
  EXERCISE,
  SPORT,
  COURT_CASE,
  POLICY,
  PAST_EVENTS_ONLY,
  PERIOD_FIGURES_ONLY,
  UNSUPPORTED_LANGUAGE,
  NOTHING_FOUND
}
