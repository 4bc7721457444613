package io.sitrep.article;

import static io.sitrep.article.Problem.Type.NO_TEXT;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.jspecify.annotations.Nullable;

/** The article in one parsed message. */
final class MailText {

  private static final int SHORT_NOTE = 400;

  private static final Pattern REPLY_MARK =
      Pattern.compile("(?i)^(?:(?:fwd?|re|tr|rv)\\s?:\\s*|\\[[^\\]]{1,40}]\\s*)+");
  private static final Pattern FORWARD =
      Pattern.compile(
          "(?im)^[> ]{0,4}(?:-{2,} ?(?:forwarded|original) message ?-{2,}|begin forwarded message:)[ \\t]*\\n(?:[> \\t]*\\n)*"
              + "((?:[> ]{0,4}\\*?(?:from|date|sent|subject|to|cc|reply-to):[^\\n]*\\n)+)");
  private static final Pattern SIGNATURE = Pattern.compile("(?m)^-- ?$");
  private static final Pattern QUOTE = Pattern.compile("(?m)^> ?");

  private final List<Message> forwarded = new ArrayList<>();
  private @Nullable Entity plain;
  private @Nullable Entity html;
  private final Message message;

  MailText(Message message) {
    this.message = message;
  }

  Draft draft() throws IOException {
    collect(message);
    var own = body();
    if (!forwarded.isEmpty() && own.text().length() < SHORT_NOTE) {
      return new MailText(forwarded.getFirst()).draft();
    }
    if (own.text().isBlank()) {
      throw new UnreadableArticleException(NO_TEXT, "the e-mail holds no text");
    }
    return draft(own);
  }

  private void collect(Entity entity) {
    switch (entity.getBody()) {
      case Message inner -> forwarded.add(inner);
      case Multipart parts -> parts.getBodyParts().forEach(this::collect);
      case TextBody _ when !"attachment".equals(entity.getDispositionType()) -> {
        boolean isHtml = "text/html".equals(entity.getMimeType());
        html = isHtml && html == null ? entity : html;
        plain = !isHtml && plain == null ? entity : plain;
      }
      case null, default -> {}
    }
  }

  private Decoded body() throws IOException {
    var text = plain == null ? new Decoded("", "UTF-8") : decoded(plain);
    if (plain != null && !text.text().isBlank()) {
      return new Decoded(cleaned(text.text(), isFlowed(plain)), text.charset());
    }
    if (html == null) {
      return text;
    }
    var markup = decoded(html);
    return new Decoded(Html.text(markup.text()), markup.charset());
  }

  private static Decoded decoded(Entity entity) throws IOException {
    try (var in = ((TextBody) entity.getBody()).getInputStream()) {
      var declared = entity.getCharset() == null ? null : DeclaredCharset.of(entity.getCharset());
      return Decoded.of(in.readAllBytes(), declared);
    }
  }

  private static boolean isFlowed(Entity entity) {
    return entity.getHeader().getField("Content-Type") instanceof ContentTypeField type
        && "flowed".equalsIgnoreCase(type.getParameter("format"));
  }

  private static String cleaned(String text, boolean flowed) {
    var lines = NormalText.of(text);
    long quoted = lines.lines().filter(line -> line.startsWith(">")).count();
    var bare =
        quoted * 2 > lines.lines().filter(line -> !line.isBlank()).count()
            ? QUOTE.matcher(lines).replaceAll("")
            : lines;
    var signature = SIGNATURE.matcher(bare);
    var body = signature.find() ? bare.substring(0, signature.start()) : bare;
    return flowed ? body.replaceAll(" \\n(?=\\S)", " ") : body;
  }

  private Draft draft(Decoded own) {
    var facts = new Facts();
    var text = own.text();
    var forward = FORWARD.matcher(text);
    if (forward.find()) {
      addForwarded(forward.group(1), facts);
      text = text.substring(forward.end());
    } else {
      addOwn(facts);
    }
    var story = new Story().headline(facts.headline());
    var body = paragraphs(text);
    body.forEach(story::paragraph);
    return new Draft(story.text(), facts.asMap(), "message/rfc822", own.charset());
  }

  private static List<String> paragraphs(String text) {
    return List.of(Pattern.compile("\\n[ \\t]*\\n").split(text));
  }

  private void addOwn(Facts facts) {
    if (message.getSubject() != null) {
      facts.put(Fact.HEADLINE, REPLY_MARK.matcher(message.getSubject()).replaceFirst(""));
    }
    var date = message.getHeader().getField("Date");
    if (date != null) {
      facts.put(Fact.PUBLISHED, date.getBody());
    }
    if (message.getFrom() != null && !message.getFrom().isEmpty()) {
      var sender = message.getFrom().get(0);
      facts.put(Fact.SOURCE, sender.getName() == null ? sender.getDomain() : sender.getName());
    }
  }

  private static void addForwarded(String header, Facts facts) {
    for (var line : header.lines().toList()) {
      var field = line.replaceAll("[>*]", "").strip();
      var value = field.substring(field.indexOf(':') + 1).strip();
      switch (field.substring(0, field.indexOf(':')).toLowerCase(Locale.ROOT)) {
        case "subject" -> facts.put(Fact.HEADLINE, REPLY_MARK.matcher(value).replaceFirst(""));
        case "from" ->
            facts.put(Fact.SOURCE, value.replaceAll("\\s*[<(\\[].*", "").replace("\"", ""));
        case "date", "sent" -> facts.put(Fact.PUBLISHED, dateOf(value));
        default -> {}
      }
    }
  }

  private static String dateOf(String value) {
    return Published.parse(value, null)
        .map(it -> value)
        .or(() -> WrittenDate.first(value).map(LocalDate::toString))
        .orElse("");
  }
}
