package io.sitrep.incident;

import static java.util.stream.Collectors.groupingBy;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.actor.ActorMention;
import io.sitrep.mention.casualty.CasualtyMention;
import io.sitrep.mention.quantity.OtherNumber;
import io.sitrep.mention.quantity.OtherQuantityFinder;
import io.sitrep.mention.quantity.QuantityKind;
import io.sitrep.text.Document;
import io.sitrep.text.Sentence;
import io.sitrep.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The numbers of an article besides its casualty figures. Read-only once made. */
final class OtherQuantities {

  private static final Set<ActorType> DEPLOYING =
      Set.of(ActorType.FOREIGN_STATE, ActorType.INTERNATIONAL_ORGANISATION, ActorType.GOVERNMENT);
  private static final Set<String> KEEPING = WordClasses.of("incident", "keeping");

  private final OtherQuantityFinder finder = new OtherQuantityFinder();

  List<OtherQuantity> of(
      Findings findings, List<Strand> strands, List<Incident> incidents, Cast cast) {
    var told = Collections.newSetFromMap(new IdentityHashMap<CasualtyMention, Boolean>());
    strands.forEach(strand -> told.addAll(strand.casualties()));
    var kept = evidence(findings.document(), incidents);
    var found = new ArrayList<OtherQuantity>();
    for (var sentence : findings.document().sentences()) {
      int number = sentence.number();
      var here = kept.getOrDefault(number, List.of());
      var figures =
          spans(findings, number, it -> told.contains(it) && overlaps(here, it.group().span()));
      var tolls = spans(findings, number, casualty -> !told.contains(casualty));
      finder.find(findings.document(), findings.numbersIn(number), figures, tolls).stream()
          .map(it -> quantity(findings, cast, it))
          .forEach(found::add);
    }
    return found;
  }

  /**
   * What the figures of the incidents stand on, by sentence; a mention that none kept is another
   * number.
   */
  private static Map<Integer, List<Span>> evidence(Document document, List<Incident> incidents) {
    return incidents.stream()
        .flatMap(incident -> incident.casualties().stream())
        .flatMap(casualty -> casualty.evidence().stream())
        .collect(groupingBy(span -> document.numberAt(span.start())));
  }

  private static boolean overlaps(List<Span> spans, Span span) {
    return spans.stream().anyMatch(it -> it.overlaps(span));
  }

  private static List<Span> spans(
      Findings findings, int sentence, Predicate<CasualtyMention> test) {
    return findings.casualtiesIn(sentence).stream()
        .filter(test)
        .map(casualty -> casualty.group().span())
        .toList();
  }

  private static OtherQuantity quantity(Findings findings, Cast cast, OtherNumber number) {
    var actor =
        number.kind() == QuantityKind.DEPLOYMENT
            ? deployedBy(findings.document().sentence(number.sentence()), cast, number)
            : null;
    return new OtherQuantity(
        number.text(),
        number.value(),
        number.unit(),
        number.kind().code(),
        actor,
        List.of(number.span()));
  }

  /** "France, whose 1,500 troops": the state before; "Norland has some 900 troops": the subject. */
  private static @Nullable String deployedBy(Sentence sentence, Cast cast, OtherNumber number) {
    var states = statesBefore(cast, number);
    var before = wordBefore(sentence, number.span());
    if (states.isEmpty() || !(before.equals("whose") || KEEPING.contains(before))) {
      return null;
    }
    return states.get(before.equals("whose") ? states.lastKey() : states.firstKey());
  }

  private static NavigableMap<Integer, String> statesBefore(Cast cast, OtherNumber number) {
    var states = new TreeMap<Integer, String>();
    for (var member : cast.members()) {
      if (DEPLOYING.contains(member.actor().type())) {
        member.mentions().stream()
            .filter(mention -> isBefore(mention, number))
            .forEach(mention -> states.put(mention.span().start(), member.actor().id()));
      }
    }
    return states;
  }

  private static boolean isBefore(ActorMention mention, OtherNumber number) {
    return mention.sentence() == number.sentence() && mention.span().end() <= number.span().start();
  }

  private static String wordBefore(Sentence sentence, Span span) {
    var word = "";
    for (var token : sentence.tokens()) {
      if (token.span().end() > span.start()) {
        return word;
      }
      word = token.norm();
    }
    return word;
  }
}
