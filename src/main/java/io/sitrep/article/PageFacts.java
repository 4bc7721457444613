package io.sitrep.article;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** What a page says of its article in its meta elements and its markup. */
final class PageFacts {

  private static final Pattern SITE_NAME = Pattern.compile("\\s+[|–—-]\\s+[^|–—]{2,40}$");

  private final Document page;
  private final Map<Fact, String> facts = new EnumMap<>(Fact.class);

  private PageFacts(Document page) {
    this.page = page;
  }

  static Map<Fact, String> of(Document page) {
    var found = new PageFacts(page);
    found.headline();
    found.published();
    found.others();
    return found.facts;
  }

  private void headline() {
    meta(Fact.HEADLINE, "og:title", "twitter:title");
    put(Fact.HEADLINE, text("article h1, main h1"));
    put(Fact.HEADLINE, text("h1"));
    put(Fact.HEADLINE, SITE_NAME.matcher(page.title()).replaceFirst(""));
  }

  private void published() {
    meta(
        Fact.PUBLISHED,
        "article:published_time",
        "og:published_time",
        "datePublished",
        "parsely-pub-date");
    meta(
        Fact.PUBLISHED,
        "pubdate",
        "publishdate",
        "publish_date",
        "dc.date.issued",
        "dcterms.created");
    meta(Fact.PUBLISHED, "sailthru.date", "date", "dc.date");
    put(Fact.PUBLISHED, attribute("[itemprop=datePublished][datetime]", "datetime"));
    put(Fact.PUBLISHED, attribute("time[pubdate][datetime]", "datetime"));
    put(Fact.PUBLISHED, attribute("article time[datetime], main time[datetime]", "datetime"));
    put(Fact.PUBLISHED, timeBelowTitle());
  }

  private String timeBelowTitle() {
    boolean below = false;
    for (var element : page.select("h1, time[datetime]")) {
      if (below && element.nameIs("time")) {
        return element.attr("datetime");
      }
      below = below || element.nameIs("h1");
    }
    return "";
  }

  private void others() {
    meta(Fact.SOURCE, "og:site_name", "application-name", "dc.publisher");
    put(Fact.URL, attribute("link[rel=canonical][href]", "href"));
    meta(Fact.URL, "og:url");
    put(Fact.LANGUAGE, attribute("html[lang]", "lang"));
    meta(Fact.LANGUAGE, "og:locale", "content-language", "dc.language");
    meta(Fact.BYLINE, "author", "article:author", "parsely-author", "dc.creator");
    put(Fact.BYLINE, text("[rel=author], [itemprop=author]"));
  }

  private void meta(Fact fact, String... names) {
    for (var name : names) {
      for (var key : new String[] {"property", "name", "itemprop", "http-equiv"}) {
        put(fact, attribute("meta[" + key + "=" + name + "]", "content"));
      }
    }
  }

  private String attribute(String query, String attribute) {
    var element = page.selectFirst(query);
    return element == null ? "" : element.attr(attribute);
  }

  private String text(String query) {
    var element = page.selectFirst(query);
    return element == null ? "" : element.text();
  }

  private void put(Fact fact, String value) {
    if (!value.isBlank()) {
      facts.putIfAbsent(fact, value.strip());
    }
  }
}
