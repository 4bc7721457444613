package io.sitrep.mention.place;

import io.sitrep.text.Sentence;
import io.sitrep.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sentence on its way through the constructions, with the names in it and the places found. */
final class Scene {

  private static final Set<String> COUNTY = Set.of("co", "co.", "county");

  private final Sentence sentence;
  private final boolean opening;
  private final Cues cues;
  private final Gazetteer gazetteer;
  private final boolean shouting;
  private final List<Set<Cue>> classes;
  private final List<Name> names;
  private final List<Found> found = new ArrayList<>();
  private Set<String> persons = Set.of();

  /** {@code opening} is true of the first sentence under the headline. */
  Scene(Sentence sentence, boolean opening, Cues cues, Gazetteer gazetteer) {
    this.sentence = sentence;
    this.opening = opening;
    this.cues = cues;
    this.gazetteer = gazetteer;
    this.shouting =
        Letters.shout(sentence.tokens())
            || (sentence.number() == 0 && Letters.isTitle(sentence.tokens()));
    this.classes = sentence.tokens().stream().map(token -> cues.of(token.norm())).toList();
    this.names = new NameRuns(this).all();
  }

  /** The folded words of the article's persons, once they are told. */
  void knows(Set<String> persons) {
    this.persons = persons;
  }

  Sentence sentence() {
    return sentence;
  }

  boolean isOpening() {
    return opening;
  }

  Cues cues() {
    return cues;
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  List<Name> names() {
    return names;
  }

  List<Found> found() {
    return found;
  }

  /** True where all is in capitals, so that they tell nothing. */
  boolean isShouting() {
    return shouting;
  }

  int size() {
    return sentence.size();
  }

  Token token(int i) {
    return sentence.token(i);
  }

  /** The folded word at an index, or an empty string outside the sentence. */
  String norm(int i) {
    return i < 0 || i >= size() ? "" : sentence.token(i).norm();
  }

  boolean is(int i, Cue cue) {
    return i >= 0 && i < size() && classes.get(i).contains(cue);
  }

  boolean isPlaceNoun(int i) {
    return i >= 0 && i < size() && Cues.isPlaceNoun(classes.get(i));
  }

  boolean isCapital(int i) {
    return i >= 0 && i < size() && !shouting && Letters.isCapital(sentence.token(i));
  }

  boolean isDemonym(int i) {
    return i >= 0 && i < size() && gazetteer.isDemonym(norm(i));
  }

  boolean isPerson(Name name) {
    for (int i = name.from(); i < name.to(); i++) {
      if (!persons.contains(norm(i))) {
        return false;
      }
    }
    return true;
  }

  /** The folded words of a range, joined by spaces. */
  String phrase(int from, int to) {
    var words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(i > from ? " " : "").append(norm(i));
    }
    return words.toString();
  }

  /** "Co Dabura", "County Dabura" */
  boolean isCounty(int i) {
    return COUNTY.contains(norm(i));
  }

  /** What the gazetteer knows by a name, the largest first. */
  List<Known> known(Name name) {
    var known =
        gazetteer.named(
            phrase(
                isCounty(name.from()) && name.size() > 1 ? name.from() + 1 : name.from(),
                name.to()));
    return known.isEmpty() && isBrief(name.from(), name.to())
        ? gazetteer.named(token(name.from()).text())
        : known;
  }

  /** "NY", "N.Y.": where not all is in capitals, or by its stops, an abbreviation. */
  boolean isBrief(int from, int to) {
    return to - from == 1 && (!shouting || token(from).text().indexOf('.') > 0);
  }

  @Nullable Found foundAt(Name name) {
    for (var place : found) {
      if (place.from() < name.to() && name.from() < place.to()) {
        return place;
      }
    }
    return null;
  }

  /** Keeps places that overlap none found before. */
  void add(List<Found> places) {
    for (var place : places) {
      if (found.stream().noneMatch(place::overlaps)) {
        found.add(place);
      }
    }
  }
}
