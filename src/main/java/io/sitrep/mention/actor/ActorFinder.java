package io.sitrep.mention.actor;

import io.sitrep.lexicon.ActorType;
import io.sitrep.mention.source.Attribution;
import io.sitrep.mention.target.NamedVictims;
import io.sitrep.text.Document;
import io.sitrep.text.Sentence;
import io.sitrep.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds those an article names or describes, in reading order; holds no state between articles, so
 * one serves all threads.
 */
public final class ActorFinder {

  private final NamedVictims victims;
  private final ActorWords words = new ActorWords();
  private final Countries countries = new Countries();
  private final Violence violence = new Violence();
  private final CueReader cues = new CueReader(violence);
  private final SourceActors sources = new SourceActors(words, violence);
  private static final String LINKED = "linked-groups";
  private static final String DESCRIBED = "described-actor";
  private final KnownGroup known = new KnownGroup(words);
  private static final Set<String> NAMING = Set.of("known-group", "self-named-group", "named-body");

  private final List<Construction> constructions =
      List.of(
          new LinkedGroups(),
          new SelfNamedGroup(),
          new BothSides(),
          known,
          new TitledPerson(words),
          new NamedBody(words, countries),
          new IdentifiedPerson(words),
          new ActingCountry(countries),
          new NationalAct(words, countries, violence),
          new ApposedAttacker(),
          new LoneAttacker(violence),
          new DescribedActor(words, countries),
          new CivilAttacker(words, violence));

  public ActorFinder(NamedVictims victims) {
    this.victims = victims;
  }

  /** The attributions are those of the same document. */
  public List<ActorMention> find(Document document, List<Attribution> attributions) {
    var found = new ArrayList<ActorMention>();
    for (var sentence : document.sentences()) {
      var candidates = candidates(sentence);
      var harmed = victims.spans(sentence);
      var here = candidates.stream().map(c -> mention(document, sentence, c, candidates)).toList();
      here.stream()
          .map(mention -> isHarmed(mention, harmed) ? mention.asVictim() : mention)
          .forEach(found::add);
      harmed.stream()
          .filter(span -> here.stream().noneMatch(m -> m.span().overlaps(span)))
          .map(span -> person(document, sentence, span))
          .forEach(found::add);
      candidates.stream()
          .filter(candidate -> candidate.foundBy().equals(LINKED))
          .flatMap(candidate -> inside(document, sentence, candidate).stream())
          .forEach(found::add);
    }
    var all = sources.join(document, found, attributions);
    all.sort(Comparator.comparing(ActorMention::span));
    return List.copyOf(all);
  }

  private static ActorMention person(Document document, Sentence sentence, Span span) {
    var name = document.words(span);
    var surname = name.substring(name.lastIndexOf(' ') + 1);
    return new ActorMention(
        span,
        sentence.number(),
        name,
        "",
        List.of(name, surname),
        ActorType.PERSON,
        true,
        false,
        null,
        Cues.NONE.asVictim(),
        "named-victim");
  }

  /** The groups that "groups linked to the Front and the Movement" names only as context. */
  private List<ActorMention> inside(Document document, Sentence sentence, Candidate whole) {
    var groups = new ArrayList<ActorMention>();
    for (int i = whole.from() + 1; i < whole.to(); i++) {
      var group = known.at(sentence, i);
      if (group != null) {
        groups.add(mention(document, sentence, group, List.of()).with(Cues.NONE));
        i = group.to() - 1;
      }
    }
    return groups;
  }

  private static boolean isHarmed(ActorMention mention, List<Span> harmed) {
    return mention.type() == ActorType.PERSON
        && !mention.cues().isAgent()
        && harmed.stream().anyMatch(span -> span.overlaps(mention.span()));
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
    return withoutEchoes(found);
  }

  /** "M23 <rebels>", "the <armed group> Dawn Front": words beside a name that only say what. */
  private static List<Candidate> withoutEchoes(List<Candidate> found) {
    var kept = new ArrayList<Candidate>();
    for (int i = 0; i < found.size(); i++) {
      boolean beside = isNamedBeside(found, i - 1, i) || isNamedBeside(found, i + 1, i);
      if (!beside || !found.get(i).foundBy().equals(DESCRIBED)) {
        kept.add(found.get(i));
      }
    }
    return kept;
  }

  private static boolean isNamedBeside(List<Candidate> found, int name, int described) {
    if (name < 0 || name >= found.size()) {
      return false;
    }
    var one = found.get(name);
    var other = found.get(described);
    return NAMING.contains(one.foundBy())
        && one.type() == ActorType.ARMED_GROUP
        && other.type() == ActorType.ARMED_GROUP
        && (one.to() == other.from() || one.from() == other.to());
  }

  private @Nullable Candidate first(Sentence sentence, int at) {
    for (var construction : constructions) {
      var candidate = construction.at(sentence, at);
      if (candidate != null) {
        return cutsName(sentence, candidate) ? null : candidate;
      }
    }
    return null;
  }

  /** "leftist army" of "the leftist Army of the North" */
  private boolean cutsName(Sentence sentence, Candidate candidate) {
    for (int i = candidate.from() + 1; i < candidate.to(); i++) {
      var group = candidate.foundBy().equals(DESCRIBED) ? known.at(sentence, i) : null;
      if (group != null && group.to() > candidate.to()) {
        return true;
      }
    }
    return isAdjective(sentence, candidate);
  }

  /** "paramilitary" of "the paramilitary Dawn Front" */
  private boolean isAdjective(Sentence sentence, Candidate candidate) {
    return candidate.foundBy().equals(DESCRIBED)
        && candidate.to() < sentence.size()
        && !sentence.token(candidate.to() - 1).norm().endsWith("s")
        && sentence.token(candidate.to()).isCapitalised()
        && known.at(sentence, candidate.to()) != null;
  }

  private ActorMention mention(
      Document document, Sentence sentence, Candidate candidate, List<Candidate> all) {
    var span = sentence.span(candidate.from(), candidate.to());
    var written = document.words(span);
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
        Names.isBefore(sentence, candidate.from(), Set.of("the")),
        candidate.country(),
        Fates.of(sentence, candidate, cues.read(sentence, candidate, all)),
        candidate.foundBy());
  }
}
