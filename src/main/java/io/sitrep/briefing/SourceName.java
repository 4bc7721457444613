package io.sitrep.briefing;

import io.sitrep.incident.Source;
import io.sitrep.lexicon.SourceType;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who says so, as subject of a sentence: with its article and with the verb that agrees. */
record SourceName(String name, SourceType type) {

  private static final Set<String> ANY_ONE =
      Set.of(
          "official",
          "resident",
          "witness",
          "source",
          "villager",
          "survivor",
          "doctor",
          "nurse",
          "officer",
          "soldier",
          "activist",
          "analyst",
          "expert",
          "relative",
          "neighbour",
          "neighbor",
          "medic",
          "correspondent",
          "journalist",
          "reporter",
          "lawmaker",
          "politician",
          "worker",
          "driver",
          "trader",
          "shopkeeper",
          "student");
  private static final Set<String> INSTITUTIONS =
      Set.of(
          "ministry",
          "army",
          "police",
          "force",
          "forces",
          "command",
          "committee",
          "council",
          "agency",
          "organisation",
          "organization",
          "authority",
          "observatory",
          "service",
          "government",
          "movement",
          "front",
          "cross",
          "crescent",
          "nations",
          "department",
          "office",
          "party",
          "union",
          "corps",
          "guard",
          "navy",
          "brigade",
          "administration",
          "commission",
          "military",
          "hospital",
          "association",
          "network",
          "bureau",
          "taliban",
          "houthis",
          "kremlin",
          "pentagon",
          "coalition",
          "directorate",
          "centre",
          "center",
          "times",
          "post",
          "guardian",
          "syndicate",
          "tribune");
  private static final Set<String> SPELLED_WITH_THE =
      Set.of(
          "UN", "IDF", "RSF", "SDF", "SOHR", "PKK", "ICRC", "WHO", "FBI", "CIA", "EU", "AU", "RUF",
          "TTP", "BLA", "ELN", "ADF", "FDLR", "LRA", "NPA", "BBC", "AP");
  private static final Set<String> MANY =
      Set.of("police", "houthis", "taliban", "rebels", "maoists", "marines");
  private static final Set<String> ONE_IN_S =
      Set.of(
          "reuters",
          "united nations",
          "hamas",
          "medecins sans frontieres",
          "médecins sans frontières",
          "corps",
          "press",
          "states",
          "nations",
          "times",
          "news",
          "isis",
          "headquarters",
          "tass");
  private static final Pattern PERSON =
      Pattern.compile(
          "(?i).*\\b(spokes\\w+|commander|general|gen|colonel|col|major|maj|captain|capt|lieutenant|lt|minister|president|governor"
              + "|mayor|chief|officer|official|mr|mrs|ms|dr|secretary|leader|director|sheriff|inspector|superintendent|witness"
              + "|source|brigadier|sergeant|resident|villager|doctor|survivor|senator|judge|imam|father|bishop)\\b.*");

  static @Nullable SourceName of(Source source) {
    var name = source.name();
    return name == null || name.isBlank() ? null : new SourceName(name.strip(), source.type());
  }

  /** "the defence ministry", "a local official", "Niger", "residents". */
  String subject() {
    return subject(name);
  }

  static String subject(String name) {
    var pronoun = name.replaceFirst("(?i)^(its|their|his|her|our)\\s+", "");
    if (English.isDetermined(pronoun)) {
      return English.lowerStart(pronoun);
    }
    if (SPELLED_WITH_THE.contains(pronoun.split("\\s", 2)[0])) {
      return "the " + pronoun;
    }
    if (Character.isUpperCase(lastWord(pronoun).codePointAt(0))) {
      return isInstitution(pronoun) ? "the " + pronoun : pronoun;
    }
    if (Nouns.isPlural(pronoun)) {
      return pronoun;
    }
    return ANY_ONE.contains(lastWord(pronoun)) ? English.indefinite(pronoun) : "the " + pronoun;
  }

  private static boolean isInstitution(String name) {
    return INSTITUTIONS.contains(lastWord(name).toLowerCase(Locale.ROOT))
        || name.matches("(Ministry|Department|Office|Army|Directorate|Government) .*");
  }

  private static String lastWord(String name) {
    var head = Nouns.head(name);
    return head.substring(head.lastIndexOf(' ') + 1);
  }

  private boolean isPlural() {
    var head = Nouns.head(name).toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    var last = head.substring(head.lastIndexOf(' ') + 1);
    if (ONE_IN_S.contains(head) || ONE_IN_S.contains(last)) {
      return false;
    }
    if (MANY.contains(last) || head.contains(" and ")) {
      return true;
    }
    return Nouns.isPlural(head);
  }

  String says() {
    return isPlural() ? "say" : "says";
  }

  String claims() {
    return isPlural() ? "claim" : "claims";
  }

  /** Whether "its soldiers" can stand for this source's own people. */
  boolean ownsPeople() {
    boolean body =
        switch (type) {
          case GOVERNMENT, MILITARY, POLICE, ARMED_GROUP, UN -> true;
          case HEALTH,
              RESCUE,
              WITNESS,
              RESIDENT,
              NGO,
              MEDIA,
              FAMILY,
              LOCAL_OFFICIAL,
              EXPERT,
              OPPOSITION,
              UNATTRIBUTED ->
              false;
        };
    return body && !isPlural() && !PERSON.matcher(name).matches() && !looksLikeAPerson();
  }

  private boolean looksLikeAPerson() {
    return name.contains(" ") && English.isName(name) && !isInstitution(name);
  }
}
