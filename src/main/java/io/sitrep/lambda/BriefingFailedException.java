package io.sitrep.lambda;

/**
 * Thrown when the engine itself fails on an article. Carries where, never what: the engine's own
 * message might quote the article.
 */
final class BriefingFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BriefingFailedException(Notice article, RuntimeException failure) {
    super(
        "no briefing for s3://%s/%s: %s"
            .formatted(article.bucket(), article.key(), failure.getClass().getName()));
    setStackTrace(failure.getStackTrace());
  }
}
