package io.sitrep.bench;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Made-up news of any length; the same length gives the same article. */
final class Prose {

  private static final Pattern SLOT = Pattern.compile("[NPWFT]#");
  private static final List<String> HEADLINES =
      List.of("N# killed in attack on P# market", "Ambush near P# leaves N# soldiers dead");

  private static final List<String> PLACES =
      List.of(
          "Oltany",
          "Marrabe",
          "Dusk Ferry",
          "Teyra",
          "Kossam",
          "Bel Adou",
          "Ilverna",
          "Sorrent",
          "Upper Nahl",
          "Camp Idris",
          "Wadi Trem",
          "Port Gallen");

  private static final List<String> PEOPLE =
      List.of(
          "Colonel Adem Rostu",
          "Governor Lina Maret",
          "Dr Ousma Bellow",
          "Inspector Paul Treng",
          "Mayor Idah Kolme",
          "Sister Agnes Vord");

  private static final List<String> WORDS =
      List.of("three", "four", "seven", "nine", "11", "12", "17", "23", "at least 14", "about 30");

  private static final List<String> FORCES =
      List.of("soldiers", "police officers", "villagers", "traders", "rebels", "farmers");

  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday night", "May 3", "late on Friday");

  private static final List<String> SENTENCES =
      List.of(
          "Gunmen on motorcycles attacked the village of P# on T#, killing N# F#, W# said.",
          "N# others were wounded, among them N# women, according to W#.",
          "The governor's office said the attackers came from the direction of P#.",
          "\"They took the cattle and burned what they could not carry,\" W# told reporters.",
          "N# F# were abducted from a bus on the road between P# and P# earlier in the week.",
          "The army said it had killed N# F# and seized rifles and a truck.",
          "Nobody has yet claimed the attack.",
          "Aid groups say roads around P# have been cut since the rains began.",
          "A curfew was declared in P# and schools will stay shut until next week.",
          "The People's Front of P#, a banned group, denied any part in the killings.",
          "W# said that N# bodies had been taken to the hospital in P#.",
          "In March, N# F# died when a roadside bomb hit their vehicle outside P#.",
          "Traders in P# said prices of grain had doubled in 18 months.",
          "The United Nations called for an inquiry and for help for 4,300 displaced families.",
          "Troops are searching the hills north of P#, and a helicopter was seen over P#.",
          "Elections are due in the district on June 12, W# recalled.");

  private final Random random;

  private Prose(long seed) {
    random = new Random(seed);
  }

  /** An article of about so many characters: whole sentences, of one paragraph for each two. */
  static String of(int characters) {
    var prose = new Prose(characters);
    var text = new StringBuilder(prose.filled(prose.pick(HEADLINES)));
    text.append("\n\nOLTANY, May 6 (Bench) - ");
    for (int i = 0; text.length() < characters; i++) {
      text.append(i == 0 ? "" : i % 2 == 0 ? "\n\n" : " ");
      text.append(prose.filled(i == 0 ? SENTENCES.getFirst() : prose.pick(SENTENCES)));
    }
    return text.append('\n').toString();
  }

  private String filled(String sentence) {
    var words = SLOT.matcher(sentence).replaceAll(slot -> pick(list(slot.group())));
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static List<String> list(String slot) {
    return switch (slot.charAt(0)) {
      case 'N' -> WORDS;
      case 'P' -> PLACES;
      case 'W' -> PEOPLE;
      case 'F' -> FORCES;
      default -> DAYS;
    };
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
