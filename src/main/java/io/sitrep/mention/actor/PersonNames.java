package io.sitrep.mention.actor;

import io.sitrep.lexicon.WordClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the name of a person inside a source's description. */
final class PersonNames {

  private static final Set<String> LINKS = WordClasses.of("actor", "person-names-links");

  /** Words of names that no person bears. */
  private static final Set<String> BODIES = WordClasses.of("actor", "bodies");

  private PersonNames() {}

  /** "Soni Karam" of "its convener, Soni Karam", or empty. */
  static String in(String description, ActorWords words) {
    if (description.equals(description.toUpperCase(Locale.ROOT))) {
      return "";
    }
    for (var part : description.split(",", -1)) {
      var name = run(part.strip().split(" ", -1), words);
      if (!name.isEmpty()) {
        return name;
      }
    }
    return "";
  }

  /** The last run of two to four capitalised words, none of them a body's. */
  private static String run(String[] parts, ActorWords words) {
    var best = new ArrayList<String>();
    var run = new ArrayList<String>();
    for (var part : parts) {
      boolean link = LINKS.contains(part) && !run.isEmpty();
      if (link || isNamePart(part, words)) {
        run.add(part);
      } else {
        if (isCapital(part) && run.equals(best)) {
          best = new ArrayList<>();
        }
        run.clear();
      }
      if (run.size() > 1 && !LINKS.contains(run.getLast())) {
        best = new ArrayList<>(run);
      }
    }
    return isPerson(best, words) ? String.join(" ", best) : "";
  }

  private static boolean isNamePart(String part, ActorWords words) {
    return isCapital(part)
        && !part.matches(".*['’]s?")
        && (part.length() < 2 || !part.equals(part.toUpperCase(Locale.ROOT)))
        && words.heads.word(part.toLowerCase(Locale.ROOT)) == null;
  }

  private static boolean isCapital(String part) {
    return !part.isEmpty() && Character.isUpperCase(part.codePointAt(0));
  }

  private static boolean isPerson(List<String> run, ActorWords words) {
    return run.size() > 1
        && run.size() < 5
        && !words.isPlace(String.join(" ", run))
        && run.stream().noneMatch(part -> BODIES.contains(part.toLowerCase(Locale.ROOT)));
  }
}
