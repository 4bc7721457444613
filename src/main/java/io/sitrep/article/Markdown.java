package io.sitrep.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Markdown, with or without front matter: the words a reader would see. */
final class Markdown implements Format {

  private static final int DEEPEST = 100;
  private static final Pattern OPENING =
      Pattern.compile("^(?:# \\S|(?:---|\\+\\+\\+)[ \\t]*\\R[A-Za-z][\\w-]{0,40}\\s*[:=])");

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
    var source = withoutOpenEnds(front.rest());
    var root = parser().parse(source);
    if (root.getFirstChild() instanceof Heading title && title.getLevel() == 1) {
      facts.putIfAbsent(Fact.HEADLINE, MarkdownWords.of(title).text());
    }
    var story = new Story().headline(facts.getOrDefault(Fact.HEADLINE, ""));
    int body = story.text().isEmpty() ? 0 : story.text().length() + Story.BETWEEN.length();
    var blocks = new ArrayList<MarkdownWords>();
    for (var block = root.getFirstChild(); block != null; block = MarkdownWords.next(block, root)) {
      var words = MarkdownWords.of(block);
      story.paragraph(words.text());
      blocks.add(words);
    }
    var text = story.text();
    return new Draft(
        text, facts, "text/markdown", decoded.charset(), wording(source, text, body, blocks));
  }

  private static Parser parser() {
    return Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .maxOpenBlockParsers(DEEPEST)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
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

  /** Story and blocks hold the same paragraphs, but for what the story leaves out. */
  private static Wording wording(
      String source, String story, int from, List<MarkdownWords> blocks) {
    var places = new int[story.length()];
    Arrays.fill(places, -1);
    int at = from;
    for (var block : blocks) {
      var text = block.text();
      if (!text.isEmpty() && story.startsWith(text, at)) {
        for (int i = 0; i < text.length(); i++) {
          places[at + i] = block.place(i);
        }
        at += text.length() + Story.BETWEEN.length();
      }
    }
    return new Wording(source, places);
  }
}
