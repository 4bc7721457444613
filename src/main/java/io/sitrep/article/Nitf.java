package io.sitrep.article;

import static io.sitrep.article.Xml.attribute;
import static io.sitrep.article.Xml.text;

import org.jsoup.nodes.Element;

/** The News Industry Text Format. */
final class Nitf implements Format {

  private static final String NO_PROSE = "media, tagline, bibliography, [style=caption]";

  @Override
  public boolean matches(Opening opening) {
    return Xml.rootName(opening).equals("nitf");
  }

  @Override
  public Draft read(RawArticle raw) {
    var decoded = Decoded.of(raw.bytes(), DeclaredCharset.in(raw.bytes()));
    var nitf = Xml.parse(decoded.text());
    var facts =
        new Facts()
            .put(Fact.HEADLINE, text(nitf, "hedline > hl1"), text(nitf, "head > title"))
            .put(Fact.PUBLISHED, attribute(nitf, "docdata > date\\.issue", "norm"))
            .put(Fact.PUBLISHED, attribute(nitf, "docdata > date\\.release", "norm"))
            .put(Fact.PUBLISHED, attribute(nitf, "pubdata", "date.publication"))
            .put(Fact.PUBLISHED, attribute(nitf, "dateline > story\\.date", "norm"))
            .put(
                Fact.SOURCE,
                attribute(nitf, "doc\\.copyright", "holder"),
                attribute(nitf, "pubdata", "name"))
            .put(Fact.SOURCE, text(nitf, "distributor > org"), text(nitf, "distributor"))
            .put(Fact.BYLINE, text(nitf, "byline > person"), text(nitf, "byline"))
            .put(Fact.DATELINE, text(nitf, "dateline > location"), text(nitf, "dateline"))
            .put(Fact.URL, attribute(nitf, "pubdata", "ex-ref"))
            .put(
                Fact.LANGUAGE,
                attribute(nitf, "nitf", "xml:lang"),
                attribute(nitf, "body", "xml:lang"));
    var story = new Story().headline(facts.headline());
    addBody(nitf, story);
    return new Draft(story.text(), facts.asMap(), "application/nitf+xml", decoded.charset());
  }

  static void addBody(Element nitf, Story story) {
    var body = nitf.selectFirst("body\\.content");
    if (body != null) {
      body.select(NO_PROSE).remove();
      Html.text(body.html()).lines().forEach(story::paragraph);
    }
  }
}
