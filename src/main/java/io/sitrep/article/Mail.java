package io.sitrep.article;

import static io.sitrep.article.Problem.Type.MALFORMED;
import static io.sitrep.article.Problem.Type.TOO_LARGE;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/** An e-mail that brings an article: its own text, or that of the message it forwards. */
final class Mail implements Format {

  private static final Pattern HEADER =
      Pattern.compile(
          "\\A(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\\n]{0,2000}\\r?\\n(?:[ \\t][^\\n]{0,2000}\\r?\\n)*){2,}");
  private static final Pattern TELLING =
      Pattern.compile(
          "(?mi)^(?:message-id|mime-version|received|return-path|content-type|delivered-to):");
  private static final Pattern SENDER_AND_SUBJECT =
      Pattern.compile("(?smi)\\A(?=.*^from:)(?=.*^subject:)(?=.*^date:)");

  private static final int MOST_MULTIPARTS = 50;
  private static final Pattern MULTIPART =
      Pattern.compile("(?i)content-type:\\s{0,9}(?:multipart|message)/");

  @Override
  public boolean matches(Opening opening) {
    var header = HEADER.matcher(opening.text());
    return header.find()
        && (TELLING.matcher(header.group()).find()
            || SENDER_AND_SUBJECT.matcher(header.group()).find());
  }

  @Override
  public Draft read(RawArticle raw) {
    refuseNesting(raw.bytes());
    try {
      var builder = new DefaultMessageBuilder();
      builder.setMimeEntityConfig(limits());
      return new MailText(builder.parseMessage(new ByteArrayInputStream(raw.bytes()))).draft();
    } catch (IOException e) {
      throw new UnreadableArticleException(
          MALFORMED, "the e-mail cannot be parsed: " + e.getMessage());
    }
  }

  /** The parser reads each multipart through all those around it. */
  private static void refuseNesting(byte[] bytes) {
    long multiparts =
        MULTIPART
            .matcher(new String(bytes, ISO_8859_1))
            .results()
            .limit(MOST_MULTIPARTS + 1)
            .count();
    if (multiparts > MOST_MULTIPARTS) {
      throw new UnreadableArticleException(
          TOO_LARGE, "the e-mail nests more than " + MOST_MULTIPARTS + " multiparts");
    }
  }

  private static MimeConfig limits() {
    return MimeConfig.custom()
        .setMaxHeaderCount(1_000)
        .setMaxHeaderLen(20_000)
        .setMaxLineLen(1_000_000)
        .build();
  }
}
