package io.sitrep.incident;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.place.PlaceMention;
import io.sitrep.mention.place.PlaceMention.Kind;
import io.sitrep.mention.place.Relation;
import io.sitrep.mention.place.Setting;
import io.sitrep.text.Document;
import io.sitrep.text.Normalizer;
import io.sitrep.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins the place mentions of one incident into its location. */
public final class LocationResolver {

  private static final int MOST_PLACES = 10;
  private static final String PART = "part-of-country";
  private static final Set<Setting> HAPPENING = Set.of(Setting.EVENT, Setting.PLAIN, Setting.ROUTE);
  private static final Set<String> LOOSE = Set.of("gazetteer", "familiar");
  private static final Set<String> TYPES = WordClasses.of("incident", "types");

  private final Countries countries;

  public LocationResolver(Countries countries) {
    this.countries = countries;
  }

  /**
   * The mentions of the incident come with those of its lead first; a dateline is among them only
   * where the incident is what the article was filed about.
   */
  public Location resolve(
      Document document, List<PlaceMention> incident, List<PlaceMention> article) {
    var country = countries.of(document, incident, article);
    var named = named(document, incident);
    var admin1 = admin1(named, article);
    var places = places(named, admin1);
    return new Location(
        text(places, admin1, incident),
        country,
        admin1,
        places,
        qualifiers(incident),
        precision(named, places, admin1, country),
        evidence(document, named.isEmpty() ? incident : named));
  }

  /** The mentions that name where it happened, one a name. */
  private static List<PlaceMention> named(Document document, List<PlaceMention> incident) {
    var chosen = new LinkedHashMap<String, PlaceMention>();
    add(chosen, incident, LocationResolver::happensThere);
    if (chosen.size() <= 1) {
      add(chosen, incident, mention -> mention.foundBy().equals(PART) && happens(mention));
    }
    if (chosen.isEmpty()) {
      add(chosen, incident, mention -> mention.setting() == Setting.REFERENCE);
    }
    if (namesNoTown(chosen.values()) || Capital.isMeant(document, incident)) {
      var found = List.copyOf(chosen.values());
      add(chosen, incident, mention -> isDateline(mention) && !isElsewhere(mention, found));
    }
    return List.copyOf(chosen.values());
  }

  private static void add(
      Map<String, PlaceMention> chosen,
      List<PlaceMention> mentions,
      Predicate<PlaceMention> wanted) {
    mentions.stream()
        .filter(mention -> isNamed(mention) && wanted.test(mention))
        .forEach(mention -> chosen.merge(key(mention), mention, LocationResolver::closer));
  }

  private static boolean happens(PlaceMention mention) {
    return HAPPENING.contains(mention.setting());
  }

  private static boolean happensThere(PlaceMention mention) {
    boolean there =
        mention.setting() == Setting.REFERENCE
            ? Distance.isShort(mention.qualifier())
            : happens(mention);
    boolean aim =
        mention.relation() == Relation.TOWARDS
            && mention.setting() != Setting.REFERENCE
            && (mention.setting() != Setting.ROUTE || mention.kind() == Kind.FACILITY);
    return there && !aim && !mention.foundBy().equals(PART);
  }

  private static boolean namesNoTown(Collection<PlaceMention> chosen) {
    return chosen.stream()
        .allMatch(
            m -> m.kind() == Kind.FACILITY || m.kind() == Kind.ADDRESS || m.kind() == Kind.ADMIN1);
  }

  private static boolean isDateline(PlaceMention mention) {
    return mention.setting() == Setting.DATELINE;
  }

  /** Filed from the capital about a province that the capital does not lie in. */
  private static boolean isElsewhere(PlaceMention dateline, List<PlaceMention> found) {
    var homes =
        found.stream()
            .filter(mention -> mention.kind() == Kind.ADMIN1)
            .map(PlaceMention::admin1)
            .filter(Objects::nonNull)
            .toList();
    return !homes.isEmpty() && !homes.contains(dateline.admin1());
  }

  private static boolean isNamed(PlaceMention mention) {
    boolean office = mention.relation() == Relation.OF && LOOSE.contains(mention.foundBy());
    return mention.kind() != Kind.COUNTRY && mention.kind() != Kind.DESCRIPTION && !office;
  }

  /** Of two mentions of a place, the one that says at or in it, else the first. */
  private static PlaceMention closer(PlaceMention first, PlaceMention second) {
    return first.relation() == Relation.OF && second.relation() != Relation.OF ? second : first;
  }

  /** The name without its type: "Kor district" and "Kor" are one. */
  private static String key(PlaceMention mention) {
    var folded = Normalizer.fold(mention.name());
    int space = folded.lastIndexOf(' ');
    return space > 0 && TYPES.contains(folded.substring(space + 1))
        ? folded.substring(0, space)
        : folded;
  }

  private static @Nullable String admin1(List<PlaceMention> named, List<PlaceMention> article) {
    var own = named.stream().filter(m -> m.kind() == Kind.ADMIN1).findFirst();
    if (own.isPresent()) {
      return own.get().name();
    }
    var homes = named.stream().map(PlaceMention::admin1).filter(Objects::nonNull).toList();
    return article.stream()
        .filter(m -> m.kind() == Kind.ADMIN1 && m.admin1() != null && homes.contains(m.admin1()))
        .filter(LocationResolver::isItself)
        .map(PlaceMention::name)
        .findFirst()
        .orElse(null);
  }

  /** A first-level unit, and no lesser "province" of one. */
  private static boolean isItself(PlaceMention mention) {
    return mention.admin1() != null
        && Normalizer.fold(mention.name()).startsWith(Normalizer.fold(mention.admin1()));
  }

  /** Without the subdivision itself, but with the town that bears its name. */
  private static List<Place> places(List<PlaceMention> named, @Nullable String admin1) {
    return named.stream()
        .filter(mention -> isPoint(mention) || !mention.name().equals(admin1))
        .limit(MOST_PLACES)
        .map(mention -> new Place(mention.name(), relation(mention)))
        .toList();
  }

  private static String relation(PlaceMention mention) {
    if (mention.setting() == Setting.REFERENCE) {
      return Relation.NEAR.code();
    }
    return mention.relation() == Relation.OF ? Relation.AT.code() : mention.relation().code();
  }

  private static String text(
      List<Place> places, @Nullable String admin1, List<PlaceMention> incident) {
    var between = places.stream().filter(p -> p.relation().equals("between")).toList();
    if (between.size() == 2) {
      return "between " + between.getFirst().name() + " and " + between.getLast().name();
    }
    var names = new LinkedHashSet<String>();
    places.stream().limit(3).map(LocationResolver::phrase).forEach(names::add);
    Stream.ofNullable(admin1)
        .filter(division -> places.stream().noneMatch(place -> place.name().equals(division)))
        .forEach(names::add);
    if (names.isEmpty()) {
      incident.stream().map(PlaceMention::name).limit(1).forEach(names::add);
    }
    return String.join(", ", names);
  }

  private static String phrase(Place place) {
    return place.relation().equals("near") ? "near " + place.name() : place.name();
  }

  private static List<String> qualifiers(List<PlaceMention> incident) {
    var qualifiers = new LinkedHashSet<String>();
    for (var mention : incident) {
      if (mention.kind() == Kind.DESCRIPTION) {
        qualifiers.add(mention.name());
      }
      var qualifier = mention.qualifier();
      if (qualifier != null) {
        qualifiers.add(qualifier);
      }
    }
    return List.copyOf(qualifiers);
  }

  private static LocationPrecision precision(
      List<PlaceMention> named,
      List<Place> places,
      @Nullable String admin1,
      @Nullable String country) {
    if (places.stream().filter(p -> p.relation().equals("between")).count() > 1) {
      return LocationPrecision.BETWEEN_NAMED_PLACES;
    }
    var points = named.stream().filter(LocationResolver::isPoint).toList();
    if (!points.isEmpty()) {
      boolean near = points.stream().allMatch(m -> m.relation() == Relation.NEAR);
      return near ? LocationPrecision.NEAR_PLACE : LocationPrecision.EXACT_PLACE;
    }
    if (!places.isEmpty()) {
      return LocationPrecision.DISTRICT;
    }
    return admin1 != null
        ? LocationPrecision.ADMIN1
        : country != null ? LocationPrecision.COUNTRY : LocationPrecision.UNKNOWN;
  }

  private static boolean isPoint(PlaceMention mention) {
    return switch (mention.kind()) {
      case CITY, PLACE, FACILITY, ADDRESS -> true;
      case COUNTRY, REGION, ADMIN1, DISTRICT, DESCRIPTION -> false;
    };
  }

  private static List<Span> evidence(Document document, List<PlaceMention> mentions) {
    var spans = new LinkedHashSet<Span>();
    for (var mention : mentions) {
      spans.add(
          mention.sentence() == 0 ? mention.span() : document.sentence(mention.sentence()).span());
    }
    return new ArrayList<>(spans);
  }
}
