package io.sitrep.mention.place;

import io.sitrep.mention.place.PlaceMention.Kind;
import io.sitrep.text.Document;
import io.sitrep.text.Normalizer;
import io.sitrep.text.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns what was found in one sentence into mentions, each with its country and its setting. */
final class Mentions {

  /** "UAE" */
  private static final int LONGEST_ABBREVIATION = 3;

  private static final Pattern BREAK = Pattern.compile("\\s+");

  private final Scene scene;
  private final Document document;
  private final Homes homes;
  private final Set<String> facilities;
  private final List<Span> qualifiers;

  /** The facilities are the names, without their nouns, of those that the article speaks of. */
  Mentions(Scene scene, Document document, Homes homes, Set<String> facilities) {
    this.scene = scene;
    this.document = document;
    this.homes = homes;
    this.facilities = facilities;
    this.qualifiers = Qualifiers.in(scene);
  }

  List<PlaceMention> all() {
    return scene.found().stream().map(this::mention).toList();
  }

  private PlaceMention mention(Found place) {
    var span = scene.sentence().span(place.from(), place.to());
    var known = known(place);
    return new PlaceMention(
        span,
        scene.sentence().number(),
        name(place, span, known),
        kind(place),
        place.relation(),
        Settings.of(scene, place),
        known == null ? null : known.country(),
        known == null ? null : known.admin1(),
        qualifier(place),
        place.foundBy());
  }

  /** "DABURA -" is Dabura, unless the whole article is in capitals. */
  private String name(Found place, Span span, @Nullable Known known) {
    var name = BREAK.matcher(span.in(document.text())).replaceAll(" ");
    boolean shouted =
        place.relation() == Relation.AT
            && name.length() > LONGEST_ABBREVIATION
            && Letters.isAllUpper(name)
            && !isShouted(document);
    if (!shouted) {
      return name;
    }
    boolean own = known != null && Normalizer.fold(known.name()).equals(Normalizer.fold(name));
    return known != null && own ? known.name() : Letters.capitalised(name);
  }

  private static boolean isShouted(Document document) {
    return document.sentences().stream()
        .skip(document.headline() == null ? 0 : 1)
        .allMatch(sentence -> Letters.shout(sentence.tokens()));
  }

  /** "Kingston, Ont.": what lies in a part of a country is no such part itself. */
  private Kind kind(Found place) {
    return place.kind() == Kind.ADMIN1 && homes.isHeld(scene.phrase(place.from(), place.to()))
        ? Kind.CITY
        : place.kind();
  }

  private @Nullable Known known(Found place) {
    if (place.kind() == Kind.ADDRESS || place.kind() == Kind.DESCRIPTION) {
      return null;
    }
    if (place.foundBy().equals("part-of-country")) {
      return homes.of(scene.phrase(place.from() + 1, place.to()));
    }
    if (scene.isCounty(place.from()) && place.to() - place.from() > 1) {
      return homes.of(scene.phrase(place.from() + 1, place.to()));
    }
    var whole = homes.of(name(place), scene.norm(place.to()));
    if (whole != null && whole.sort() != Known.Sort.CITY && isFacility(place)) {
      return null;
    }
    boolean typed = scene.isPlaceNoun(place.to() - 1);
    return whole == null && typed && place.kind() != Kind.FACILITY && place.to() - place.from() > 1
        ? homes.of(scene.phrase(place.from(), place.to() - 1), scene.norm(place.to() - 1))
        : whole;
  }

  /** "N.Y." as it stands: its capitals tell it from other words. */
  private String name(Found place) {
    return scene.isBrief(place.from(), place.to())
        ? Gazetteer.phrase(scene.sentence().tokens(), place.from(), 1)
        : scene.phrase(place.from(), place.to());
  }

  /** "the Miranda prison" may be named after any Miranda, and so may "the Miranda" later on. */
  private boolean isFacility(Found place) {
    boolean called =
        scene.is(place.to(), Cue.FACILITY)
            || facilities.contains(scene.phrase(place.from(), place.to()));
    return called && scene.norm(place.from() - 1).equals("the");
  }

  /** The phrase that follows the place or, of a place that only measures, holds it. */
  private @Nullable String qualifier(Found place) {
    for (var phrase : qualifiers) {
      boolean holds = phrase.start() <= place.from() && place.to() <= phrase.end();
      boolean follows = phrase.start() - place.to() <= 2 && phrase.start() >= place.to();
      if (holds || follows) {
        return scene.sentence().span(phrase.start(), phrase.end()).in(document.text());
      }
    }
    return null;
  }
}
