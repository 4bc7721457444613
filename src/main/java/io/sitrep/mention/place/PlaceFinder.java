package io.sitrep.mention.place;

import io.sitrep.mention.place.PlaceMention.Kind;
import io.sitrep.text.Document;
import io.sitrep.text.DocumentReader;
import io.sitrep.text.Sentence;
import io.sitrep.text.Span;
import io.sitrep.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the places an article names; holds no state between articles, so one serves all threads.
 */
public final class PlaceFinder {

  /** In order of certainty: what an earlier one finds, a later one leaves alone. */
  static final List<Construction> CONSTRUCTIONS =
      List.of(
          new LeadingDateline(),
          new StreetAddress(),
          new Crossing(),
          new BorderCountry(),
          new BetweenPlaces(),
          new RoadBetween(),
          new PossessiveRegion(),
          new TypedPlace(),
          new GazetteerPlace(),
          new NounOfPlace(),
          new ApposedPlace(),
          new DistantPlace(),
          new AttackedPlace(),
          new PrepositionPlace(),
          new EventModifier(),
          new DescribedRegion(),
          new ListedPlaces());

  private final Cues cues = new Cues();
  private final Gazetteer gazetteer;
  private final DocumentReader reader;

  /** The reader cuts datelines, which a document keeps uncut, into tokens. */
  public PlaceFinder(Gazetteer gazetteer, DocumentReader reader) {
    this.gazetteer = gazetteer;
    this.reader = reader;
  }

  /** The places in the order of the text, those of a dateline among them. */
  public List<PlaceMention> find(Document document) {
    var scenes = scenes(document);
    var persons = new Persons(gazetteer).in(scenes);
    scenes.forEach(scene -> scene.knows(persons));
    for (var scene : scenes) {
      constructions(scene, document).forEach(construction -> scene.add(construction.find(scene)));
    }
    var familiar = new FamiliarPlace(familiar(scenes));
    scenes.forEach(scene -> scene.add(familiar.find(scene)));
    var resolver = new Homes(gazetteer, document, outside(document));
    var facilities = facilities(scenes);
    var mentions = new ArrayList<PlaceMention>();
    for (var scene : scenes) {
      mentions.addAll(new Mentions(scene, document, resolver, facilities).all());
    }
    mentions.sort(Comparator.comparing(PlaceMention::span));
    return List.copyOf(mentions);
  }

  private static List<Construction> constructions(Scene scene, Document document) {
    return scene.sentence().span().equals(document.dateline())
        ? List.of(new Datelines())
        : CONSTRUCTIONS;
  }

  private List<Scene> scenes(Document document) {
    var scenes = new ArrayList<Scene>();
    for (var sentence : outside(document)) {
      scenes.add(new Scene(sentence, false, cues, gazetteer));
    }
    int first = document.headline() == null ? 1 : 2;
    for (var sentence : document.sentences()) {
      scenes.add(new Scene(sentence, sentence.number() == first, cues, gazetteer));
    }
    return scenes;
  }

  /** The dateline, which stands before the first sentence. */
  private List<Sentence> outside(Document document) {
    var span = document.dateline();
    return span == null || span.length() == 0
        ? List.of()
        : List.of(new Sentence(0, span, tokens(document, span), 0, ""));
  }

  private List<Token> tokens(Document document, Span span) {
    return reader.tokens(span.in(document.text())).stream()
        .map(token ->
            new Token(shift(token.span(), span.start()), token.text(), token.norm(), token.kind()))
        .toList();
  }

  private static Span shift(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }

  /** The names of facilities without their nouns: "miranda" of "Miranda Penitentiary". */
  private static Set<String> facilities(List<Scene> scenes) {
    var names = new HashSet<String>();
    for (var scene : scenes) {
      for (var place : scene.found()) {
        if (place.kind() == Kind.FACILITY && place.to() - place.from() > 1) {
          names.add(scene.phrase(place.from(), place.to() - 1));
        }
      }
    }
    return names;
  }

  private static Map<String, Kind> familiar(List<Scene> scenes) {
    var familiar = new HashMap<String, Kind>();
    for (var scene : scenes) {
      for (var place : scene.found()) {
        if (place.kind() != Kind.DESCRIPTION && place.kind() != Kind.COUNTRY) {
          familiar.putIfAbsent(scene.phrase(place.from(), place.to()), place.kind());
        }
      }
    }
    return familiar;
  }
}
