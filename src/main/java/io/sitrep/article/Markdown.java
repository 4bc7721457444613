package io.sitrep.article;

import java.util.EnumMap;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
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
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Markdown, with or without front matter: the words a reader would see. */
final class Markdown implements Format {

  private static final int DEEPEST = 100;
  private static final Pattern OPENING =
      Pattern.compile("^(?:# \\S|(?:---|\\+\\+\\+)[ \\t]*\\R[A-Za-z][\\w-]{0,40}\\s*[:=])");
  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\\s]{1,40}]:?");

  @Override
  public boolean matches(Opening opening) {
    return opening.finds(OPENING) || opening.named(".md", ".markdown");
  }

  @Override
  public Draft read(RawArticle raw) {
    var decoded = Decoded.of(raw.bytes(), null);
    PlainText.refuseBinary(decoded.text());
    var front = FrontMatter.of(NormalText.of(decoded.text()).stripLeading());
    var facts = new EnumMap<Fact, String>(Fact.class);
    facts.putAll(front.facts());
    var root = parser().parse(withoutOpenEnds(front.rest()));
    if (root.getFirstChild() instanceof Heading title && title.getLevel() == 1) {
      facts.putIfAbsent(Fact.HEADLINE, words(title));
    }
    var story = new Story().headline(facts.getOrDefault(Fact.HEADLINE, ""));
    for (var block = first(root); block != null; block = next(block, root)) {
      story.paragraph(FOOTNOTE.matcher(textOf(block)).replaceAll(""));
    }
    return new Draft(story.text(), facts, "text/markdown", decoded.charset());
  }

  private static Parser parser() {
    return Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .maxOpenBlockParsers(DEEPEST)
        .build();
  }

  /** The parser looks for the end of each comment or instruction anew, to the end of the text. */
  private static String withoutOpenEnds(String text) {
    var kept = text;
    for (var ends :
        List.of(List.of("<!--", "-->"), List.of("<?", "?>"), List.of("<![CDATA[", "]]>"))) {
      int lastEnd = kept.lastIndexOf(ends.getLast()) + 1;
      kept = kept.substring(0, lastEnd) + kept.substring(lastEnd).replace(ends.getFirst(), "");
    }
    return kept;
  }

  private static String textOf(Node block) {
    return switch (block) {
      case Paragraph paragraph -> words(paragraph);
      case Heading heading -> words(heading);
      case TableRow row -> words(row);
      case FencedCodeBlock code -> code.getLiteral();
      case IndentedCodeBlock code -> code.getLiteral();
      case HtmlBlock html -> Html.text(html.getLiteral());
      default -> "";
    };
  }

  /** The words inside a block, without recursion: emphasis can be nested thousands deep. */
  private static String words(Node block) {
    var words = new StringBuilder();
    for (var node = first(block); node != null; node = next(node, block)) {
      switch (node) {
        case Text text -> words.append(text.getLiteral());
        case Code code -> words.append(code.getLiteral());
        case SoftLineBreak _ -> words.append(' ');
        case HardLineBreak _ -> words.append('\n');
        case TableCell cell when cell.getPrevious() != null -> words.append(" | ");
        default -> {}
      }
    }
    return words.toString();
  }

  private static @Nullable Node first(Node parent) {
    return parent.getFirstChild();
  }

  /**
   * The node after this one in reading order, below {@code root}; what an image says is not read.
   */
  private static @Nullable Node next(Node node, Node root) {
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
