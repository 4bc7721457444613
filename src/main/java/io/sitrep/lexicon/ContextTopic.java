package io.sitrep.lexicon;

/** What a sentence of background is about. */
public enum ContextTopic implements Coded {
  ARMED_VIOLENCE,
  CIVILIANS,
  POLITICS,
  FOREIGN_FORCES,
  REGIONAL,
  HUMANITARIAN,
  ACCESS
}
