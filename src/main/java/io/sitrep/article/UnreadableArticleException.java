package io.sitrep.article;

/** Thrown for an article that cannot be read and never will be; carries the problem. */
@SuppressWarnings("serial") // never serialised; the problem is a record of plain values
public final class UnreadableArticleException extends RuntimeException {

  private final Problem problem;

  public UnreadableArticleException(Problem.Type type, String reason) {
    this(new Problem(type, reason));
  }

  public UnreadableArticleException(Problem problem) {
    super(problem.reason());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
