package io.sitrep.article;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads XML without DTDs, entities of its own, or anything from outside, and without minding small
 * faults.
 */
final class Xml {

  private static final int DEEPEST = 512;
  private static final Pattern ROOT =
      Pattern.compile(
          "^(?:<\\?[^>]{0,300}>|<!--.{0,2000}?-->|<!DOCTYPE[^>\\[]{0,300}>|\\s+)*+<([A-Za-z][\\w:.-]{0,60})",
          Pattern.DOTALL);

  private Xml() {}

  /** The root element's name without its prefix, or empty where the text is no XML. */
  static String rootName(Opening opening) {
    var root = ROOT.matcher(opening.text());
    return root.find() ? root.group(1).substring(root.group(1).indexOf(':') + 1) : "";
  }

  static Document parse(String xml) {
    return Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(xml, "");
  }

  /** The text of the first element that the query finds, or empty. */
  static String text(Element within, String query) {
    var found = within.selectFirst(query);
    return found == null ? "" : found.text().strip();
  }

  static String attribute(Element within, String query, String name) {
    var found = within.selectFirst(query);
    return found == null ? "" : found.attr(name).strip();
  }
}
