package io.sitrep.article;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** One story as a file of every format, for whatever wants to read it in all of them. */
public final class OneStory {

  static final String TITLE = "Gunmen kill four at Rabo ford";
  static final List<String> BODY =
      List.of(
          "Gunmen killed four traders at the Rabo ford on Monday, the prefect said – two of them"
              + " women.",
          "“They came at dawn,” a ferryman said. Nine others were wounded.",
          "The army said it had killed three of the attackers.");
  static final String DATE = "2025-04-08T09:30:00Z";

  private OneStory() {}

  /** File names and bytes. */
  public static Map<String, byte[]> inEveryFormat() throws IOException {
    var plain = TITLE + "\n\n" + String.join("\n\n", BODY);
    var html = BODY.stream().map(it -> "<p>" + it + "</p>").collect(Collectors.joining("\n"));
    var files = new LinkedHashMap<String, byte[]>();
    files.put("a.txt", plain.getBytes(UTF_8));
    files.put("windows.txt", plain.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252")));
    files.put("wide.txt", ("\uFEFF" + plain).getBytes(UTF_16LE));
    files.put(
        "a.md",
        bytes("---\ntitle: %s\ndate: %s\n---\n\n%s", TITLE, DATE, String.join("\n\n", BODY)));
    files.put(
        "a.html",
        bytes(
            "<!doctype html><html><head><title>%1$s | Paper</title><meta charset='utf-8'><meta"
                + " property='article:published_time' content='%2$s'></head><body><nav>9"
                + " dead</nav><article><h1>%1$s</h1>%3$s</article></body></html>",
            TITLE, DATE, html));
    files.put(
        "a.json",
        JSON.std.asBytes(Map.of("headline", TITLE, "versioncreated", DATE, "body_xhtml", html)));
    files.put(
        "a.newsml",
        bytes(
            "<newsItem><itemMeta><versionCreated>%2$s</versionCreated></itemMeta><contentMeta><headline>%1$s"
                + "</headline></contentMeta><contentSet><inlineXML><html><body>%3$s</body></html></inlineXML>"
                + "</contentSet></newsItem>",
            TITLE, DATE, html));
    files.put(
        "a.nitf",
        bytes(
            "<nitf><head><docdata><date.issue"
                + " norm='20250408T093000Z'/></docdata></head><body><body.head><hedline>"
                + "<hl1>%1$s</hl1></hedline></body.head><body.content>%3$s</body.content></body></nitf>",
            TITLE, DATE, html));
    files.put(
        "a.rss",
        bytes(
            "<rss><channel><title>Paper</title><item><title>%1$s</title><pubDate>Tue, 08 Apr"
                + " 2025 09:30:00 GMT"
                + "</pubDate><description><![CDATA[%3$s]]></description></item></channel></rss>",
            TITLE, DATE, html));
    files.put(
        "a.eml",
        bytes(
            """
            From: Paper <a@paper.example>
            Subject: %1$s
            Date: Tue, 08 Apr 2025 09:30:00 +0000
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8

            %3$s
            """,
            TITLE, DATE, String.join("\n\n", BODY)));
    files.put("a.docx", docx());
    files.put("a.pdf", pdf());
    return files;
  }

  @SuppressWarnings("AnnotateFormatMethod") // the annotation would cost a dependency
  private static byte[] bytes(String form, Object... values) {
    return form.formatted(values).getBytes(UTF_8);
  }

  private static byte[] docx() throws IOException {
    var paragraphs =
        BODY.stream()
            .map(it -> "<w:p><w:r><w:t>" + it + "</w:t></w:r></w:p>")
            .collect(Collectors.joining());
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      var entry = new ZipEntry("word/document.xml");
      entry.setTime(0);
      zip.putNextEntry(entry);
      zip.write(
          bytes(
              "<w:document><w:body><w:p><w:pPr><w:pStyle"
                  + " w:val='Title'/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>%s"
                  + "</w:body></w:document>",
              TITLE, paragraphs));
    }
    return bytes.toByteArray();
  }

  private static byte[] pdf() throws IOException {
    var page = new PDPage();
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      document.setDocumentId(1L);
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 11);
        content.beginText();
        content.newLineAtOffset(60, 700);
        for (var paragraph : Stream.concat(Stream.of(TITLE), BODY.stream()).toList()) {
          content.showText(paragraph);
          content.newLineAtOffset(0, -28);
        }
        content.endText();
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }
}
