package io.sitrep.article;

import java.util.regex.Pattern;

/**
 * Gathers an article's paragraphs in order, the headline first and once, pleas to subscribe never.
 */
final class Story {

  /** "Like what you read? Subscribe to our newsletter." */
  private static final Pattern PLEA =
      Pattern.compile(
          "(?i)\\b(?:our (?:daily |weekly |free )?newsletter|subscribe to|sign up (?:for|to) (?:our|the)"
              + "|become a member|support our (?:journalism|work)|download (?:our|the) app|follow us on)\\b");

  /** What stands between two paragraphs. */
  static final String BETWEEN = "\n\n";

  private static final int LONGEST_PLEA = 250;

  private final StringBuilder text = new StringBuilder();
  private String headline = "";

  Story headline(String words) {
    if (!words.isBlank()) {
      headline = squeezed(words);
      add(headline);
    }
    return this;
  }

  Story paragraph(String words) {
    var paragraph = words.strip();
    boolean plea = paragraph.length() <= LONGEST_PLEA && PLEA.matcher(paragraph).find();
    if (!paragraph.isEmpty() && !plea && !squeezed(paragraph).equals(headline)) {
      add(paragraph);
    }
    return this;
  }

  String text() {
    return text.toString();
  }

  private void add(String paragraph) {
    if (!text.isEmpty()) {
      text.append(BETWEEN);
    }
    text.append(paragraph);
  }

  static String squeezed(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
