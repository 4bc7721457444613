package io.sitrep.incident;

import io.sitrep.lexicon.Tsv;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the nouns for victims tell and leave open, from their lexicon; all are folded. */
final class VictimNouns {

  private static final Map<String, List<String>> KINDS = load();

  private VictimNouns() {}

  private static Map<String, List<String>> load() {
    var kinds = new HashMap<String, List<String>>();
    for (var row : Tsv.rows("en/victim-nouns.tsv")) {
      kinds.put(row[0], List.of(row[1].split(";")));
    }
    return kinds;
  }

  private static boolean is(String noun, String kind) {
    return KINDS.getOrDefault(noun, List.of()).contains(kind);
  }

  /** "man", "child", "19-year-old": tells nothing of one victim but age or sex. */
  static boolean isPlain(String noun) {
    return isUnspecific(noun) || noun.endsWith("-old");
  }

  /** The same without ages. */
  static boolean isUnspecific(String noun) {
    return is(noun, "plain");
  }

  /** "people", "bodies": several victims, whoever they were. */
  static boolean isPeople(String noun) {
    return is(noun, "people");
  }

  /** "victims", "the wounded": may stand for all of a toll. */
  static boolean isWhole(String noun) {
    return is(noun, "whole");
  }

  static boolean isBody(String noun) {
    return is(noun, "body");
  }

  static boolean isKin(String noun) {
    return is(noun, "kin");
  }

  static boolean tellsSexOrYouth(String noun) {
    return is(noun, "female") || is(noun, "male") || is(noun, "young");
  }

  /** True of nouns that no one person answers to both of. */
  static boolean isUnlike(String a, String b) {
    return areOpposed(a, b, "female", "male") || areOpposed(a, b, "grown", "young");
  }

  /** Whether somebody of the one noun can be among people of the other: no infant among "women". */
  static boolean canHold(String whole, String part) {
    var all = singular(head(whole));
    var one = singular(head(part));
    boolean several = !all.equals(head(whole));
    boolean otherKin =
        several && isKin(all) && isKin(one) && !all.equals(one) && !areGrand(all, one);
    return !isUnlike(all, one) && !otherKin;
  }

  /** "six grandchildren", "a granddaughter" */
  private static boolean areGrand(String a, String b) {
    return a.startsWith("grand") && b.startsWith("grand");
  }

  private static boolean areOpposed(String a, String b, String one, String other) {
    return (is(a, one) && is(b, other)) || (is(b, one) && is(a, other));
  }

  /** True of nouns that tell the same sex, and no other age. */
  static boolean isAlike(String a, String b) {
    boolean sex = (is(a, "female") && is(b, "female")) || (is(a, "male") && is(b, "male"));
    return sex && !isUnlike(a, b);
  }

  static String singular(String noun) {
    return switch (noun) {
      case "men" -> "man";
      case "women" -> "woman";
      case "children" -> "child";
      case "grandchildren" -> "grandchild";
      default -> noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    };
  }

  /** The last word of a noun phrase. */
  static String head(String noun) {
    return noun.substring(noun.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
