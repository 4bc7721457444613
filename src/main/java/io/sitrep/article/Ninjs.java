package io.sitrep.article;

import static io.sitrep.article.Problem.Type.MALFORMED;
import static io.sitrep.article.Problem.Type.UNSUPPORTED_FORMAT;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** IPTC's news in JSON, versions 1 and 2. */
final class Ninjs implements Format {

  private static final Pattern OPENING = Pattern.compile("^\\{\\s*[\"}]");

  @Override
  public boolean matches(Opening opening) {
    return opening.finds(OPENING);
  }

  @Override
  public Draft read(RawArticle raw) {
    var decoded = Decoded.of(raw.bytes(), null);
    var item = parsed(decoded.text());
    var facts = facts(item);
    var story = new Story().headline(facts.getOrDefault(Fact.HEADLINE, ""));
    body(item).lines().forEach(story::paragraph);
    return new Draft(story.text(), facts, "application/ninjs+json", decoded.charset());
  }

  private static Map<String, Object> parsed(String text) {
    try {
      return JSON.std.mapFrom(text);
    } catch (IOException _) {
      throw new UnreadableArticleException(
          MALFORMED, "the file looks like JSON but is not well-formed");
    }
  }

  private static Map<Fact, String> facts(Map<String, Object> item) {
    var facts = new EnumMap<Fact, String>(Fact.class);
    put(facts, Fact.HEADLINE, item.get("headline"), main(item.get("headlines")), item.get("title"));
    put(
        facts,
        Fact.PUBLISHED,
        item.get("versioncreated"),
        item.get("versionCreated"),
        item.get("contentcreated"),
        item.get("contentCreated"),
        item.get("firstcreated"),
        item.get("firstCreated"));
    put(facts, Fact.BYLINE, item.get("byline"), item.get("by"), main(item.get("bylines")));
    put(facts, Fact.DATELINE, item.get("dateline"), item.get("located"));
    put(facts, Fact.LANGUAGE, item.get("language"));
    put(
        facts,
        Fact.SOURCE,
        item.get("source"),
        item.get("copyrightholder"),
        item.get("copyrightHolder"));
    put(facts, Fact.URL, url(item.get("uri")));
    return facts;
  }

  private static void put(Map<Fact, String> facts, Fact fact, @Nullable Object... values) {
    for (var value : values) {
      if (value instanceof String text && !text.isBlank()) {
        facts.putIfAbsent(fact, text);
      }
    }
  }

  private static @Nullable Object url(@Nullable Object uri) {
    return uri instanceof String text && text.startsWith("http") ? text : null;
  }

  private static String body(Map<String, Object> item) {
    if (item.get("body_xhtml") instanceof String html) {
      return Html.text(html);
    }
    if (item.get("body_html") instanceof String html) {
      return Html.text(html);
    }
    if (item.get("body_text") instanceof String text) {
      return text;
    }
    if (item.get("bodies") instanceof List<?> bodies && main(bodies) instanceof String text) {
      return text.stripLeading().startsWith("<") ? Html.text(text) : text;
    }
    throw new UnreadableArticleException(
        UNSUPPORTED_FORMAT, "the file is JSON, but no ninjs item with a body");
  }

  /** The value of the entry whose role is "main", else of the first. */
  private static @Nullable Object main(@Nullable Object entries) {
    if (!(entries instanceof List<?> list)) {
      return null;
    }
    Object first = null;
    for (var entry : list) {
      if (entry instanceof Map<?, ?> map) {
        if ("main".equals(map.get("role"))) {
          return map.get("value");
        }
        first = first == null ? map.get("value") : first;
      }
    }
    return first;
  }
}
