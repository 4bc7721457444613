package io.sitrep.mention.place;

import io.sitrep.lexicon.WordClasses;
import java.util.Set;

/** Decides what a place is to its clause. */
final class Settings {

  private static final Set<String> AWAY = Set.of("from", "of", "off");
  private static final Set<String> OFFICES = WordClasses.of("place", "offices");

  private static final int LONGEST_NAME = 5;
  private static final Set<String> BUILDINGS = WordClasses.of("place", "buildings");
  private static final Set<String> AT = Set.of("at", "outside", "inside", "near", "hit", "into");

  private static final Set<String> SPANS = WordClasses.of("place", "spans");
  private static final Set<String> PASSIVE = Set.of("was", "were", "been", "is", "are");
  private static final Set<String> HARM = WordClasses.of("place", "harm");

  private final Scene scene;
  private final Found place;
  private final Approach approach;

  private Settings(Scene scene, Found place) {
    this.scene = scene;
    this.place = place;
    this.approach = Approach.to(scene, place.from());
  }

  static Setting of(Scene scene, Found place) {
    return new Settings(scene, place).decide();
  }

  private Setting decide() {
    if (isDateline()) {
      return Setting.DATELINE;
    }
    if (isReference() || isBorder()) {
      return Setting.REFERENCE;
    }
    if (isSource()) {
      return Setting.SOURCE;
    }
    if (isBackground()) {
      return Setting.BACKGROUND;
    }
    if (isCare()) {
      return Setting.CARE;
    }
    return isRoute() ? Setting.ROUTE : isOrigin() ? Setting.ORIGIN : eventOrPlain();
  }

  /** "ARUSHA: Three men", "MWANZA - A bomb" */
  private boolean isDateline() {
    return place.foundBy().equals(LeadingDateline.ID) || place.foundBy().equals(Datelines.ID);
  }

  /** "40 km (25 miles) north of the capital Dabura", "west of Dabura" */
  private boolean isReference() {
    for (int i = approach.start(); i < place.from(); i++) {
      if (isCompassOf(i)) {
        return true;
      }
    }
    int from = Math.max(0, approach.start() - 7);
    for (int i = approach.start(); i >= from; i--) {
      if (scene.is(i, Cue.UNIT) && i > 0) {
        return AWAY.contains(scene.norm(approach.start()))
            || scene.norm(approach.start()).equals("to");
      }
      if (scene.norm(i).equals(",") || scene.norm(i).equals(".")) {
        return false;
      }
    }
    return false;
  }

  private boolean isCompassOf(int i) {
    return scene.norm(i).equals("of")
        && scene.is(i - 1, Cue.COMPASS)
        && !scene.norm(i - 2).equals("the");
  }

  /** "near the borders with Kenya and Uganda" */
  private boolean isBorder() {
    for (int i = place.from() - 1; i > Math.max(0, place.from() - 5); i--) {
      if (scene.norm(i).equals("with") && scene.norm(i - 1).startsWith("border")) {
        return true;
      }
    }
    return false;
  }

  /** "hours after a mine tore through a market in Dabura" */
  private boolean isBackground() {
    for (int i = place.from() - 1; i > 0; i--) {
      if (scene.norm(i).equals("after") && SPANS.contains(scene.norm(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSource() {
    int head = approach.start() - 1;
    if ((scene.is(head, Cue.SPEAKER) && !isSceneOf(head))
        || isTelling(head)
        || scene.is(head - 1, Cue.SPEAKER)) {
      return true;
    }
    if (scene.is(head, Cue.RESIDENT)) {
      return (approach.has(Relation.OF) && OFFICES.contains(scene.norm(head))) || speaks(head);
    }
    return scene.is(place.to(), Cue.SPEECH)
        && (approach.relation() == null || approach.has(Relation.OF, Relation.IN, Relation.FROM));
  }

  /** "went off at <a tax office> in Dabura": a building, and nobody who speaks. */
  private boolean isSceneOf(int head) {
    if (!BUILDINGS.contains(scene.norm(head))) {
      return false;
    }
    for (int i = head - 1; i >= Math.max(0, head - LONGEST_NAME); i--) {
      if (AT.contains(scene.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "said in Dabura", but not "a clash was reported in Dabura" */
  private boolean isTelling(int i) {
    return scene.is(i, Cue.SPEECH)
        && !scene.norm(i).equals("reported")
        && !PASSIVE.contains(scene.norm(i - 1));
  }

  private boolean speaks(int head) {
    return near(head - 7, head, Cue.SPEECH) || near(place.to(), place.to() + 4, Cue.SPEECH);
  }

  private boolean isCare() {
    for (int i = approach.start() - 1; i >= Math.max(0, approach.start() - 5); i--) {
      if (scene.is(i, Cue.CARE)) {
        return !near(i - 4, i, Cue.ATTACK_VERB) && !near(i - 4, i - 1, Cue.EVENT);
      }
      if (scene.norm(i).equals(",") || scene.is(i, Cue.EVENT)) {
        break;
      }
    }
    return near(place.from(), place.to() + 1, Cue.CARE) && !isTarget();
  }

  /** "the blast at the clinic", not "died at the clinic" */
  private boolean isTarget() {
    for (int i = Math.max(0, approach.start() - 3); i < approach.start(); i++) {
      boolean event = scene.is(i, Cue.EVENT) || scene.is(i, Cue.ATTACK_VERB);
      if (event && !HARM.contains(scene.norm(i))) {
        return true;
      }
    }
    return scene.is(place.from() - 1, Cue.ATTACK_VERB);
  }

  private boolean isRoute() {
    boolean end = place.relation() == Relation.TOWARDS || place.relation() == Relation.FROM;
    return end && near(approach.start() - 8, approach.start(), Cue.MOVE);
  }

  private boolean isOrigin() {
    return place.relation() == Relation.FROM
        || near(approach.start() - 2, approach.start(), Cue.ORIGIN);
  }

  private Setting eventOrPlain() {
    return near(place.from() - 30, place.from(), Cue.EVENT)
            || near(place.to(), place.to() + 20, Cue.EVENT)
        ? Setting.EVENT
        : Setting.PLAIN;
  }

  private boolean near(int from, int to, Cue cue) {
    for (int i = Math.max(0, from); i < Math.min(scene.size(), to); i++) {
      if (scene.is(i, cue)) {
        return true;
      }
    }
    return false;
  }
}
