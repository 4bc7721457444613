package io.sitrep.report.pdf.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfStringsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Seven killed (two children) \\ “ambush” – Łódź…",
        "Œuvre • Žan € 20 ™ ‰ ƒ",
        "Нападение у села",
        "هجوم",
        "≈ 30 killed 🔥"
      })
  void readsBackAsItWas(String text) throws IOException {
    var file = new ObjectFile();
    int pages = file.add("<</Type/Pages/Count 0/Kids[]>>");
    int catalog = file.add("<</Type/Catalog/Pages " + ObjectFile.reference(pages) + ">>");
    byte[] bytes = file.finish(catalog, file.add("<</Title" + PdfStrings.text(text) + ">>"));

    try (var read = Loader.loadPDF(bytes)) {
      assertThat(read.getDocumentInformation().getTitle()).isEqualTo(text);
    }
  }

  @Test
  void takesOneByteForALetterWhereItCan() {
    assertThat(PdfStrings.text("“Café” – 9")).hasSize(12);
  }

  @Test
  void escapesWhatEndsAName() {
    assertThat(PdfStrings.name("application/json")).isEqualTo("/application#2fjson");
  }
}
