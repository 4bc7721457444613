package io.sitrep.article;

import static io.sitrep.article.Problem.Type.UNSUPPORTED_FORMAT;
import static io.sitrep.article.Xml.attribute;
import static io.sitrep.article.Xml.text;

import java.util.Set;
import org.jsoup.nodes.Element;

/** One item of RSS or one entry of Atom, alone or in its feed; a feed of several is no article. */
final class Feed implements Format {

  private static final Set<String> ROOTS = Set.of("rss", "RDF", "item", "feed", "entry");

  @Override
  public boolean matches(Opening opening) {
    return ROOTS.contains(Xml.rootName(opening));
  }

  @Override
  public Draft read(RawArticle raw) {
    var decoded = Decoded.of(raw.bytes(), DeclaredCharset.in(raw.bytes()));
    var feed = Xml.parse(decoded.text());
    var item = only(feed);
    var facts =
        new Facts()
            .put(Fact.HEADLINE, Html.text(text(item, "> title")))
            .put(
                Fact.PUBLISHED,
                text(item, "pubDate"),
                text(item, "published"),
                text(item, "dc|date"))
            .put(Fact.PUBLISHED, text(item, "updated"))
            .put(
                Fact.BYLINE,
                text(item, "dc|creator"),
                text(item, "author > name"),
                text(item, "author"))
            .put(
                Fact.URL,
                attribute(item, "link[rel=alternate]", "href"),
                attribute(item, "link[href]", "href"))
            .put(Fact.URL, text(item, "link"))
            .put(
                Fact.SOURCE,
                text(item, "source"),
                text(feed, "channel > title"),
                text(feed, "feed > title"))
            .put(
                Fact.LANGUAGE,
                text(feed, "channel > language"),
                attribute(feed, "[xml:lang]", "xml:lang"));
    var story = new Story().headline(facts.headline());
    body(item).lines().forEach(story::paragraph);
    var type = item.nameIs("entry") ? "application/atom+xml" : "application/rss+xml";
    return new Draft(story.text(), facts.asMap(), type, decoded.charset());
  }

  private static Element only(Element feed) {
    var items = feed.select("item, entry");
    if (items.size() != 1) {
      var reason = "the feed holds " + items.size() + " items; give each a file of its own";
      throw new UnreadableArticleException(UNSUPPORTED_FORMAT, reason);
    }
    return items.getFirst();
  }

  private static String body(Element item) {
    for (var query : new String[] {"content|encoded", "> content", "> description", "> summary"}) {
      var body = item.selectFirst(query);
      if (body != null && !body.text().isBlank()) {
        boolean holdsMarkup = body.childrenSize() > 0;
        return Html.text(holdsMarkup ? body.html() : paragraphs(body.wholeText()));
      }
    }
    return "";
  }

  /** Text that a feed escaped: HTML mostly, else lines. */
  private static String paragraphs(String text) {
    return text.contains("<") ? text : text.replace("\n", "<br><br>");
  }
}
