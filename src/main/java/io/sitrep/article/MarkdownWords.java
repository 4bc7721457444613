package io.sitrep.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The words of one block as a reader sees them, each character with its index in the source. */
final class MarkdownWords {

  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\\s]{1,40}]:?");

  private final StringBuilder words = new StringBuilder();
  private final List<Integer> places = new ArrayList<>();

  private MarkdownWords() {}

  /** Empty for a block that only holds others. */
  static MarkdownWords of(Node block) {
    var made = new MarkdownWords();
    switch (block) {
      case Paragraph _, Heading _, TableRow _ -> made.addInside(block);
      case FencedCodeBlock code -> made.add(code.getLiteral(), List.of());
      case IndentedCodeBlock code -> made.add(code.getLiteral(), List.of());
      case HtmlBlock html -> made.add(Html.text(html.getLiteral()), List.of());
      default -> {}
    }
    return made.withoutFootnotes().stripped();
  }

  String text() {
    return words.toString();
  }

  /** The index in the source of one character, or -1. */
  int place(int at) {
    return places.get(at);
  }

  /** Without recursion: emphasis can be nested thousands deep. */
  private void addInside(Node block) {
    for (var node = block.getFirstChild(); node != null; node = next(node, block)) {
      switch (node) {
        case Text text -> add(text.getLiteral(), text.getSourceSpans());
        case Code code -> add(code.getLiteral(), List.of());
        case SoftLineBreak _ -> add(" ", List.of());
        case HardLineBreak _ -> add("\n", List.of());
        case TableCell cell when cell.getPrevious() != null -> add(" | ", List.of());
        default -> {}
      }
    }
  }

  /** Spans that are not as long as the words hold an escape or an entity: no index is known. */
  private void add(String text, List<SourceSpan> spans) {
    words.append(text);
    if (spans.stream().mapToInt(SourceSpan::getLength).sum() != text.length()) {
      text.chars().forEach(_ -> places.add(-1));
      return;
    }
    for (var span : spans) {
      for (int i = 0; i < span.getLength(); i++) {
        places.add(span.getInputIndex() + i);
      }
    }
  }

  private MarkdownWords withoutFootnotes() {
    var kept = new MarkdownWords();
    int from = 0;
    var footnote = FOOTNOTE.matcher(words);
    while (footnote.find()) {
      kept.add(this, from, footnote.start());
      from = footnote.end();
    }
    kept.add(this, from, words.length());
    return kept;
  }

  private MarkdownWords stripped() {
    var text = text();
    int from = text.length() - text.stripLeading().length();
    int to = text.stripTrailing().length();
    var kept = new MarkdownWords();
    kept.add(this, Math.min(from, to), to);
    return kept;
  }

  private void add(MarkdownWords other, int from, int to) {
    words.append(other.words, from, to);
    places.addAll(other.places.subList(from, to));
  }

  /**
   * The node after this one in reading order, below {@code root}; what an image says is not read.
   */
  static @Nullable Node next(Node node, Node root) {
    boolean enters = !(node instanceof Image) && node.getFirstChild() != null;
    if (enters) {
      return node.getFirstChild();
    }
    var at = node;
    while (!at.equals(root) && at.getNext() == null && at.getParent() != null) {
      at = at.getParent();
    }
    return at.equals(root) ? null : at.getNext();
  }
}
