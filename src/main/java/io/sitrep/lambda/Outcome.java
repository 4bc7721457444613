package io.sitrep.lambda;

import io.sitrep.article.Problem;
import java.util.Map;

/** How one article ended. */
sealed interface Outcome {

  /** The briefing was written. */
  record Briefed(Edition edition, boolean securityIncident, Map<String, Long> counts)
      implements Outcome {}

  /** The article cannot be read, and its problem was written. */
  record Refused(Edition edition, Problem problem) implements Outcome {}

  /** An earlier run had already written the briefing or, when refused, the problem. */
  record Unchanged(Edition edition, boolean refused) implements Outcome {}

  /** The article was deleted before it could be read. */
  record Gone() implements Outcome {}

  /** The object is no article: a folder's marker, a sidecar, an output. */
  record NoArticle(String reason) implements Outcome {}
}
