package io.sitrep.briefing;

import io.sitrep.incident.Casualty;
import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.WordClasses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names the people a figure counts: "23 soldiers", "1 civilian, named as A B". */
record People(Scene scene) {

  private static final Pattern LOADED = Pattern.compile("(?i)(?<![“\"])\\b(terrorists?)\\b");
  private static final Pattern DETERMINER =
      Pattern.compile("(?i)^(the|a|an|its|their|his|her|our|of|\\d[\\d,.]*|other)\\s+");
  private static final Pattern FATE =
      Pattern.compile("(?i)^(wounded|injured|dead|killed|missing|slain)\\s+");
  private static final Pattern FAMILY = Pattern.compile("(?i)(.* )?family( of .*)?");
  private static final Pattern AGE = Pattern.compile("(?i).*-year-olds?");
  private static final int MOST_PARTS = 3;
  private static final Set<String> HOLLOW = WordClasses.of("briefing", "hollow");
  private static final Set<String> KIN = WordClasses.of("briefing", "kin");
  private static final Set<String> NOBODY =
      Set.of(
          "",
          "others",
          "other",
          "another",
          "they",
          "them",
          "he",
          "him",
          "she",
          "her",
          "it",
          "we",
          "us",
          "both",
          "all",
          "rest",
          "the rest",
          "dead",
          "victims",
          "victim",
          "lives",
          "bodies",
          "couple",
          "body",
          "wounded",
          "injured",
          "casualties",
          "deaths",
          "fatalities",
          "those",
          "ones",
          "one",
          "two",
          "three",
          "four",
          "five");

  /** The noun as written, or the party's where the text gives none that can stand alone. */
  String noun(Casualty casualty) {
    var group = without(FATE, without(DETERMINER, casualty.group().strip()));
    boolean standsAlone =
        !NOBODY.contains(group.toLowerCase(Locale.ROOT))
            && !KIN.contains(group.toLowerCase(Locale.ROOT))
            && !AGE.matcher(group).matches()
            && !English.isName(group);
    if (FAMILY.matcher(group).matches() && !new Figure(casualty.count()).isOne()) {
      return "members of one family";
    }
    return standsAlone
        ? SourceName.common(group)
        : noun(casualty.party(), scene.isPerpetrator(casualty.actorId()));
  }

  private static String without(Pattern start, String words) {
    return start.matcher(words).replaceFirst("");
  }

  private static String noun(Party party, boolean perpetrator) {
    return switch (party) {
      case STATE_FORCES -> "members of the security forces";
      case ARMED_GROUP -> perpetrator ? "attackers" : "members of an armed group";
      case CIVILIAN -> "civilians";
      case PEACEKEEPER -> "peacekeepers";
      case FOREIGN_FORCES -> "members of foreign forces";
      case AID_WORKER -> "aid workers";
      case JOURNALIST -> "journalists";
      case MIXED, UNKNOWN -> "people";
    };
  }

  /** "23 soldiers", and nothing more. */
  String counted(Casualty casualty) {
    return inQuotes(new Figure(casualty.count()).of(noun(casualty)));
  }

  /** "23 soldiers", "12 people, including 4 children". */
  String phrase(Casualty casualty) {
    return counted(casualty) + including(casualty) + named(casualty);
  }

  /** "23 of its soldiers", for a source that speaks of its own. */
  String ownPhrase(Casualty casualty) {
    var figure = new Figure(casualty.count());
    return inQuotes(figure.ofIts(noun(casualty))) + including(casualty) + named(casualty);
  }

  private String including(Casualty casualty) {
    var alike = new LinkedHashMap<String, List<Casualty>>();
    scene.partsOf(casualty).stream()
        .filter(it -> it.outcome() == casualty.outcome())
        .filter(it -> !isUnnamed(it, casualty) && saysMore(noun(it), noun(casualty)))
        .forEach(
            it -> alike.computeIfAbsent(Nouns.plural(noun(it)), _ -> new ArrayList<>()).add(it));
    var parts = alike.values().stream().limit(MOST_PARTS).map(this::together).toList();
    return parts.isEmpty() ? "" : ", including " + English.list(parts) + ",";
  }

  /** "two of them": no noun of their own, and of the same side. */
  static boolean isUnnamed(Casualty part, Casualty whole) {
    return part.group().isBlank() && part.party() == whole.party();
  }

  /** "4 men" of one man, one man and two men. */
  private String together(List<Casualty> parts) {
    var first = parts.getFirst();
    boolean exact = parts.stream().allMatch(it -> it.count().best() != null);
    if (parts.size() == 1 || !exact) {
      return counted(first);
    }
    long sum = parts.stream().mapToLong(it -> new Figure(it.count()).value()).sum();
    return inQuotes(English.number(sum) + " " + Nouns.plural(noun(first)));
  }

  /** "4 women" of 12 people; not "4 people" of 12 civilians, nor "4 members". */
  private static boolean saysMore(String part, String whole) {
    var many = Nouns.plural(part);
    return !many.equals(Nouns.plural(whole)) && !HOLLOW.contains(many.toLowerCase(Locale.ROOT));
  }

  private String named(Casualty casualty) {
    var figure = new Figure(casualty.count());
    boolean all = casualty.names().size() == figure.value() && casualty.names().size() <= 2;
    if (casualty.names().isEmpty() || !all || !scene.partsOf(casualty).isEmpty()) {
      return "";
    }
    return ", named as " + English.list(casualty.names()) + ",";
  }

  /** For tile, bar and table: "soldiers"; loaded words give way to "attackers". */
  String label(Casualty casualty) {
    var noun = noun(casualty);
    var plain =
        LOADED.matcher(noun).find() && scene.isPerpetrator(casualty.actorId()) ? "attackers" : noun;
    var one = new Figure(casualty.count()).isOne();
    return inQuotes(one ? Nouns.singular(plain) : Nouns.plural(plain));
  }

  static String inQuotes(String words) {
    return LOADED.matcher(words).replaceAll("“$1”");
  }

  /** "killed", "abducted", "“neutralised”". */
  static String participle(Outcome outcome) {
    return switch (outcome) {
      case KILLED -> "killed";
      case WOUNDED -> "wounded";
      case KILLED_OR_WOUNDED -> "killed or wounded";
      case NEUTRALISED -> "“neutralised”";
      case MISSING -> "missing";
      case ABDUCTED -> "abducted";
      case CAPTURED -> "captured";
      case FREED -> "freed";
      case DISPLACED -> "displaced";
    };
  }

  /** "23 soldiers were killed": one figure as a clause. */
  String clause(Casualty casualty) {
    return phrase(casualty) + " " + verb(List.of(casualty)) + participle(casualty.outcome());
  }

  /**
   * "5 people and 2 soldiers were killed and 3 were wounded"; a noun just said is not said again.
   */
  String clauses(List<Casualty> casualties, boolean own) {
    return told(casualties, "", own, true);
  }

  /** Without verbs: "5 people killed and 2 wounded"; {@code said} is a noun said just before. */
  String tally(List<Casualty> casualties, String said) {
    return told(casualties, said, false, false);
  }

  private String told(List<Casualty> casualties, String said, boolean own, boolean verbs) {
    var clauses = new ArrayList<String>();
    var last = said;
    for (var alike : byOutcome(casualties)) {
      var who = new ArrayList<String>();
      for (var casualty : alike) {
        var noun = Nouns.plural(noun(casualty));
        who.add(
            noun.equals(last)
                ? elided(casualty, !who.isEmpty())
                : own ? ownPhrase(casualty) : phrase(casualty));
        last = noun;
      }
      clauses.add(
          English.list(who)
              + " "
              + (verbs ? verb(alike) : "")
              + participle(alike.getFirst().outcome()));
    }
    return English.list(clauses);
  }

  /** Runs of the same outcome. */
  private static List<List<Casualty>> byOutcome(List<Casualty> casualties) {
    var runs = new ArrayList<List<Casualty>>();
    for (var casualty : casualties) {
      if (runs.isEmpty() || runs.getLast().getLast().outcome() != casualty.outcome()) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(casualty);
    }
    return runs;
  }

  private String elided(Casualty casualty, boolean further) {
    return new Figure(casualty.count()).words() + (further ? " more" : "") + including(casualty);
  }

  private static String verb(List<Casualty> casualties) {
    boolean one = casualties.size() == 1 && new Figure(casualties.getFirst().count()).isOne();
    return one ? "was " : "were ";
  }
}
