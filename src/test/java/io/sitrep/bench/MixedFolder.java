package io.sitrep.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.sitrep.article.OneStory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Fills a folder with articles of every format, one in twenty of them broken, for the command to be
 * run over.
 */
public final class MixedFolder {

  private static final Path FIXTURES = Path.of("src/test/resources/io/sitrep/article");
  private static final int EACH_IS_BROKEN = 20;

  private MixedFolder() {}

  /** The folder and the number of files. */
  public static void main(String[] args) throws IOException {
    var folder = Path.of(args[0]);
    var good = List.copyOf(good().entrySet());
    var broken = List.copyOf(broken().entrySet());
    int files = Integer.parseInt(args[1]);
    for (int i = 0; i < files; i++) {
      boolean breaks = i % EACH_IS_BROKEN == EACH_IS_BROKEN - 1;
      var file =
          breaks ? broken.get(i / EACH_IS_BROKEN % broken.size()) : good.get(i % good.size());
      var place = Files.createDirectories(folder.resolve("desk-" + i % 7));
      Files.write(place.resolve("%04d-%s".formatted(i, file.getKey())), file.getValue());
    }
  }

  private static Map<String, byte[]> good() throws IOException {
    var good = new LinkedHashMap<String, byte[]>(OneStory.inEveryFormat());
    try (var fixtures = Files.list(FIXTURES)) {
      for (var file : fixtures.sorted().toList()) {
        var name = String.valueOf(file.getFileName());
        if (!name.endsWith(".expected")) {
          good.put(name, Files.readAllBytes(file));
        }
      }
    }
    for (int length = 1_000; length < 20_000; length += 800) {
      good.put("wire-" + length + ".txt", Prose.of(length).getBytes(UTF_8));
    }
    return good;
  }

  private static Map<String, byte[]> broken() throws IOException {
    var docx = OneStory.inEveryFormat().get("a.docx");
    var broken = new LinkedHashMap<String, byte[]>();
    broken.put("empty.txt", new byte[0]);
    broken.put("blank.txt", " \n\n ".getBytes(UTF_8));
    broken.put("locked.pdf", pdf(true));
    broken.put("scan.pdf", pdf(false));
    broken.put("cut.pdf", "%PDF-1.7\n1 0 obj <<".getBytes(US_ASCII));
    broken.put("cut.docx", docx == null ? new byte[0] : Arrays.copyOf(docx, docx.length / 3));
    broken.put("picture.png", "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR".getBytes(ISO_8859_1));
    broken.put("letter.rtf", "{\\rtf1\\ansi Two guards were killed.}".getBytes(US_ASCII));
    broken.put(
        "cut.json", "{\"headline\": \"Two guards killed\", \"body_text\": \"Tw".getBytes(UTF_8));
    broken.put(
        "no-text.eml", "From: a@b.example\nSubject: S\nMIME-Version: 1.0\n\n".getBytes(UTF_8));
    broken.put("long.txt", "Two guards were killed. ".repeat(9_000).getBytes(UTF_8));
    broken.put("huge.txt", "Two guards were killed. ".repeat(230_000).getBytes(UTF_8));
    return broken;
  }

  private static byte[] pdf(boolean locked) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      if (locked) {
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }
}
