package io.sitrep.article;

import static io.sitrep.article.Problem.Type.ENCRYPTED;
import static io.sitrep.article.Problem.Type.MALFORMED;
import static io.sitrep.article.Problem.Type.TOO_LARGE;
import static io.sitrep.article.Problem.Type.UNSUPPORTED_FORMAT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Element;

/** A word processor's document of Office Open XML: its paragraphs and tables, and its title. */
final class Docx implements Format {

  private static final String DOCUMENT = "word/document.xml";
  private static final String PROPERTIES = "docProps/core.xml";
  private static final Set<String> READ = Set.of(DOCUMENT, PROPERTIES);

  private static final int MOST_ENTRIES = 2_000;
  private static final int MOST_EXPANDED = 20_000_000;

  private static final String NOT_SEEN =
      "w|del, w|moveFrom, mc|Fallback, w|instrText, w|pict, w|drawing,"
          + " w|r:has(> w|rPr > w|vanish:not([w:val~=^(0|false|off)$]))";

  @Override
  public boolean matches(Opening opening) {
    return opening.bytes().startsWith("PK\u0003\u0004");
  }

  @Override
  public Draft read(RawArticle raw) {
    var entries = entries(raw.bytes());
    var document = entries.get(DOCUMENT);
    if (document == null) {
      throw new UnreadableArticleException(
          UNSUPPORTED_FORMAT, "the file is a ZIP archive, but no DOCX document");
    }
    var body = Xml.parse(document);
    body.select(NOT_SEEN).remove();
    var facts = new Facts();
    var properties = Xml.parse(entries.getOrDefault(PROPERTIES, ""));
    facts.put(
        Fact.HEADLINE,
        styled(body, "Title"),
        styled(body, "Heading1"),
        Xml.text(properties, "dc|title"));
    facts.put(Fact.BYLINE, styled(body, "Author"), styled(body, "Byline"));
    facts.put(Fact.LANGUAGE, Xml.text(properties, "dc|language"));
    body.select("w|p:has(w|pStyle[w:val=Author]), w|p:has(w|pStyle[w:val=Byline])").remove();
    var story = new Story().headline(facts.headline());
    for (var block : body.select("w|p, w|tr")) {
      if (block.nameIs("w:tr")) {
        story.paragraph(row(block));
      } else if (block.closest("w|tr") == null) {
        story.paragraph(words(block));
      }
    }
    var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    return new Draft(story.text(), facts.asMap(), type, "UTF-8");
  }

  private static Map<String, String> entries(byte[] zip) {
    var entries = new HashMap<String, String>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      int count = 0;
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (++count > MOST_ENTRIES) {
          throw new UnreadableArticleException(
              TOO_LARGE, "the archive has more than 2,000 entries");
        }
        if (READ.contains(entry.getName())) {
          entries.put(entry.getName(), expanded(in));
        }
      }
      return entries;
    } catch (ZipException e) {
      boolean encrypted = String.valueOf(e.getMessage()).contains("encrypt");
      throw new UnreadableArticleException(
          encrypted ? ENCRYPTED : MALFORMED, "the archive cannot be read: " + e.getMessage());
    } catch (IOException e) {
      throw new UnreadableArticleException(MALFORMED, "the archive is cut short");
    }
  }

  private static String expanded(ZipInputStream in) throws IOException {
    var bytes = in.readNBytes(MOST_EXPANDED);
    if (bytes.length == MOST_EXPANDED) {
      throw new UnreadableArticleException(TOO_LARGE, "the document expands to more than 20 MB");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String styled(Element body, String style) {
    var mark = body.selectFirst("w|pStyle[w:val=" + style + "]");
    var paragraph = mark == null ? null : mark.closest("w|p");
    return paragraph == null ? "" : words(paragraph);
  }

  private static String row(Element row) {
    return String.join(" | ", row.select("w|tc").stream().map(Docx::words).toList());
  }

  private static String words(Element paragraph) {
    var words = new StringBuilder();
    for (var run : paragraph.select("w|t, w|tab, w|br, w|noBreakHyphen")) {
      switch (run.normalName()) {
        case "w:t" -> words.append(run.wholeText());
        case "w:br" -> words.append('\n');
        case "w:tab" -> words.append('\t');
        default -> words.append('-');
      }
    }
    return words.toString();
  }
}
