package io.sitrep.report.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BriefingPdfTest {

  static final byte[] JSON = "{\"briefing_id\":\"OR-20250614-0A1B2C3D\"}\n".getBytes(UTF_8);

  static Stream<BriefingDraft> briefings() {
    return Stream.of(Briefings.ordinary(), Briefings.withoutIncident());
  }

  @ParameterizedTest
  @MethodSource("briefings")
  void conformsToPdfUaAndPdfA(BriefingDraft draft) {
    byte[] pdf = new BriefingPdf().render(draft.briefing(), JSON);

    assertThat(Conformance.failures(pdf)).isEmpty();
  }
}
