package io.sitrep.article;

import static io.sitrep.article.Problem.Type.TOO_LARGE;

/** How much of something one article may still hold. Serves one article. */
final class Allowance {

  private final String unit;
  private final long limit;
  private long used;

  Allowance(long limit, String unit) {
    this.limit = limit;
    this.unit = unit;
  }

  /** Throws {@link UnreadableArticleException} when that is more than is left. */
  void take(long amount) {
    if (amount > limit - used) {
      throw new UnreadableArticleException(
          TOO_LARGE, "the file holds more than the limit of " + Limits.number(limit) + " " + unit);
    }
    used += amount;
  }
}
