package io.sitrep.mention.actor;

/**
 * What the words around an actor say of its part: {@code agentOf} is the index of the token it does
 * violence by ("attacked", "attack"), or -1; {@code struck} marks the one it is done to; {@code
 * group} is the actor it is said to be linked to or a part of, in the article's words, or empty.
 */
public record Cues(
    int agentOf,
    boolean struck,
    boolean suspected,
    boolean claims,
    boolean denies,
    boolean blamed,
    boolean source,
    boolean victim,
    String group) {

  public static final Cues NONE = new Cues(-1, false, false, false, false, false, false, false, "");

  public boolean isAgent() {
    return agentOf >= 0;
  }

  Cues withGroup(String name) {
    return new Cues(agentOf, struck, suspected, claims, denies, blamed, source, victim, name);
  }

  Cues asSource() {
    return new Cues(agentOf, struck, suspected, claims, denies, blamed, true, victim, group);
  }

  Cues asAgent(int token) {
    return new Cues(token, false, suspected, claims, denies, blamed, source, false, group);
  }

  Cues asVictim() {
    return new Cues(agentOf, true, suspected, claims, denies, blamed, source, true, group);
  }
}
