package io.sitrep.incident;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says who answers for an incident. */
final class Responsibilities {

  private Responsibilities() {}

  static Responsibility of(
      Cast cast, IncidentScope scope, Map<String, AttributionStatus> perpetrators) {
    var claimed = with(perpetrators, AttributionStatus.CLAIMED);
    var blamed = with(perpetrators, AttributionStatus.ATTRIBUTED);
    var denied = with(perpetrators, AttributionStatus.DENIED);
    if (claimed == null && blamed == null && denied == null) {
      return Responsibility.NONE_REPORTED;
    }
    var claim = claimed != null ? "claimed" : denied != null ? "denied" : "none-reported";
    return new Responsibility(
        claim, claimed, blamed, blamed == null ? null : blamer(cast, scope, blamed));
  }

  private static @Nullable String with(
      Map<String, AttributionStatus> perpetrators, AttributionStatus status) {
    return perpetrators.entrySet().stream()
        .filter(entry -> entry.getValue() == status)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** The source in a sentence that blames them, who do not blame themselves. */
  private static @Nullable String blamer(Cast cast, IncidentScope scope, String blamed) {
    var blaming =
        cast.members().stream()
            .filter(member -> member.is(blamed))
            .flatMap(member -> member.mentions().stream())
            .filter(m -> m.cues().blamed() && scope.holds(m.sentence(), m.span().start()))
            .map(m -> m.sentence())
            .toList();
    return cast.members().stream()
        .filter(member ->
            !member.is(blamed)
                && member.mentions().stream()
                    .anyMatch(m -> m.cues().source() && blaming.contains(m.sentence())))
        .map(member -> member.actor().id())
        .findFirst()
        .orElse(null);
  }
}
