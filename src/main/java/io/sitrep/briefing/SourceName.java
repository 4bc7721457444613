package io.sitrep.briefing;

import io.sitrep.incident.Source;
import io.sitrep.lexicon.SourceType;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who says so, as subject of a sentence: with its article and with the verb that agrees. */
record SourceName(String name, SourceType type) {

  private static final Pattern INSTITUTION =
      Pattern.compile(
          "(Ministry|Department|Office|Army|Directorate|Government|Group|Movement|Front|Alliance|Union|Council|Committee|League|Association|Assistance Association|High Commissioner|Organi[sz]ation)\\b.* (of|for) .*");

  /** "the coast guard": a force, where "a guard" is a man. */
  private static final Pattern FORCE =
      Pattern.compile("(?i)(.* )?(coast|national|border|republican|presidential|home|civil) guard");

  private static final Pattern NO_LETTERS = Pattern.compile("^[^\\p{L}\\p{N}]+");
  private static final Pattern POSSESSIVE = Pattern.compile("(?i)^(its|their|his|her|our)\\s+");
  private static final Pattern ANOTHER = Pattern.compile("(?i)another \\S.*");
  private static final Pattern POSSESSED = Pattern.compile("\\p{Lu}.*['’]s\\s.*");

  private static final Pattern PERSON =
      Pattern.compile(
          "(?i).*\\b(spokes\\w+|commander|general|gen|colonel|col|major|maj|captain|capt|lieutenant|lt|minister|president|governor"
              + "|mayor|chief|officer|official|mr|mrs|ms|dr|secretary|leader|director|sheriff|inspector|superintendent|witness"
              + "|source|brigadier|sergeant|resident|villager|doctor|survivor|senator|judge|imam|father|bishop)\\b.*");

  /** Null where the article names nobody, or only points with a pronoun. */
  static @Nullable SourceName of(Source source) {
    var name = source.name() == null ? "" : bare(source.name());
    boolean pointing = SourceWords.is("pronoun", English.firstWord(name).toLowerCase(Locale.ROOT));
    return name.isEmpty() || pointing ? null : new SourceName(name, source.type());
  }

  private static String bare(String name) {
    var bare = name.strip();
    bare = opensWithLetter(bare) ? bare : NO_LETTERS.matcher(bare).replaceFirst("");
    return bare.endsWith("'s") || bare.endsWith("’s") ? bare.substring(0, bare.length() - 2) : bare;
  }

  private static boolean opensWithLetter(String name) {
    return !name.isEmpty() && Character.isLetterOrDigit(name.charAt(0));
  }

  /** "the defence ministry", "a local official", "Niger", "residents". */
  String subject() {
    return subject(name);
  }

  static String subject(String name) {
    var bare = common(POSSESSIVE.matcher(bare(name)).replaceFirst(""));
    if (ANOTHER.matcher(bare).matches()) {
      return English.indefinite(bare.substring("another ".length()));
    }
    if (English.isDetermined(bare)) {
      return English.lowerStart(bare);
    }
    if (POSSESSED.matcher(bare).matches()) {
      return bare;
    }
    if (SourceWords.is("with-the", English.firstWord(bare))) {
      return "the " + bare;
    }
    var last = lastWord(bare);
    if (Character.isUpperCase(last.codePointAt(0))) {
      return isInstitution(bare) ? "the " + bare : bare;
    }
    if (isPlural(bare)) {
      return bare;
    }
    return SourceWords.is("any-one", last) && !FORCE.matcher(bare).matches()
        ? English.indefinite(bare)
        : "the " + bare;
  }

  /** A common noun without the capital it has at the start of a sentence. */
  static String common(String name) {
    var first = English.firstWord(name);
    boolean common = SourceWords.is("common-first", first.toLowerCase(Locale.ROOT));
    var last = lastWord(name);
    boolean nameFollows =
        INSTITUTION.matcher(name).matches()
            || (!first.equals(last) && Character.isUpperCase(last.codePointAt(0)));
    return common && !nameFollows
        ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
        : name;
  }

  private static boolean isInstitution(String name) {
    return SourceWords.is("institution", lastWord(name).toLowerCase(Locale.ROOT))
        || INSTITUTION.matcher(name).matches();
  }

  private static String lastWord(String name) {
    var head = Nouns.head(name);
    return head.substring(head.lastIndexOf(' ') + 1);
  }

  private static boolean isPlural(String name) {
    var head = Nouns.head(name).toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    var last = head.substring(head.lastIndexOf(' ') + 1);
    if (SourceWords.is("one-in-s", last)) {
      return false;
    }
    if (SourceWords.is("many", last) || head.contains(" and ")) {
      return true;
    }
    return Nouns.isPlural(head) && !(English.isName(name) && !SourceWords.is("common-first", head));
  }

  /** "Police say", "Ana Reyes, the mayor, says". */
  String saying() {
    return asSubject() + " " + says();
  }

  /** "the army claims" */
  String claiming() {
    return asSubject() + " " + claims();
  }

  /** With a comma after a title or name set off by one. */
  private String asSubject() {
    return subject() + (name.contains(", ") ? "," : "");
  }

  String says() {
    return isPlural(name) ? "say" : "says";
  }

  String claims() {
    return isPlural(name) ? "claim" : "claims";
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
    return body && !isPlural(name) && !PERSON.matcher(name).matches() && !looksLikeAPerson();
  }

  private boolean looksLikeAPerson() {
    return name.contains(" ") && English.isName(name) && !isInstitution(name);
  }
}
