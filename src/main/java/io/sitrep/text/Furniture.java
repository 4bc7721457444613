package io.sitrep.text;

import java.util.regex.Pattern;

/** Tells what a newsroom sets around an article from the article: bylines, crossheads, credits. */
final class Furniture {

  private static final int LONGEST_CROSSHEAD = 9;

  /** "- New roads -", "* * *" */
  private static final Pattern DASHED = Pattern.compile("[-–—*=~#]+\\s*(.{0,60}?)\\s*[-–—*=~#]+");

  /** "By Anna Moreno", "Reporting by …", "Photo: …", "Read also: …", "(c) 2024 …" */
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?:(?:By|BY) \\p{Lu}[\\p{L}.'-]+(?: (?:and|\\p{Lu})[\\p{L}.,'-]*){0,8}"
              + "|(?i:reporting by|writing by|editing by|additional reporting|photo(?: credit)?:"
              + "|image(?: credit)?:|read (?:also|more)|also read|see also|related:|copyright"
              + "|\\(c\\) ?\\d|© ?\\d|all rights reserved|advertisement|follow us|subscribe"
              + "|share this|click here|sign up|published:|updated:|posted:|last updated"
              + "|related (?:stor(?:y|ies)|articles?|coverage|content|links?)\\b"
              + "|with (?:input|inputs|agencies) |contact (?:reporter|the reporter)"
              + "|this (?:story|article) (?:was|has been) (?:first |originally )?"
              + "(?:published|updated|corrected))(?s:.*))");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Furniture() {}

  /** The words of a crosshead, or empty where a paragraph is none. */
  static String crosshead(String paragraph) {
    if ("-–—*=~#".indexOf(paragraph.charAt(0)) >= 0) {
      var dashed = DASHED.matcher(paragraph);
      if (dashed.matches()) {
        return dashed.group(1).isEmpty() ? "*" : dashed.group(1);
      }
    }
    boolean open = ".!?\"”'’:;,)".indexOf(paragraph.charAt(paragraph.length() - 1)) < 0;
    return open && paragraph.length() <= 80 && words(paragraph) <= LONGEST_CROSSHEAD
        ? paragraph
        : "";
  }

  static int words(String paragraph) {
    return SPACE.split(paragraph).length;
  }

  static boolean isNotice(String paragraph) {
    return paragraph.length() <= 300 && NOTICE.matcher(paragraph).matches();
  }
}
