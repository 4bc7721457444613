package io.sitrep.article;

import static io.sitrep.article.Problem.Type.UNSUPPORTED_FORMAT;

import java.util.Map;
import java.util.Optional;

/** Formats that are recognised only to be refused by name. */
final class Unsupported implements Format {

  private static final Map<String, String> MARKS =
      Map.of(
          "\u00D0\u00CF\u0011\u00E0", "an old Word, Excel or PowerPoint file",
          "{\\rtf", "RTF",
          "\u0089PNG", "a PNG image",
          "\u00FF\u00D8\u00FF", "a JPEG image",
          "GIF8", "a GIF image",
          "\u001F\u008B", "a gzip archive",
          "7z\u00BC\u00AF", "a 7z archive",
          "Rar!", "a RAR archive");

  @Override
  public boolean matches(Opening opening) {
    return name(opening).isPresent();
  }

  @Override
  public Draft read(RawArticle raw) {
    var name = name(Opening.of(raw)).orElseThrow();
    throw new UnreadableArticleException(
        UNSUPPORTED_FORMAT, "the file is " + name + ", which is not supported");
  }

  private static Optional<String> name(Opening opening) {
    return MARKS.entrySet().stream()
        .filter(mark -> opening.bytes().startsWith(mark.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
