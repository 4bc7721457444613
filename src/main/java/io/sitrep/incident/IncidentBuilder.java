package io.sitrep.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds an incident of the sentences and mentions that tell of it. */
final class IncidentBuilder {

  private final Findings findings;
  private final Strand strand;
  private final int firstCasualty;

  /** Casualties are numbered on from {@code firstCasualty}. */
  IncidentBuilder(Findings findings, Strand strand, int firstCasualty) {
    this.findings = findings;
    this.strand = strand;
    this.firstCasualty = firstCasualty;
  }

  Incident build(String id, Location location, RoleResolver.Parts parts) {
    var figures = TollReconciler.reconcile(
            findings, strand.casualties(), strand.isMain() ? findings.headline() : List.of());
    var weapons = Weapons.of(findings, strand);
    var type = EventTyper.type(findings, strand, weapons, figures);
    PartyJudge.judge(figures, type);
    var casualties = new Casualties(figures, firstCasualty);
    return new Incident(
        id,
        strand.isMain(),
        "",
        new Event(type, List.of(), "unknown", false),
        date(),
        null,
        null,
        location,
        parts.participants(),
        parts.responsibility(),
        weapons.stream().map(w -> new Weapon(w.text(), w.category(), List.of(w.span()))).toList(),
        List.of(),
        List.of(),
        List.of(),
        figures.stream().map(casualties::casualty).toList(),
        List.of(),
        Totals.of(figures),
        List.of(),
        List.of());
  }

  private @Nullable IncidentDate date() {
    var time = strand.time();
    if (time == null || time.range() == null) {
      return null;
    }
    var basis = time.stated() ? DateBasis.STATED : DateBasis.RESOLVED;
    return new IncidentDate(
        new ResolvedDate(
            time.text(), time.range(), basis, time.partOfDay(), null, List.of(time.span())),
        null,
        true);
  }
}
