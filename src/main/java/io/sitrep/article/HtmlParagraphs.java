package io.sitrep.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Reads the paragraphs of an element as a browser would break them; those that are little but links
 * are left out.
 */
final class HtmlParagraphs implements NodeVisitor {

  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Pattern SPACES = Pattern.compile("[\\s\u00A0]+");
  private static final Pattern EMPTY_LINE = Pattern.compile("\n\\s*\n");

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();
  private int linked;
  private int linkDepth;

  private HtmlParagraphs() {}

  static List<String> of(Element root) {
    var visitor = new HtmlParagraphs();
    root.traverse(visitor);
    visitor.flush();
    return visitor.paragraphs;
  }

  @Override
  public void head(Node node, int depth) {
    switch (node) {
      case TextNode words -> append(words.getWholeText());
      case Element element when element.nameIs("br") -> current.append('\n');
      case Element element when element.nameIs("a") -> linkDepth++;
      case Element element when isCell(element) -> startCell();
      case Element element when element.isBlock() -> flush();
      default -> {}
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.nameIs("a")) {
        linkDepth--;
      } else if (element.isBlock() && !isCell(element)) {
        flush();
      }
    }
  }

  /** A cell of figures or names; the cells of a table that lays out a page hold paragraphs. */
  private static boolean isCell(Element element) {
    return CELLS.contains(element.normalName())
        && element.childNodes().stream().noneMatch(HtmlParagraphs::breaksLines);
  }

  private static boolean breaksLines(Node node) {
    return node instanceof Element element && (element.nameIs("br") || element.isBlock());
  }

  private void append(String words) {
    var squeezed = SPACES.matcher(words).replaceAll(" ");
    current.append(squeezed);
    linked += linkDepth > 0 ? squeezed.strip().length() : 0;
  }

  private void startCell() {
    if (!current.toString().isBlank()) {
      current.append(" | ");
    }
  }

  private void flush() {
    if (linked * 10 < current.length() * 8) {
      EMPTY_LINE
          .splitAsStream(current)
          .filter(part -> !part.isBlank())
          .map(part -> part.strip().replaceAll(" *\n *", "\n").replaceAll(" {2,}", " "))
          .forEach(paragraphs::add);
    }
    current.setLength(0);
    linked = 0;
  }
}
