package io.sitrep.incident;

import io.sitrep.mention.event.WeaponMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    var weapons = weapons();
    var type = EventTyper.type(strand, weapons, figures);
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

  /** Those of sentences that tell of harm or violence, each kind once, in its fullest wording. */
  private List<WeaponMention> weapons() {
    var distinct = new ArrayList<WeaponMention>();
    for (var weapon : findings.weapons()) {
      if (weapon.used()
          && isTold(weapon.sentence())
          && distinct.stream().noneMatch(w -> covers(w, weapon))) {
        distinct.add(weapon);
      }
    }
    return distinct;
  }

  private boolean isTold(int sentence) {
    return strand.sentences().contains(sentence)
        && (strand.casualties().stream().anyMatch(c -> c.sentence() == sentence)
            || strand.events().stream().anyMatch(e -> e.sentence() == sentence));
  }

  /** "bomb" adds nothing to "remote-controlled bomb", nor "IED" to the words it abbreviates. */
  private static boolean covers(WeaponMention fuller, WeaponMention other) {
    var words = fuller.text().toLowerCase(Locale.ROOT);
    var later = other.text().toLowerCase(Locale.ROOT);
    var singular = later.endsWith("s") ? later.substring(0, later.length() - 1) : later;
    boolean generic =
        List.of("bomb", "bombs", "explosives", "explosive", "ied", "ieds", "gun", "guns")
            .contains(later);
    return words.contains(singular) || (generic && fuller.category() == other.category());
  }
}
