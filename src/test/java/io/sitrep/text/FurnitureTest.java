package io.sitrep.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FurnitureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Related stories Four shot dead at a fair | true
          Related coverage: Four shot dead | true
          Read also: Four shot dead | true
          Reporting by Ana Soler | true
          Related violence left four people dead on Monday. | false
          Four people were shot dead on Monday. | false
          """)
  void tellsNoticesFromTheStory(String paragraph, boolean notice) {
    assertThat(Furniture.isNotice(paragraph)).isEqualTo(notice);
  }
}
