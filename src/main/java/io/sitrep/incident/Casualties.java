package io.sitrep.incident;

import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.SourceType;
import io.sitrep.mention.Quantity;
import io.sitrep.mention.source.Strength;
import io.sitrep.mention.target.FullNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns reconciled figures into the casualties of a report: ids, sources, stance and status. */
final class Casualties {

  private static final Set<SourceType> STATE =
      Set.of(
          SourceType.GOVERNMENT, SourceType.MILITARY, SourceType.POLICE, SourceType.LOCAL_OFFICIAL);

  private final Map<Figure, String> ids = new HashMap<>();
  private final CastIndex cast;
  private final List<Participant> participants;
  private final FullNames names;

  /** Numbers the figures on from {@code first}: C1, C2, … */
  Casualties(
      List<Figure> figures,
      int first,
      CastIndex cast,
      FullNames names,
      List<Participant> participants) {
    this.names = names;
    this.cast = cast;
    this.participants = List.copyOf(participants);
    for (int i = 0; i < figures.size(); i++) {
      ids.put(figures.get(i), "C" + (first + i));
    }
  }

  Casualty casualty(Figure figure) {
    var source = source(figure);
    return new Casualty(
        id(figure),
        figure.outcome(),
        figure.party(),
        figure.group(),
        cast.victims(figure, participants),
        Count.of(figure.quantity(), figure.text()),
        source,
        status(figure, source),
        idOrNull(figure.partOf()),
        idOrNull(figure.supersededBy()),
        figure.conflicts().stream().filter(ids::containsKey).map(this::id).toList(),
        reading(figure),
        figure.names().stream().map(names::full).distinct().toList(),
        figure.evidence());
  }

  private String id(Figure figure) {
    var id = ids.get(figure);
    if (id == null) {
      throw new IllegalArgumentException("a figure of another incident: " + figure.text());
    }
    return id;
  }

  private @Nullable String idOrNull(@Nullable Figure figure) {
    return figure == null ? null : ids.get(figure);
  }

  private Source source(Figure figure) {
    var attribution = figure.attribution();
    if (attribution == null) {
      return Source.ARTICLE;
    }
    var type = cast.sourceType(attribution);
    return new Source(
        cast.sourceName(attribution),
        cast.source(attribution),
        type,
        figure.isSelf() ? Stance.THIRD_PARTY : stance(type, figure.party()),
        attribution.verb(),
        null);
  }

  private static Stance stance(SourceType type, Party party) {
    boolean state = STATE.contains(type);
    boolean group = type == SourceType.ARMED_GROUP;
    if ((state && Totals.isState(party)) || (group && party == Party.ARMED_GROUP)) {
      return Stance.OWN_LOSSES;
    }
    return (state && party == Party.ARMED_GROUP) || (group && Totals.isState(party))
        ? Stance.ADVERSARY_LOSSES
        : Stance.THIRD_PARTY;
  }

  private static Status status(Figure figure, Source source) {
    if (figure.isSuperseded()) {
      return Status.SUPERSEDED;
    }
    var attribution = figure.attribution();
    if (attribution != null && attribution.strength() == Strength.DENY) {
      return Status.DISPUTED;
    }
    boolean claimed =
        attribution != null
            && (attribution.strength() == Strength.CLAIM
                || (source.type() == SourceType.ARMED_GROUP
                    && source.stance() != Stance.OWN_LOSSES));
    return claimed || source.stance() == Stance.ADVERSARY_LOSSES ? Status.CLAIMED : Status.REPORTED;
  }

  private static Reading reading(Figure figure) {
    var reasons = new ArrayList<String>();
    reasons.add(wording(figure.quantity()));
    if (figure.party() != Party.UNKNOWN) {
      reasons.add("named party");
    }
    if (figure.statements() > 1) {
      reasons.add("stated " + figure.statements() + " times");
    }
    reasons.addAll(figure.reasons());
    boolean derived = figure.reasons().stream().anyMatch(r -> !r.startsWith("noun elided"));
    boolean vague = figure.quantity() instanceof Quantity.Vague;
    return new Reading(derived || vague ? Confidence.MEDIUM : Confidence.HIGH, reasons);
  }

  private static String wording(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Exactly _ -> "exact number";
      case Quantity.About _ -> "approximate number";
      case Quantity.AtLeast _, Quantity.MoreThan _ -> "open-ended number";
      case Quantity.UpTo _, Quantity.FewerThan _ -> "upper bound only";
      case Quantity.Between _ -> "range";
      case Quantity.Vague _ -> "vague word";
    };
  }
}
