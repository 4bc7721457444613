package io.sitrep.article;

import static io.sitrep.article.Problem.Type.EMPTY;
import static io.sitrep.article.Problem.Type.TOO_LARGE;

import java.util.List;

/**
 * Reads an article of any supported format. Holds no state that changes, so one instance serves
 * every thread.
 */
public final class ArticleReader {

  private static final List<Format> FORMATS =
      List.of(
          new Pdf(),
          new Docx(),
          new Unsupported(),
          new NewsMl(),
          new Nitf(),
          new Feed(),
          new Html(),
          new Ninjs(),
          new Mail(),
          new Markdown(),
          new PlainText());

  private final Limits limits;

  public ArticleReader(Limits limits) {
    this.limits = limits;
  }

  /** Throws {@link UnreadableArticleException} for an article that cannot be read. */
  public Article read(RawArticle raw) {
    refuseBySize(raw.bytes());
    var draft = formatOf(raw).read(raw);
    var text = NormalText.of(headed(draft, raw.supplied()));
    refuseByLength(text);
    return new Article(
        raw.name(),
        text,
        draft.mediaType(),
        draft.charset(),
        new MetadataReader(raw.supplied(), draft.facts(), text).read(),
        raw.supplied().s3(),
        text.equals(draft.text()) ? draft.wording() : Wording.SAME);
  }

  /** The text under the headline given from outside, for formats that carry none themselves. */
  private static String headed(Draft draft, Supplied supplied) {
    var headline = supplied.fact(Fact.HEADLINE);
    boolean own = draft.facts().containsKey(Fact.HEADLINE);
    if (headline == null
        || own
        || draft.text().isBlank()
        || opens(draft.text(), headline.value())) {
      return draft.text();
    }
    return headline.value() + "\n\n" + draft.text();
  }

  private static boolean opens(String text, String headline) {
    var squeezed = Story.squeezed(headline);
    return Story.squeezed(text.substring(0, Math.min(text.length(), 2 * headline.length())))
        .startsWith(squeezed);
  }

  private static Format formatOf(RawArticle raw) {
    var opening = Opening.of(raw);
    return FORMATS.stream().filter(format -> format.matches(opening)).findFirst().orElseThrow();
  }

  private void refuseBySize(byte[] bytes) {
    if (bytes.length == 0) {
      throw new UnreadableArticleException(EMPTY, "the file is empty");
    }
    if (bytes.length > limits.bytes()) {
      throw new UnreadableArticleException(limits.refusal(bytes.length));
    }
  }

  private void refuseByLength(String text) {
    if (text.isBlank()) {
      throw new UnreadableArticleException(EMPTY, "the article has no text");
    }
    if (text.length() > limits.characters()) {
      throw new UnreadableArticleException(
          TOO_LARGE, Limits.tooLarge(text.length(), limits.characters(), "characters"));
    }
  }
}
