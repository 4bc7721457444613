package io.sitrep.incident;

import io.sitrep.lexicon.EventType;
import io.sitrep.mention.DatePrecision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds an incident of the sentences and mentions that tell of it. */
final class IncidentBuilder {

  private final Findings findings;
  private final Account account;
  private final int firstCasualty;
  private final IncidentDetails details;

  /** Casualties are numbered on from {@code firstCasualty}. */
  IncidentBuilder(Findings findings, Account account, int firstCasualty, IncidentDetails details) {
    this.details = details;
    this.findings = findings;
    this.account = account;
    this.firstCasualty = firstCasualty;
  }

  Incident build(String id, Location location, RoleResolver.Parts parts) {
    var figures = account.figures();
    var weapons = account.weapons();
    var type = account.type();
    if (location.country() != null) {
      new Nationality(findings, details.cast()).settle(figures, location.country());
    }
    var casualties =
        new Casualties(
            figures, firstCasualty, details.cast(), details.names(), parts.participants());
    var targets = details.targets();
    var kind = new IncidentKind(type, weapons, figures, targets);
    return new Incident(
        id,
        account.strand().isMain(),
        new Title(type, targets, location).text(),
        kind.event(),
        date(type),
        details.reported(),
        details.reportedBy(),
        location,
        parts.participants(),
        parts.responsibility(),
        weapons.stream().map(w -> new Weapon(w.text(), w.category(), List.of(w.span()))).toList(),
        details.movements(),
        targets,
        details.forceSizes(),
        figures.stream().map(casualties::casualty).toList(),
        kind.notMentioned(details.tellsOfLosses(), details.tellsOfArrests()),
        Totals.of(figures),
        details.responses(),
        details.purposes());
  }

  private @Nullable IncidentDate date(EventType type) {
    var dating = account.strand().dating();
    if (dating == null) {
      return null;
    }
    var appliesTo = details.appliesTo(dating.time(), type);
    return new IncidentDate(
        dating.resolved(),
        appliesTo,
        appliesTo == null && dating.range().precision() == DatePrecision.DAY);
  }
}
