package io.sitrep.mention.actor;

/**
 * What the words around an actor say of its part: {@code agentOf} is the index of the token it does
 * violence by ("attacked", "attack"), or -1; {@code struck} marks the one it is done to; {@code
 * fights} one that the other side met in a fight; {@code responds} one that arrests, frees or
 * investigates; {@code remarks} one that speaks but tells nothing of what happened; {@code group}
 * is the actor it is said to be linked to or a part of, in the article's words, or empty.
 */
public record Cues(
    int agentOf,
    boolean struck,
    boolean fights,
    boolean responds,
    boolean suspected,
    boolean claims,
    boolean denies,
    boolean blamed,
    boolean source,
    boolean remarks,
    boolean victim,
    String group) {

  public static final Cues NONE =
      new Cues(-1, false, false, false, false, false, false, false, false, false, false, "");

  public boolean isAgent() {
    return agentOf >= 0;
  }

  Cues asSource() {
    return new Cues(
        agentOf, struck, fights, responds, suspected, claims, denies, blamed, true, remarks, victim,
        group);
  }

  Cues asClaim() {
    return new Cues(
        agentOf, struck, fights, responds, suspected, true, denies, blamed, source, remarks, victim,
        group);
  }

  Cues asRemark() {
    return new Cues(
        agentOf, struck, fights, responds, suspected, claims, denies, blamed, source, true, victim,
        group);
  }

  Cues asAgent(int token) {
    return new Cues(
        token, false, fights, responds, suspected, claims, denies, blamed, source, remarks, false,
        group);
  }

  Cues asCharged(int token) {
    return new Cues(
        token, false, fights, responds, true, claims, denies, blamed, source, remarks, false,
        group);
  }

  Cues asVictim() {
    return new Cues(
        agentOf, true, fights, responds, suspected, claims, denies, blamed, source, remarks, true,
        group);
  }
}
