package io.sitrep;

import io.sitrep.article.Article;
import io.sitrep.article.ArticleReader;
import io.sitrep.article.Limits;
import io.sitrep.article.Problem;
import io.sitrep.article.RawArticle;
import io.sitrep.article.UnreadableArticleException;
import io.sitrep.briefing.Edition;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article in, its briefing out, or a named problem. Holds no state that changes, so one instance
 * serves every thread.
 */
public final class Sitrep {

  /** The version that every briefing names; the pom's. */
  public static final String VERSION = Edition.PROGRAM;

  private final ArticleReader reader;
  private final Engine engine;

  public Sitrep(Limits limits, Engine engine) {
    this.reader = new ArticleReader(limits);
    this.engine = engine;
  }

  /** The one that ships. */
  public static Sitrep standard(Limits limits) {
    return new Sitrep(limits, new BriefingEngine());
  }

  /** Both forms of the briefing. */
  public Outcome brief(RawArticle raw) {
    return brief(raw, EnumSet.allOf(Form.class));
  }

  /** The briefing in the forms asked for. */
  public Outcome brief(RawArticle raw, Set<Form> forms) {
    try {
      return engine.brief(reader.read(raw), forms);
    } catch (UnreadableArticleException e) {
      return new Outcome.Refused(e.problem());
    }
  }

  /** A form of the briefing. */
  public enum Form {
    PDF,
    JSON
  }

  /** What comes of an article. */
  public sealed interface Outcome {

    /**
     * The briefing; a form not asked for is null. The counts are the best figures of the main
     * incident by outcome ("killed").
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Briefed(
        byte @Nullable [] pdf,
        byte @Nullable [] json,
        boolean securityIncident,
        Map<String, Long> counts)
        implements Outcome {}

    /** The article cannot be read, and trying again will not help. */
    record Refused(Problem problem) implements Outcome {}
  }

  /** Everything after reading: text to briefing to its forms. Safe for use by many threads. */
  @FunctionalInterface
  public interface Engine {
    Outcome.Briefed brief(Article article, Set<Form> forms);
  }
}
