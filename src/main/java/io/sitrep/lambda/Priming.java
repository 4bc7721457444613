package io.sitrep.lambda;

import io.sitrep.Sitrep;
import io.sitrep.article.RawArticle;
import io.sitrep.article.Supplied;
import java.nio.charset.StandardCharsets;
import org.crac.Context;
import org.crac.Resource;
import software.amazon.awssdk.core.warmup.SdkWarmUp;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Runs before SnapStart takes its snapshot, so that a restored function has the SDK, the engine and
 * the renderer loaded and compiled. Opens no connection.
 */
final class Priming implements Resource {

  /** Enough for the JIT to compile what every article runs through. */
  private static final int TIMES = 30;

  private static final String ARTICLE =
      """
      Gunmen kill six soldiers at a checkpoint near Tarsana

      TARSANA, March 3 - Gunmen on motorbikes killed six soldiers and wounded four at a checkpoint \
      near the town of Tarsana on Sunday, the army said.

      "About ten terrorists were neutralised" in the fighting that followed, it added. A local \
      official said at least two villagers, among them a child, had also died.

      No group has claimed the attack. In January, 14 civilians were killed in a raid on the same \
      road, some 40 kilometres from the border.
      """;

  private final Sitrep sitrep;

  Priming(Sitrep sitrep) {
    this.sitrep = sitrep;
  }

  @Override
  @SuppressWarnings("unchecked") // a generic array of one class
  public void beforeCheckpoint(Context<? extends Resource> context) {
    SdkWarmUp.warmUp(S3Client.class);
    for (int i = 0; i < TIMES; i++) {
      brief();
    }
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) {}

  private void brief() {
    var outcome =
        sitrep.brief(
            new RawArticle(
                "priming.txt", ARTICLE.getBytes(StandardCharsets.UTF_8), Supplied.NOTHING));
    if (outcome instanceof Sitrep.Outcome.Refused(var problem)) {
      throw new IllegalStateException("the priming article: " + problem.reason());
    }
  }
}
