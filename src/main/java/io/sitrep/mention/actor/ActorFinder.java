package io.sitrep.mention.actor;

import io.sitrep.lexicon.ActorType;
import io.sitrep.mention.source.Attribution;
import io.sitrep.text.Document;
import io.sitrep.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds those an article names or describes, in reading order; holds no state between articles, so
 * one serves all threads.
 */
public final class ActorFinder {

  private final ActorWords words = new ActorWords();
  private final Countries countries = new Countries();
  private final Violence violence = new Violence();
  private final CueReader cues = new CueReader(violence);
  private final SourceActors sources = new SourceActors(words, countries, violence);
  private final List<Construction> constructions =
      List.of(
          new LinkedGroups(),
          new SelfNamedGroup(),
          new BothSides(),
          new KnownGroup(words),
          new TitledPerson(words),
          new NamedBody(words, countries),
          new IdentifiedPerson(words),
          new ActingCountry(countries),
          new NationalAct(countries, violence),
          new ApposedAttacker(),
          new LoneAttacker(violence),
          new DescribedActor(words, countries));

  /** The attributions are those of the same document. */
  public List<ActorMention> find(Document document, List<Attribution> attributions) {
    var found = new ArrayList<ActorMention>();
    for (var sentence : document.sentences()) {
      var candidates = candidates(sentence);
      candidates.stream().map(c -> mention(document, sentence, c, candidates)).forEach(found::add);
    }
    var all = sources.join(document, found, attributions);
    all.sort(Comparator.comparing(ActorMention::span));
    return List.copyOf(all);
  }

  List<Construction> constructions() {
    return constructions;
  }

  List<Candidate> candidates(Sentence sentence) {
    var found = new ArrayList<Candidate>();
    int at = 0;
    while (at < sentence.size()) {
      var candidate = first(sentence, at);
      if (candidate == null) {
        at++;
      } else {
        found.add(candidate);
        at = candidate.to();
      }
    }
    return found;
  }

  private @Nullable Candidate first(Sentence sentence, int at) {
    for (var construction : constructions) {
      var candidate = construction.at(sentence, at);
      if (candidate != null) {
        return candidate;
      }
    }
    return null;
  }

  private ActorMention mention(
      Document document, Sentence sentence, Candidate candidate, List<Candidate> all) {
    var span = sentence.span(candidate.from(), candidate.to());
    var written = span.in(document.text()).replaceAll("\\s+", " ");
    boolean state = candidate.type() == ActorType.FOREIGN_STATE;
    var aliases = new ArrayList<>(candidate.aliases());
    if (state && !written.equals(candidate.key())) {
      aliases.add(written);
    }
    return new ActorMention(
        span,
        sentence.number(),
        state ? candidate.key() : written,
        candidate.key(),
        aliases,
        candidate.type(),
        candidate.named(),
        candidate.country(),
        Fates.of(sentence, candidate, cues.read(sentence, candidate, all)),
        candidate.foundBy());
  }
}
