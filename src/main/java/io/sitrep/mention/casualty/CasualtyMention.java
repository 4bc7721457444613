package io.sitrep.mention.casualty;

import io.sitrep.lexicon.Outcome;
import io.sitrep.mention.PersonGroup;
import io.sitrep.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One statement that something befell people; the span runs over the people and the word that says
 * what. {@code agent} is who did it, where the construction names them.
 */
public record CasualtyMention(
    Span span,
    int sentence,
    Outcome outcome,
    PersonGroup group,
    Link link,
    String lemma,
    int triggerFrom,
    @Nullable PersonGroup agent,
    String foundBy) {

  /** How a figure stands to the ones before it. */
  public enum Link {
    /** A figure of its own. */
    WHOLE,
    /** "including three children": part of the figure before it. */
    PART,
    /** "the toll rose to 14": everything so far. */
    TOLL,
    /** "from 25" in "revised down to 17 from 25": no longer held. */
    FORMER_TOLL,
    /** "was taken to hospital": wounds unless something worse is said. */
    WEAK,
    /** "blew himself up": the attacker's own death. */
    SELF,
    /** "a triple murder": how many died, where nothing else says so. */
    DEED
  }

  /** The same said of other people, at another place. */
  CasualtyMention asTold(Span where, PersonGroup other, String rule) {
    return new CasualtyMention(
        where, sentence, outcome, other, link, lemma, triggerFrom, agent, rule);
  }

  /** The same people with another end. */
  public CasualtyMention ending(Outcome other) {
    return new CasualtyMention(
        span, sentence, other, group, link, lemma, triggerFrom, agent, foundBy);
  }

  public CasualtyMention withGroup(PersonGroup other) {
    return new CasualtyMention(
        span, sentence, outcome, other, link, lemma, triggerFrom, agent, foundBy);
  }
}
