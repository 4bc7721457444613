package io.sitrep.briefing;

import io.sitrep.article.Article;
import io.sitrep.incident.Location;
import io.sitrep.incident.Place;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names the place of an incident, as closely as the article does. */
record Where(Article article, @Nullable Location location) {

  private static final String DIVISION =
      "(region|state|province|district|department|governorate|county|oblast|prefecture|division|territory)";

  private static final Pattern WATERS =
      Pattern.compile("^(?:Gulf|Strait|Bay|Sea) of |(?<= )(?:Ocean|Sea|Gulf|Strait|Delta|Desert)$");

  /** A further word of the name, but for a preposition and the like. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          " (?!(?:on|in|at|and|by|near|for|with|after|before|when|where|which|who|as|to|from|was|were|had|has|said|late|early|that|but|while|since|during|around|about)\\b)\\p{Ll}+");

  private static final Pattern MEASURED = Pattern.compile("\\d");

  @Nullable String country() {
    var code = location == null ? null : location.country();
    return code == null ? null : Countries.name(code);
  }

  /** "in Nakuvara, Karsanda", "near Ouro", "in Karsanda region"; null where no place is known. */
  @Nullable String brief() {
    if (location == null) {
      return null;
    }
    var division = division();
    var place = placed();
    if (place == null || (location.places().size() > 1 && division != null)) {
      return division == null ? place : "in " + division;
    }
    return division == null || place.contains(bareDivision(location))
        ? place
        : place + ", " + division;
  }

  /** The brief place with its country, without what {@code said} names already. */
  String after(String said) {
    if (location == null) {
      return "";
    }
    var division = said.contains(bareDivision(location)) ? null : division();
    var nation = nationAfter(said);
    var place = placed();
    var best = location.places().isEmpty() ? null : best(location.places());
    if (best != null
        && place != null
        && (best.relation().equals("near") || !said.contains(best.name()))) {
      boolean names = division != null && place.contains(bareDivision(location));
      return English.joined(", ", place, names ? null : division, isCountry(place) ? null : nation);
    }
    if (division != null) {
      return "in " + English.joined(", ", division, nation);
    }
    var code = location.country();
    return nation == null || code == null ? "" : "in " + Countries.afterPreposition(code);
  }

  /** Whether the place's own name holds the country's: "eastern Democratic Republic of Congo". */
  private boolean isCountry(String place) {
    var country = country();
    return country != null && (place.contains(country) || place.endsWith(lastWord(country)));
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  private @Nullable String nationAfter(String said) {
    var country = country();
    return country == null || said.contains(country) ? null : country;
  }

  /** The article's own words for the place: "between Dabela and Korsimbe". */
  @Nullable String written() {
    return location == null || location.text().isBlank() ? brief() : measuredText();
  }

  /** The written place with what lies around it, for the key facts. */
  @Nullable String detailed() {
    if (location == null) {
      return null;
    }
    var written = measuredText();
    var division = division();
    var country = country();
    var around = written.contains(bareDivision(location)) && division != null ? null : division;
    var nation = country == null || written.contains(country) ? null : country;
    var more = location.qualifiers().stream().filter(it -> !written.contains(it)).toList();
    var qualifiers = more.isEmpty() ? null : English.list(more);
    var placed = English.joined(", ", written, around, nation);
    return placed.isBlank()
        ? qualifiers
        : English.joined("; ", English.capitalised(placed), qualifiers);
  }

  private String measuredText() {
    if (location == null || location.text().isBlank()) {
      return "";
    }
    var places = location.places();
    boolean near = places.size() == 1 && location.text().equals("near " + places.getFirst().name());
    return near ? nearBy(places.getFirst()) : location.text();
  }

  private @Nullable String placed() {
    if (location == null) {
      return null;
    }
    var places = location.places();
    if (places.isEmpty()) {
      return null;
    }
    var between =
        places.stream().filter(it -> it.relation().equals("between")).map(Place::name).toList();
    return between.size() > 1 ? "between " + English.list(between) : placed(places);
  }

  /** Whether the article has people "at" the place, as at a camp or a hotel. */
  private boolean saysAt(String name) {
    var text = article.text();
    for (int i = 0; i < text.length(); i++) {
      if (has(text, i, "at ")
          && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
          && (endsName(text, i + 3, name) || endsName(text, i + 3, "the " + name))) {
        return true;
      }
    }
    return false;
  }

  /** The whole of what somebody is at, and not the start of "at Dola mosque". */
  private static boolean endsName(String text, int at, String name) {
    return has(text, at, name)
        && !GOES_ON.matcher(text).region(at + name.length(), text.length()).lookingAt();
  }

  private static boolean has(String text, int at, String words) {
    return text.regionMatches(true, at, words, 0, words.length());
  }

  /** The place it happened in or at, rather than one it was near or on the way from. */
  private static Place best(List<Place> places) {
    return places.stream()
        .filter(it -> it.relation().equals("in") || it.relation().equals("at"))
        .findFirst()
        .orElse(places.getFirst());
  }

  private String placed(List<Place> places) {
    var first = best(places);
    return switch (first.relation()) {
      case "at" -> (saysAt(first.name()) ? "at " : "in ") + first.name();
      case "near" -> nearBy(first);
      case "towards" -> "towards " + first.name();
      case "between", "from" -> "near " + first.name();
      default -> "in " + withArticle(first.name());
    };
  }

  /** "the Indian Ocean", "the Gulf of Dola" */
  private static String withArticle(String name) {
    return WATERS.matcher(name).find() ? "the " + name : name;
  }

  /** "90 nautical miles east of Dola", where the article measures it, else "near Dola". */
  private String nearBy(Place place) {
    var measured = measured(place);
    return measured == null ? "near " + place.name() : measured;
  }

  private @Nullable String measured(Place place) {
    return location == null
        ? null
        : location.qualifiers().stream()
            .filter(it -> it.endsWith(" " + place.name()) && MEASURED.matcher(it).find())
            .findFirst()
            .orElse(null);
  }

  private static String bareDivision(Location location) {
    var admin1 = location.admin1();
    return admin1 == null ? "" : admin1;
  }

  /** The first-level subdivision, with the word the article itself uses for it. */
  private @Nullable String division() {
    var admin1 = location == null ? null : location.admin1();
    if (admin1 == null || admin1.isBlank()) {
      return null;
    }
    var name = Pattern.quote(admin1);
    var after =
        Pattern.compile(name + "\\s+" + DIVISION + "\\b", Pattern.CASE_INSENSITIVE)
            .matcher(article.text());
    if (after.find()) {
      return admin1 + " " + after.group(1).toLowerCase(Locale.ROOT);
    }
    return admin1;
  }
}
