package io.sitrep.report.pdf.typeset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

class ObjectFileTest {

  private static byte[] file(String title, byte[] stream) {
    var file = new ObjectFile();
    int pages = file.reserve();
    file.set(pages, "<</Type/Pages/Count 0/Kids[]>>");
    int metadata = file.addStream("/Type/Metadata/Subtype/XML", stream);
    int catalog =
        file.add(
            "<</Type/Catalog/Pages "
                + ObjectFile.reference(pages)
                + "/Metadata "
                + ObjectFile.reference(metadata)
                + ">>");
    return file.finish(catalog, file.addPlain("<</Title" + PdfStrings.text(title) + ">>"));
  }

  @Test
  void writesWhatAnotherReaderFinds() throws IOException {
    byte[] stream = "words ".repeat(4000).getBytes(ISO_8859_1);

    try (var read = Loader.loadPDF(file("Fire (at the mill)", stream))) {
      assertThat(read.getDocumentInformation().getTitle()).isEqualTo("Fire (at the mill)");
      assertThat(read.getDocumentCatalog().getMetadata().toByteArray()).isEqualTo(stream);
      assertThat(read.getNumberOfPages()).isZero();
      assertThat(read.getVersion()).isEqualTo(1.7f);
    }
  }

  @Test
  void leavesPlainObjectsToBeReadWithoutAReader() {
    assertThat(new String(file("Fire", new byte[0]), ISO_8859_1)).contains("<</Title(Fire)>>");
  }

  @Test
  void isNamedAfterItsContent() throws IOException {
    assertThat(id("one")).isEqualTo(id("one")).isNotEqualTo(id("two"));
  }

  private static String id(String title) throws IOException {
    try (var read = Loader.loadPDF(file(title, new byte[9]))) {
      return read.getDocument().getTrailer().getDictionaryObject(COSName.ID).toString();
    }
  }
}
