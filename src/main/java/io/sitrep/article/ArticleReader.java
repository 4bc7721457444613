package io.sitrep.article;

import static io.sitrep.article.Problem.Type.EMPTY;
import static io.sitrep.article.Problem.Type.TOO_LARGE;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads an article of any supported format. Holds no state that changes, so one instance serves
 * every thread.
 */
public final class ArticleReader {

  private static final List<Format> FORMATS = List.of(new PlainText());

  private final Limits limits;

  public ArticleReader(Limits limits) {
    this.limits = limits;
  }

  /** Throws {@link UnreadableArticleException} for an article that cannot be read. */
  public Article read(RawArticle raw) {
    refuseBySize(raw.bytes());
    var draft = formatOf(raw).read(raw);
    var text = new StringBuilder();
    var regions = new ArrayList<Region>();
    for (var block : draft.blocks()) {
      append(block, text, regions);
    }
    refuseByLength(text);
    var metadata = new MetadataReader(raw.supplied(), draft.facts()).read();
    return new Article(
        raw.name(),
        text.toString(),
        regions,
        draft.mediaType(),
        draft.charset(),
        metadata,
        raw.supplied().s3());
  }

  private static Format formatOf(RawArticle raw) {
    return FORMATS.stream().filter(format -> format.matches(raw)).findFirst().orElseThrow();
  }

  private static void append(Draft.Block block, StringBuilder text, List<Region> regions) {
    var normal = NormalText.of(block.text());
    if (normal.isBlank()) {
      return;
    }
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    int start = text.length();
    text.append(normal);
    if (block.kind() != null) {
      regions.add(new Region(block.kind(), start, text.length()));
    }
  }

  private void refuseBySize(byte[] bytes) {
    if (bytes.length == 0) {
      throw new UnreadableArticleException(EMPTY, "the file is empty");
    }
    if (bytes.length > limits.bytes()) {
      throw new UnreadableArticleException(limits.refusal(bytes.length));
    }
  }

  private void refuseByLength(CharSequence text) {
    if (text.isEmpty()) {
      throw new UnreadableArticleException(EMPTY, "the article has no text");
    }
    if (text.length() > limits.characters()) {
      throw new UnreadableArticleException(
          TOO_LARGE, Limits.tooLarge(text.length(), limits.characters(), "characters"));
    }
  }
}
