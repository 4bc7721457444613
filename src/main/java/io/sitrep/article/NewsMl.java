package io.sitrep.article;

import static io.sitrep.article.Problem.Type.NO_TEXT;
import static io.sitrep.article.Xml.attribute;
import static io.sitrep.article.Xml.text;

import java.util.Set;
import org.jsoup.nodes.Element;

/** IPTC's NewsML-G2: a text item, alone or in a message beside pictures. */
final class NewsMl implements Format {

  private static final Set<String> ROOTS = Set.of("newsMessage", "newsItem");

  @Override
  public boolean matches(Opening opening) {
    return ROOTS.contains(Xml.rootName(opening));
  }

  @Override
  public Draft read(RawArticle raw) {
    var decoded = Decoded.of(raw.bytes(), DeclaredCharset.in(raw.bytes()));
    var item = textItem(Xml.parse(decoded.text()));
    var facts =
        new Facts()
            .put(
                Fact.HEADLINE, text(item, "contentMeta > headline"), text(item, "itemMeta > title"))
            .put(
                Fact.PUBLISHED,
                text(item, "itemMeta > versionCreated"),
                text(item, "contentMeta > contentCreated"))
            .put(
                Fact.SOURCE,
                text(item, "itemMeta > provider > name"),
                attribute(item, "itemMeta > provider", "literal"))
            .put(Fact.SOURCE, text(item, "rightsInfo > copyrightHolder > name"))
            .put(
                Fact.BYLINE,
                text(item, "contentMeta > by"),
                text(item, "contentMeta > creator > name"))
            .put(
                Fact.DATELINE,
                text(item, "contentMeta > dateline"),
                text(item, "contentMeta > located > name"))
            .put(
                Fact.LANGUAGE,
                attribute(item, "contentMeta > language", "tag"),
                item.attr("xml:lang"))
            .put(Fact.URL, attribute(item, "itemMeta > link[rel=irel:isA]", "href"));
    var story = new Story().headline(facts.headline());
    addBody(item, story);
    return new Draft(
        story.text(), facts.asMap(), "application/vnd.iptc.g2.newsitem+xml", decoded.charset());
  }

  private static Element textItem(Element message) {
    var items = message.select("newsItem");
    return items.stream()
        .filter(item -> attribute(item, "itemMeta > itemClass", "qcode").endsWith(":text"))
        .findFirst()
        .or(() ->
            items.stream()
                .filter(item -> item.selectFirst("inlineXML, inlineData") != null)
                .findFirst())
        .orElseThrow(() ->
            new UnreadableArticleException(NO_TEXT, "no item of the NewsML-G2 message holds text"));
  }

  private static void addBody(Element item, Story story) {
    var inline = item.selectFirst("contentSet > inlineXML");
    if (inline == null) {
      var data = item.selectFirst("contentSet > inlineData");
      if (data != null) {
        data.wholeText().lines().forEach(story::paragraph);
      }
      return;
    }
    var nitf = inline.selectFirst("nitf");
    if (nitf != null) {
      Nitf.addBody(nitf, story);
    } else {
      Html.text(inline.html()).lines().forEach(story::paragraph);
    }
  }
}
