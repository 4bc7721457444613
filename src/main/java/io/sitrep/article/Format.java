package io.sitrep.article;

/** One shape that articles arrive in. */
interface Format {

  /** Whether these bytes, by their content more than by their name, have this shape. */
  boolean matches(RawArticle raw);

  /** Reads them; refuses with {@link UnreadableArticleException}. */
  Draft read(RawArticle raw);
}
