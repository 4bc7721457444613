package io.sitrep.article;

import java.util.EnumMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A web page: its story without what stands around it, and what its JSON-LD and meta elements say.
 */
final class Html implements Format {

  private static final int DEEPEST = 512;
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*)*"
              + "<(?i:!doctype\\s+html|html|head|body|meta|title|article|main|section|div|p|h1|h2|table)\\b",
          Pattern.DOTALL);
  private static final Pattern ANY_TAG =
      Pattern.compile("(?i)</?(?:p|div|br|h1|body|html|span)\\b[^<>]{0,200}>");

  @Override
  public boolean matches(Opening opening) {
    return opening.finds(OPENING)
        || (opening.named(".html", ".htm", ".xhtml") && opening.finds(ANY_TAG));
  }

  @Override
  public Draft read(RawArticle raw) {
    var decoded = Decoded.of(raw.bytes(), DeclaredCharset.in(raw.bytes()));
    var page = parse(decoded.text());
    var linked = LinkedData.of(page);
    var facts = new EnumMap<Fact, String>(PageFacts.of(page));
    facts.putAll(linked.facts());
    var story = new Story().headline(facts.getOrDefault(Fact.HEADLINE, ""));
    add(page, linked.body(), story);
    return new Draft(story.text(), facts, "text/html", decoded.charset());
  }

  /** The text of a fragment of HTML, as feeds and mails hold it. */
  static String text(String html) {
    var story = new Story();
    add(parse(html), "", story);
    return story.text();
  }

  private static Document parse(String html) {
    return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
  }

  /** A page that holds less than its JSON-LD gives is one that a script would have filled. */
  private static void add(Document page, String linkedBody, Story story) {
    Boilerplate.removeFrom(page);
    var paragraphs = HtmlParagraphs.of(StoryElement.of(page));
    int length = paragraphs.stream().mapToInt(String::length).sum();
    if (length * 2 < linkedBody.length()) {
      linkedBody.lines().forEach(story::paragraph);
    } else {
      paragraphs.forEach(story::paragraph);
    }
  }
}
