package io.sitrep.mention.place;

import io.sitrep.mention.place.PlaceMention.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what kind of place a name stands for, from a noun beside it or from the gazetteer. */
final class Kinds {

  private static final Set<String> BESIDE = Set.of("near", "outside");

  private Kinds() {}

  static Kind ofNoun(Cues cues, String noun) {
    var classes = cues.of(noun);
    if (classes.contains(Cue.SETTLEMENT) || classes.contains(Cue.CAPITAL)) {
      return Kind.PLACE;
    }
    if (classes.contains(Cue.DISTRICT)) {
      return Kind.DISTRICT;
    }
    if (classes.contains(Cue.ADMIN1)) {
      return Kind.ADMIN1;
    }
    if (classes.contains(Cue.FACILITY)) {
      return Kind.FACILITY;
    }
    return classes.contains(Cue.NATURAL) ? Kind.REGION : Kind.PLACE;
  }

  static Kind ofKnown(Known known) {
    return switch (known.sort()) {
      case COUNTRY, DEMONYM -> Kind.COUNTRY;
      case ADMIN1 -> Kind.ADMIN1;
      case DISTRICT -> Kind.DISTRICT;
      case CITY -> Kind.CITY;
      case REGION -> Kind.REGION;
    };
  }

  /** The kind of the place a name is known for, or null for a name that only means a people. */
  static @Nullable Kind ofName(Scene scene, Name name) {
    if (scene.cues().is(scene.phrase(name.from(), name.to()), Cue.REGION_NAME)) {
      return Kind.REGION;
    }
    var bearers = scene.known(name);
    boolean city = bearers.stream().anyMatch(known -> known.sort() == Known.Sort.CITY);
    if (city && (isCalledSettlement(scene, name) || (isBeside(scene, name) && isSeat(bearers)))) {
      return Kind.CITY;
    }
    for (var known : bearers) {
      if (known.sort() != Known.Sort.DEMONYM && known.certainty() != Known.Certainty.WORD) {
        return ofKnown(known);
      }
    }
    return null;
  }

  /** "the city of <Basra>", "<Basra> city", which a province is named after too. */
  private static boolean isCalledSettlement(Scene scene, Name name) {
    var noun = Approach.to(scene, name.from()).noun();
    return (noun != null && scene.cues().of(noun).contains(Cue.SETTLEMENT))
        || scene.norm(name.to()).equals("city");
  }

  /** "outside <Basra>", "near <Basra>": one is near a town, not near a province. */
  private static boolean isBeside(Scene scene, Name name) {
    return BESIDE.contains(scene.norm(name.from() - 1)) && !scene.is(name.to(), Cue.ADMIN1);
  }

  /** A town in the province that bears its name. */
  private static boolean isSeat(List<Known> bearers) {
    return bearers.stream()
        .anyMatch(known -> known.sort() == Known.Sort.CITY && known.name().equals(known.admin1()));
  }

  /** The kind a name is known for, else the one its own noun gives, else a plain place. */
  static Kind of(Scene scene, Name name) {
    var known = ofName(scene, name);
    if (known != null) {
      return known;
    }
    var last = scene.norm(name.hasTail() ? name.tail() - 1 : name.to() - 1);
    boolean typed = name.hasTail() || (name.size() > 1 && scene.cues().isPlaceNoun(last));
    return typed ? ofNoun(scene.cues(), last) : Kind.PLACE;
  }
}
