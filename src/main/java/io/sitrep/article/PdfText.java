package io.sitrep.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes running text of a PDF's pages, whose lines and paragraphs are only guessed from where the
 * glyphs stand.
 */
final class PdfText {

  static final String PARAGRAPH_END = "\u2029";
  static final String PAGE_END = "\f";

  private static final Pattern PARAGRAPH = Pattern.compile(PARAGRAPH_END);
  private static final Pattern HYPHENATED =
      Pattern.compile("(?<=\\p{Ll})[-\u00AD\u2010]\n(?=\\p{Ll})");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?i)(?:page )?\\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private PdfText() {}

  static String of(String pages) {
    var bodies = withoutRunningHeads(List.of(pages.split(PAGE_END)));
    var paragraphs = new ArrayList<String>();
    bodies.stream()
        .flatMap(PARAGRAPH::splitAsStream)
        .forEach(paragraph -> add(joined(paragraph), paragraphs));
    return String.join("\n\n", paragraphs);
  }

  private static void add(String paragraph, List<String> paragraphs) {
    if (paragraph.isEmpty()) {
      return;
    }
    boolean goesOn =
        !paragraphs.isEmpty()
            && Character.isLowerCase(paragraph.charAt(0))
            && isOpen(paragraphs.getLast());
    paragraphs.add(goesOn ? joined(paragraphs.removeLast() + "\n" + paragraph) : paragraph);
  }

  private static boolean isOpen(String paragraph) {
    return ".!?:”\"".indexOf(paragraph.charAt(paragraph.length() - 1)) < 0;
  }

  private static String joined(String paragraph) {
    return HYPHENATED.matcher(paragraph.strip()).replaceAll("").replaceAll("\\s*\n\\s*", " ");
  }

  /**
   * First and last lines that come back, but for their numbers, on most pages; and page numbers.
   */
  private static List<String> withoutRunningHeads(List<String> pages) {
    Map<String, Integer> seen = new HashMap<>();
    for (var page : pages) {
      edges(page).forEach(line -> seen.merge(line, 1, Integer::sum));
    }
    return pages.stream()
        .map(page ->
            page.lines()
                .filter(line -> !isRunningHead(line, seen, pages.size()))
                .collect(Collectors.joining("\n")))
        .toList();
  }

  private static boolean isRunningHead(String line, Map<String, Integer> seen, int pages) {
    var bare = line.replace(PARAGRAPH_END, "").strip();
    boolean repeated =
        !bare.isEmpty() && isOpen(bare) && pages > 1 && seen.getOrDefault(key(line), 0) * 2 > pages;
    return repeated || PAGE_NUMBER.matcher(bare).matches();
  }

  private static List<String> edges(String page) {
    var lines = page.lines().filter(line -> !line.isBlank()).map(PdfText::key).toList();
    int edge = Math.min(2, lines.size() / 2);
    var edges = new ArrayList<>(lines.subList(0, edge));
    edges.addAll(lines.subList(lines.size() - edge, lines.size()));
    return edges.stream().distinct().toList();
  }

  private static String key(String line) {
    return DIGITS.matcher(line.replace(PARAGRAPH_END, "").strip()).replaceAll("#");
  }
}
