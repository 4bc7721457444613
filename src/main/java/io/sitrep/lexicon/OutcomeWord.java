package io.sitrep.lexicon;

/** A word or phrase for what befell people, with the way it takes them as its argument. */
public record OutcomeWord(String lemma, Outcome outcome, Form form) {

  /** How the word stands towards the people it speaks of. */
  public enum Form implements Coded {
    /** "kill": after to, will, can. */
    VERB_BASE,
    /** "kills" */
    VERB_S,
    /** "killed": active past or passive participle. */
    VERB_PAST,
    /** "slain": only a participle. */
    VERB_PART,
    /** "slew": only an active past. */
    VERB_ACTIVE,
    /** "killing" */
    VERB_ING,
    /** "died", "lost their lives": the people are the subject. */
    INTRANSITIVE,
    /** "die": after to, will, can. */
    INTRANSITIVE_BASE,
    /** "dying", "succumbing" */
    INTRANSITIVE_ING,
    /** "blew himself up": the subject is the attacker. */
    SELF,
    /** "taken to hospital": wounds only where nothing worse is said. */
    HOSPITAL,
    /** "dead", "missing", "unaccounted for": said of people, before or after them. */
    STATE,
    /** "deaths", "fatalities": counted itself. */
    COUNTED_NOUN,
    /** "death of", "killing of": its people follow. */
    NOUN_OF,
    /** "claimed the lives": its people follow after "of". */
    LIVES,
    /** "claimed", "cost": only before "12 lives". */
    LIVES_COUNT,
    /** "hostage": after "took 12 people". */
    COMPLEMENT,
    /** "lost": people under arms follow. */
    LOSS,
    /** "death toll": a figure follows. */
    TOLL
  }
}
