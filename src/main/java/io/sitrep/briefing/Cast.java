package io.sitrep.briefing;

import io.sitrep.incident.Actor;
import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.SourceType;
import java.util.regex.Pattern;

/** How the page names actors and their kinds. */
final class Cast {

  private static final Pattern UNIDENTIFIED =
      Pattern.compile("(?i).*\\b(not identified|unidentified|unknown)\\b.*");

  private Cast() {}

  /** As it stands in a sentence: "the Niger army", "gunmen", "Al-Shabaab". */
  static String subject(Actor actor) {
    var name = isDescribed(actor) ? described(actor) : actor.name();
    return People.inQuotes(phrase(name, actor.type()));
  }

  private static String phrase(String name, ActorType type) {
    return type == ActorType.PERSON && English.isName(name) ? name : SourceName.subject(name);
  }

  /**
   * Whether the article only describes the actor, so that the name is ours: "Attackers, not
   * identified".
   */
  static boolean isDescribed(Actor actor) {
    return !actor.namedInText() && UNIDENTIFIED.matcher(actor.name()).matches();
  }

  private static String described(Actor actor) {
    return actor.aliases().isEmpty() ? "unidentified attackers" : actor.aliases().getFirst();
  }

  static boolean isPlural(Actor actor) {
    return new SourceName(actor.name(), SourceType.UNATTRIBUTED).says().equals("say");
  }

  static String types(ActorType type) {
    return switch (type) {
      case PERSON -> "Persons";
      case STATE_FORCES -> "State forces";
      case GOVERNMENT -> "Governments";
      case ARMED_GROUP -> "Armed groups";
      case CIVILIAN_GROUP -> "Civil groups";
      case INTERNATIONAL_ORGANISATION -> "International bodies";
      case FOREIGN_STATE -> "Foreign states";
      case COMPANY -> "Companies";
    };
  }

  static String type(ActorType type) {
    return switch (type) {
      case PERSON -> "Person";
      case STATE_FORCES -> "State forces";
      case GOVERNMENT -> "Government";
      case ARMED_GROUP -> "Armed group";
      case CIVILIAN_GROUP -> "Civil group";
      case INTERNATIONAL_ORGANISATION -> "International body";
      case FOREIGN_STATE -> "Foreign state";
      case COMPANY -> "Company";
    };
  }
}
