package io.sitrep.briefing;

import io.sitrep.article.Article;
import io.sitrep.incident.Incident;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The reference of a briefing, such as NE-20240319-4F6009E1: country, day, start of the digest. */
final class BriefingId {

  private BriefingId() {}

  static String of(Article article, @Nullable Incident main) {
    var digest = article.sha256().substring(0, 8).toUpperCase(Locale.ROOT);
    return country(main) + "-" + day(article, main) + "-" + digest;
  }

  /** XX is ISO 3166's code for no country in particular. */
  private static String country(@Nullable Incident main) {
    var location = main == null ? null : main.location();
    var code = location == null ? null : location.country();
    return code == null ? "XX" : code;
  }

  private static String day(Article article, @Nullable Incident main) {
    var date = main == null ? null : main.date();
    LocalDate from = date == null ? null : date.date().range().from();
    var day = from == null ? article.publishedOn() : from;
    return day == null ? "00000000" : DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }
}
