package io.sitrep.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.SourceType;
import io.sitrep.mention.actor.ActorFinder;
import io.sitrep.mention.casualty.CasualtyFinder;
import io.sitrep.mention.place.Gazetteer;
import io.sitrep.mention.source.AttributionFinder;
import io.sitrep.mention.source.Reads;
import io.sitrep.mention.target.NamedVictims;
import io.sitrep.text.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CastIndexTest {

  private static final ActorFinder ACTORS = new ActorFinder(new NamedVictims(new Gazetteer()));
  private static final AttributionFinder ATTRIBUTIONS = new AttributionFinder();
  private static final Set<ActorType> ARMED = Set.of(ActorType.ARMED_GROUP);
  private static final String TEXT =
      "Rebels of the Dawn Front killed nine soldiers in Kelo. \"We fled,\" the mayor said.";

  private static CastIndex index(String text) {
    var document = Reads.article(text);
    var mentions = ACTORS.find(document, ATTRIBUTIONS.find(document));
    return new CastIndex(new ActorResolver().resolve(mentions, "ML"));
  }

  private static @Nullable String name(CastIndex index, @Nullable String id) {
    return index.cast().actors().stream()
        .filter(actor -> actor.id().equals(id))
        .map(Actor::name)
        .findFirst()
        .orElse(null);
  }

  @Test
  void findsTheActorThatStandsAtASpan() {
    var index = index(TEXT);
    int at = TEXT.indexOf("Dawn");

    assertThat(name(index, index.at(new Span(at, at + 10), ARMED))).isEqualTo("Dawn Front");
    assertThat(index.at(new Span(at, at + 10), Set.of(ActorType.GOVERNMENT))).isNull();
    assertThat(index.at(new Span(0, 0), ARMED)).isNull();
  }

  @Test
  void findsTheLastActorBeforeAnOffset() {
    var index = index(TEXT);

    assertThat(name(index, index.before(1, TEXT.indexOf("killed"), ARMED))).isEqualTo("Dawn Front");
    assertThat(index.before(2, TEXT.length(), ARMED)).isNull();
  }

  @Test
  void findsTheActorThatSpeaks() {
    var index = index(TEXT);
    var attribution = ATTRIBUTIONS.find(Reads.article(TEXT)).getFirst();

    assertThat(name(index, index.source(attribution))).isEqualTo("mayor");
    assertThat(index.source(null)).isNull();
  }

  @Test
  void aStateThatSpeaksIsAGovernment() {
    var text = "Nine men were killed in Kelo on Monday, Chad said.";
    var index = index(text);
    var attribution = ATTRIBUTIONS.find(Reads.article(text)).getFirst();

    assertThat(index.sourceType(attribution)).isEqualTo(SourceType.GOVERNMENT);
  }

  @Test
  void theKilledOfAStateAreItsForces() {
    var index = index("Rebels attacked the army in Kelo. Nine soldiers were killed.");
    var figure =
        new Figure(
            new CasualtyFinder().find(Reads.sentence("Nine soldiers were killed.")).getFirst(),
            _ -> null);
    var army =
        index.cast().actors().stream()
            .filter(actor -> actor.type() == ActorType.STATE_FORCES)
            .findFirst()
            .orElseThrow();
    var target = new Participant(army.id(), Role.TARGET, null);

    assertThat(index.victims(figure, List.of(target))).isEqualTo(army.id());
  }
}
