package io.sitrep.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.sitrep.article.Limits;
import io.sitrep.article.Tlp;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

  @Test
  void needsOnlyTheOutputBucket() {
    assertThat(Settings.of(Map.of("OUTPUT_BUCKET", "out")))
        .isEqualTo(
            new Settings(
                new Destination("articles/", "out", "briefings/"), Tlp.CLEAR, Limits.DEFAULT));
  }

  @Test
  void namesWhateverShapesABriefing() {
    var settings =
        Settings.of(
            Map.of("OUTPUT_BUCKET", "out", "DEFAULT_TLP", "amber", "MAX_ARTICLE_BYTES", "1000"));

    assertThat(settings.program()).matches("sitrep/[0-9.]+ TLP:AMBER max-1000");
  }

  @Test
  void saysWhichSettingIsWrong() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Settings.of(Map.of()))
        .withMessage("OUTPUT_BUCKET is not set");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Settings.of(Map.of("OUTPUT_BUCKET", "out", "DEFAULT_TLP", "PINK")))
        .withMessageContaining("PINK");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Settings.of(Map.of("OUTPUT_BUCKET", "out", "MAX_ARTICLE_BYTES", "5M")))
        .withMessageContaining("5M");
  }
}
