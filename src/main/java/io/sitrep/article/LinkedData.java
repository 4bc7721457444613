package io.sitrep.article;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article in schema.org's JSON-LD: the first NewsArticle, else the first
 * other article.
 */
final class LinkedData {

  private final Map<?, ?> article;

  private LinkedData(Map<?, ?> article) {
    this.article = article;
  }

  static LinkedData of(Document page) {
    var things = new ArrayList<Map<?, ?>>();
    for (var script : page.select("script[type=application/ld+json]")) {
      collect(parsed(script.data()), things);
    }
    var news = things.stream().filter(thing -> type(thing).contains("NewsArticle")).findFirst();
    var any =
        things.stream()
            .filter(thing -> type(thing).matches(".*(?:Article|BlogPosting).*"))
            .findFirst();
    return new LinkedData(news.or(() -> any).orElse(Map.of()));
  }

  Map<Fact, String> facts() {
    var facts = new EnumMap<Fact, String>(Fact.class);
    put(facts, Fact.HEADLINE, article.get("headline"));
    put(facts, Fact.PUBLISHED, article.get("datePublished"));
    put(facts, Fact.SOURCE, article.get("publisher"));
    put(facts, Fact.URL, article.get("url"));
    put(facts, Fact.LANGUAGE, article.get("inLanguage"));
    put(facts, Fact.BYLINE, article.get("author"));
    put(facts, Fact.DATELINE, article.get("dateline"));
    return facts;
  }

  /** The text as the page's maker gives it to search engines; empty where it does not. */
  String body() {
    return name(article.get("articleBody"));
  }

  private static void put(Map<Fact, String> facts, Fact fact, @Nullable Object value) {
    var name = name(value);
    if (!name.isBlank()) {
      facts.put(fact, name);
    }
  }

  /** A text, a thing's name, or the names of several. */
  private static String name(@Nullable Object value) {
    return switch (value) {
      case String text -> Parser.unescapeEntities(text, false).strip();
      case Map<?, ?> thing when thing.get("name") instanceof String text -> name(text);
      case List<?> many ->
          many.stream()
              .filter(it -> !(it instanceof List))
              .map(LinkedData::name)
              .filter(it -> !it.isBlank())
              .collect(Collectors.joining(", "));
      case null, default -> "";
    };
  }

  private static @Nullable Object parsed(String json) {
    try {
      return JSON.std.anyFrom(json.strip());
    } catch (IOException _) {
      return null; // a page with broken JSON-LD is read without it
    }
  }

  private static void collect(@Nullable Object value, List<Map<?, ?>> things) {
    if (value instanceof List<?> list) {
      list.forEach(it -> addThing(it, things));
    } else {
      addThing(value, things);
    }
  }

  private static void addThing(@Nullable Object value, List<Map<?, ?>> things) {
    if (value instanceof Map<?, ?> thing) {
      things.add(thing);
      if (thing.get("@graph") instanceof List<?> graph) {
        graph.stream().filter(Map.class::isInstance).forEach(it -> things.add((Map<?, ?>) it));
      }
      if (thing.get("mainEntity") instanceof Map<?, ?> entity) {
        things.add(entity);
      }
    }
  }

  private static String type(Map<?, ?> thing) {
    return String.valueOf(thing.get("@type"));
  }
}
