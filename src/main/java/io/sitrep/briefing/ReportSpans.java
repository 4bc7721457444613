package io.sitrep.briefing;

import io.sitrep.incident.Actor;
import io.sitrep.incident.Casualty;
import io.sitrep.incident.ForceSize;
import io.sitrep.incident.Incident;
import io.sitrep.incident.Movement;
import io.sitrep.incident.OtherQuantity;
import io.sitrep.incident.Purpose;
import io.sitrep.incident.Report;
import io.sitrep.incident.ResolvedDate;
import io.sitrep.incident.Response;
import io.sitrep.incident.Target;
import io.sitrep.incident.Weapon;
import io.sitrep.mention.ContextFact;
import io.sitrep.text.Span;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every span that a fact of a report stands on. */
final class ReportSpans {

  private final Set<Span> all = new TreeSet<>();

  private ReportSpans() {}

  static Collection<Span> of(Report report) {
    var spans = new ReportSpans();
    report.incidents().forEach(spans::add);
    spans.addEach(report.actors(), Actor::evidence);
    report.timeline().forEach(it -> spans.add(it.date()));
    spans.addEach(report.otherQuantities(), OtherQuantity::evidence);
    report.context().stream().map(ContextFact::span).forEach(spans.all::add);
    return spans.all;
  }

  private void add(Incident incident) {
    var date = incident.date();
    add(date == null ? null : date.date());
    add(incident.reported());
    var location = incident.location();
    if (location != null) {
      all.addAll(location.evidence());
    }
    addEach(incident.weapons(), Weapon::evidence);
    addEach(incident.movements(), Movement::evidence);
    addEach(incident.targets(), Target::evidence);
    addEach(incident.forceSizes(), ForceSize::evidence);
    addEach(incident.casualties(), Casualty::evidence);
    addEach(incident.responses(), Response::evidence);
    incident.responses().forEach(it -> add(it.date()));
    addEach(incident.purposes(), Purpose::evidence);
  }

  private void add(@Nullable ResolvedDate date) {
    if (date != null) {
      all.addAll(date.evidence());
    }
  }

  private <T> void addEach(Collection<T> facts, Function<T, ? extends Collection<Span>> evidence) {
    facts.forEach(it -> all.addAll(evidence.apply(it)));
  }
}
