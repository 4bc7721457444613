package io.sitrep.briefing;

import io.sitrep.article.Article;
import io.sitrep.incident.Incident;
import io.sitrep.text.CuedPattern;
import io.sitrep.text.Span;
import org.jspecify.annotations.Nullable;

/** The article's own words that nobody was hurt: "no casualties were reported". */
record NoneHurt(Span span, String words) {

  private static final CuedPattern WORDS =
      new CuedPattern(
          "(?i)\\b(?:(?:there (?:were|was|are|have been) |caused |causing |reported |suffered )?no"
              + " (?:\\w+ )?(?:reports? of )?(?:any )?(?:casualt(?:y|ies)|injur(?:y|ies)|fatalities"
              + "|deaths|loss of life)(?! (?:figures?|tolls?|counts?|numbers?))\\b"
              + "(?: (?:were|was|have been|has been) (?:\\w+ )?(?:reported|recorded|caused|confirmed))?"
              + "|(?:nobody|no one|no-one) (?:was|has been|had been|is) (?:\\w+ )?"
              + "(?:hurt|injured|wounded|killed|harmed)(?: or (?:hurt|injured|wounded|killed))?"
              + "|without (?:causing |any )*(?:casualties|injuries|loss of life)"
              + "|did not (?:cause|report|suffer|result in) (?:any )?(?:casualties|injuries))\\b",
          "no ",
          "nobody",
          "no-one",
          "without",
          "not ");

  /** Only where no figure of the main incident stands. */
  static boolean matters(Incident incident) {
    return incident.main() && incident.casualties().stream().noneMatch(Scene::stands);
  }

  /** Where the article first says so, or null. */
  static @Nullable NoneHurt in(Article article) {
    var found = WORDS.firstInAnyCase(article.text());
    return found == null
        ? null
        : new NoneHurt(
            new Span(found.start(), found.end()), found.group().replaceAll("\\s+", " ").strip());
  }
}
