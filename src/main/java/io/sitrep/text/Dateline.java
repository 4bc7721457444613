package io.sitrep.text;

import java.util.regex.Pattern;

/** Finds the place and date an article was filed from, where its text opens with them. */
final class Dateline {

  private static final String PLACE =
      "\\p{Lu}[\\p{L}.'’/-]*(?:[ ,]+(?:(?:of|de|del|la|el|al|the|and) )?\\p{Lu}[\\p{L}.'’/-]*){0,5}";
  private static final String MONTH =
      "(?i:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
  private static final String DAY =
      "(?:" + MONTH + " \\d{1,2}(?:,? \\d{4})?|\\d{1,2} " + MONTH + "(?: \\d{2,4})?)";
  private static final String AGENCY = "\\s*[(\\[][^()\\[\\]]{2,40}[)\\]]";

  /**
   * "KABUL, June 5 (Reuters) - ", "SAN PEDRO, 3 JAN 90 -- [REPORT] [TEXT] ", "Dola, Jan 2 (NNA) "
   */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:"
              + PLACE
              + ",? "
              + DAY
              + "(?:"
              + AGENCY
              + ")*\\s*(?:--?|[–—:])\\s*"
              + "|"
              + PLACE
              + "(?:"
              + AGENCY
              + ")+\\s*(?:--?|[–—:])\\s*"
              + "|"
              + PLACE
              + ",? "
              + DAY
              + "(?:"
              + AGENCY
              + ")+\\s*"
              + "|\\p{Lu}[\\p{Lu}.'’ /,-]{2,40}\\s(?:--?|[–—])\\s+"
              + "|\\p{Lu}[\\p{L}.'’ ,-]{2,40}\\s(?:--|[–—])\\s+(?=\\p{Lu}))"
              + "(?:\\[[^\\]]{2,60}\\]\\s*)*");

  private Dateline() {}

  /**
   * The index after the dateline that opens at {@code from}, or {@code from} where there is none.
   */
  static int end(String text, int from, int to) {
    var matcher = DATELINE.matcher(text).region(from, to);
    return matcher.lookingAt() && matcher.end() < to ? matcher.end() : from;
  }
}
