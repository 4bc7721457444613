package io.sitrep.mention.actor;

import io.sitrep.lexicon.ActorType;
import io.sitrep.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place where an article names or describes an actor. {@code named} is false of words that hide
 * who it is ("gunmen", "local people"); {@code definite} is true after "the"; {@code aliases} are
 * other names given on the spot ("(ADF)"); {@code key} is the name the lexicon has for it, or
 * empty; {@code country} is ISO 3166-1 alpha-2.
 */
public record ActorMention(
    Span span,
    int sentence,
    String name,
    String key,
    List<String> aliases,
    ActorType type,
    boolean named,
    boolean definite,
    @Nullable String country,
    Cues cues,
    String foundBy) {

  public ActorMention {
    aliases = List.copyOf(aliases);
  }

  ActorMention alsoCalled(String alias) {
    var all = new ArrayList<>(aliases);
    all.add(alias);
    return new ActorMention(
        span, sentence, name, key, all, type, named, definite, country, cues, foundBy);
  }

  ActorMention asVictim() {
    return with(cues.asVictim());
  }

  /** {@code other} is ISO 3166-1 alpha-2. */
  public ActorMention ofCountry(String other) {
    return new ActorMention(
        span, sentence, name, key, aliases, type, named, definite, other, cues, foundBy);
  }

  /** The same actor where other words stand for it. */
  ActorMention standingAt(Span where, int told, Cues other) {
    return new ActorMention(
        where, told, name, key, aliases, type, named, false, country, other, foundBy);
  }

  /** This actor where the other mention stands, by the other's name. */
  public ActorMention calledAt(ActorMention other) {
    return new ActorMention(
        other.span,
        other.sentence,
        other.name,
        key,
        List.of(),
        type,
        true,
        other.definite,
        country,
        other.cues,
        other.foundBy);
  }

  ActorMention with(Cues other) {
    return new ActorMention(
        span, sentence, name, key, aliases, type, named, definite, country, other, foundBy);
  }
}
