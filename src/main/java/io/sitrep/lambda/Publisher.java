package io.sitrep.lambda;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Brings the outputs of an article to those of its newest version. Safe to run for the same article
 * many times, at once and in any order: each round looks at the outputs, reads the article as it
 * stands now, changes only what it saw, and is the last one only when the article is still the one
 * it read. DESIGN.md says why this suffices.
 */
final class Publisher {

  private static final int ROUNDS = 12;
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

  private final ArticleStore articles;
  private final BriefingStore briefings;
  private final Destination destination;
  private final Briefer briefer;
  private final String program;
  private final Duration pause;

  /**
   * The program's name stands for everything beside the article that shapes the outputs; the pause
   * is the first one between two rounds.
   */
  Publisher(
      ArticleStore articles,
      BriefingStore briefings,
      Destination destination,
      Briefer briefer,
      String program,
      Duration pause) {
    this.articles = articles;
    this.briefings = briefings;
    this.destination = destination;
    this.briefer = briefer;
    this.program = program;
    this.pause = pause;
  }

  Outcome publish(Notice article, Stopwatch watch) {
    if (destination.holds(article)) {
      return new Outcome.NoArticle("own output");
    }
    if (article.key().endsWith("/") || article.key().endsWith(".meta.json")) {
      return new Outcome.NoArticle("folder or sidecar");
    }
    var stem = destination.stem(article);
    var publication = new Publication(article, articles, briefer, program, watch);
    for (int round = 0; round < ROUNDS; round++) {
      pause(round);
      var outcome = publication.round(new Standing(briefings, stem), round == 0);
      if (outcome.isPresent()) {
        return outcome.get();
      }
    }
    throw new ContendedException(stem, ROUNDS);
  }

  /** Longer each time, and never the same for two runs that met. */
  private void pause(int round) {
    if (round < 2) {
      return;
    }
    long longest = Math.min(pause.toMillis() << round, LONGEST_PAUSE.toMillis());
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(longest + 1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted between rounds", e);
    }
  }
}
