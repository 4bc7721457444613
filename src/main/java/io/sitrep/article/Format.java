package io.sitrep.article;

/** One shape that articles arrive in. */
interface Format {

  /** Whether an article has this shape, by its content more than by its name. */
  boolean matches(Opening opening);

  /** Reads it; refuses with {@link UnreadableArticleException}. */
  Draft read(RawArticle raw);
}
