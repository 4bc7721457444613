package io.sitrep.article;

import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The block of keys and values above a Markdown text, between lines of {@code ---} or {@code +++}.
 */
record FrontMatter(Map<Fact, String> facts, String rest) {

  private static final Pattern BLOCK =
      Pattern.compile(
          "\\A(---|\\+\\+\\+)[ \\t]*\\n(.{0,10000}?)^\\1[ \\t]*$\\n?",
          Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern LINE =
      Pattern.compile("^([A-Za-z][\\w-]{0,40})\\s*[:=]\\s*(\\S.*)$", Pattern.MULTILINE);

  private static final Map<String, Fact> KEYS =
      Map.ofEntries(
          entry("title", Fact.HEADLINE),
          entry("headline", Fact.HEADLINE),
          entry("date", Fact.PUBLISHED),
          entry("published", Fact.PUBLISHED),
          entry("pubdate", Fact.PUBLISHED),
          entry("publishdate", Fact.PUBLISHED),
          entry("author", Fact.BYLINE),
          entry("authors", Fact.BYLINE),
          entry("byline", Fact.BYLINE),
          entry("source", Fact.SOURCE),
          entry("publisher", Fact.SOURCE),
          entry("url", Fact.URL),
          entry("link", Fact.URL),
          entry("canonical", Fact.URL),
          entry("lang", Fact.LANGUAGE),
          entry("language", Fact.LANGUAGE),
          entry("dateline", Fact.DATELINE),
          entry("timezone", Fact.TIMEZONE),
          entry("tlp", Fact.TLP));

  static FrontMatter of(String text) {
    var block = BLOCK.matcher(text);
    if (!block.find() || !LINE.matcher(block.group(2)).find()) {
      return new FrontMatter(Map.of(), text);
    }
    var facts = new EnumMap<Fact, String>(Fact.class);
    var line = LINE.matcher(block.group(2));
    while (line.find()) {
      var fact = KEYS.get(line.group(1).toLowerCase(Locale.ROOT).replaceAll("[_-]", ""));
      if (fact != null) {
        facts.putIfAbsent(fact, bare(line.group(2)));
      }
    }
    return new FrontMatter(facts, text.substring(block.end()));
  }

  boolean found() {
    return !facts.isEmpty();
  }

  /** Without quotes, and a list without its brackets. */
  private static String bare(String value) {
    var inner = value.strip().replaceFirst("^\\[(.*)]$", "$1");
    return inner.replaceAll("^[\"']|[\"']$", "").replaceAll("[\"']\\s*,\\s*[\"']", ", ");
  }
}
