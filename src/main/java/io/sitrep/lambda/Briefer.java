package io.sitrep.lambda;

import io.sitrep.Sitrep;
import io.sitrep.article.Fact;
import io.sitrep.article.Origin;
import io.sitrep.article.RawArticle;
import io.sitrep.article.Supplied;
import io.sitrep.article.Tlp;
import java.util.EnumMap;
import java.util.Map;

/** Makes a briefing of an object: its bytes, its user metadata and its key. */
final class Briefer {

  private final Engine engine;
  private final Supplied defaults;

  /** The defaults hold where nothing else is known. */
  Briefer(Engine engine, Supplied defaults) {
    this.engine = engine;
    this.defaults = defaults;
  }

  Sitrep.Outcome brief(Notice article, Source.Found found) {
    var supplied =
        Supplied.of(facts(found.metadata()), Origin.OBJECT_METADATA)
            .or(defaults)
            .from(found.version().of(article));
    try {
      return engine.brief(new RawArticle(fileName(article), found.bytes(), supplied));
    } catch (RuntimeException e) {
      throw new BriefingFailedException(article, e);
    }
  }

  private static Map<Fact, String> facts(Map<String, String> metadata) {
    var facts = new EnumMap<Fact, String>(Fact.class);
    metadata.forEach(
        (key, value) -> Fact.of(key).ifPresent(fact -> facts.put(fact, Percent.decode(value))));
    if (Tlp.of(facts.getOrDefault(Fact.TLP, "")).isEmpty()) {
      facts.remove(Fact.TLP); // what is no mark must not stand in the way of the function's own
    }
    return facts;
  }

  private static String fileName(Notice article) {
    return article.key().substring(article.key().lastIndexOf('/') + 1);
  }

  /** {@link Sitrep#brief(RawArticle)}, or a stand-in for it. */
  @FunctionalInterface
  interface Engine {
    Sitrep.Outcome brief(RawArticle article);
  }
}
