package io.sitrep.mention.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the words of persons' names in an article: after titles, beside verbs of speech. */
final class Persons {

  private final Gazetteer gazetteer;
  private final Set<String> words = new HashSet<>();

  Persons(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  Set<String> in(List<Scene> scenes) {
    for (var scene : scenes) {
      if (!scene.isShouting() && scene.sentence().number() > 0) {
        scene.names().forEach(name -> note(scene, name));
      }
    }
    return words;
  }

  private void note(Scene scene, Name name) {
    int from = name.from();
    while (from < name.to() && scene.is(from, Cue.TITLE)) {
      from++;
    }
    boolean titled = from > name.from() || scene.is(name.from() - 1, Cue.TITLE);
    boolean isName = from < name.to() && !name.hasTail() && !Guard.isBarred(scene, name);
    if (isName
        && ((titled && !isPlaceTitle(scene, name))
            || (name.to() - from > 1 && speaks(scene, name)))) {
      keep(scene, from, name.to());
    }
  }

  /** "the mayor Nairobi" is rare, "police chief in" is not: a title may also end a place's name. */
  private static boolean isPlaceTitle(Scene scene, Name name) {
    return scene.isPlaceNoun(name.to() - 1) && name.size() > 1;
  }

  private void keep(Scene scene, int from, int to) {
    for (int i = from; i < to; i++) {
      if (gazetteer.named(scene.norm(i)).isEmpty() || to - from > 1) {
        words.add(scene.norm(i));
      }
    }
  }

  private static boolean speaks(Scene scene, Name name) {
    return scene.is(name.to(), Cue.SPEECH)
        || (scene.is(name.from() - 1, Cue.SPEECH) && !scene.norm(name.from() - 1).equals("told"))
        || Guard.isWho(scene, name)
        || (scene.norm(name.to()).equals(",")
            && name.to() + 1 < scene.size()
            && scene.token(name.to() + 1).isNumber()
            && scene.token(name.to() + 1).text().length() <= 2
            && Set.of(",", ".", "and").contains(scene.norm(name.to() + 2)));
  }
}
