package io.sitrep.incident;

import io.sitrep.mention.event.WeaponMention;
import io.sitrep.text.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads an article into the incidents it reports. Read-only once made: safe for all threads. */
public final class Assembler {

  private final FindingsReader reader = new FindingsReader();
  private final StrandSplitter splitter = new StrandSplitter();

  /** Relative dates count from {@code published}. */
  public Report assemble(Document document, @Nullable LocalDate published) {
    var findings = reader.read(document, published);
    var strands = splitter.split(findings);
    var refusal = Newsworthiness.refusal(findings, strands.getFirst());
    if (refusal != null) {
      return new Report(List.of(), List.of(), List.of(), List.of(), List.of(), refusal);
    }
    var incidents = new ArrayList<Incident>();
    int casualties = 1;
    for (var strand : strands) {
      var incident = incident(findings, strand, incidents.size() + 1, casualties);
      casualties += incident.casualties().size();
      incidents.add(incident);
    }
    return new Report(incidents, List.of(), List.of(), List.of());
  }

  private static Incident incident(Findings findings, Strand strand, int number, int casualty) {
    var figures = TollReconciler.reconcile(findings, strand.casualties());
    var weapons = weapons(findings, strand);
    var type = EventTyper.type(strand, weapons, figures);
    PartyJudge.judge(figures, type);
    var casualties = new Casualties(figures, casualty);
    return new Incident(
        "I" + number,
        strand.isMain(),
        "",
        new Event(type, List.of(), "unknown", false),
        date(strand),
        null,
        null,
        null,
        List.of(),
        Responsibility.NONE_REPORTED,
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

  private static @Nullable IncidentDate date(Strand strand) {
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

  private static List<WeaponMention> weapons(Findings findings, Strand strand) {
    var distinct = new LinkedHashMap<String, WeaponMention>();
    for (var weapon : findings.weapons()) {
      if (weapon.used() && strand.sentences().contains(weapon.sentence())) {
        distinct.putIfAbsent(weapon.text().toLowerCase(Locale.ROOT), weapon);
      }
    }
    return List.copyOf(distinct.values());
  }
}
