package io.sitrep.report.json;

import io.sitrep.article.Known;
import io.sitrep.article.Published;
import io.sitrep.article.S3Source;
import io.sitrep.briefing.Agencies;
import io.sitrep.briefing.Briefing;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** What is known of the article, each value with where it comes from. */
final class SourceJson {

  private SourceJson() {}

  static Fields of(Briefing it) {
    var article = it.article();
    var known = article.metadata();
    var fields =
        new Fields()
            .put("name", article.name())
            .put("s3", s3(article.s3()))
            .put("media_type", article.mediaType())
            .put("charset", article.charset())
            .put("sha256", article.sha256())
            .put("characters", article.text().length())
            .put("sentences", it.sentences());
    text(fields, "language", known.language());
    text(fields, "headline", known.headline());
    text(fields, "publisher", known.publisher());
    text(fields, "byline", known.byline());
    fields.put("agency_in_text", Agencies.citedIn(article.text()));
    text(fields, "url", known.url());
    published(fields, known.published());
    text(fields, "dateline", known.dateline());
    text(fields, "reference", known.reference());
    return fields;
  }

  private static @Nullable Fields s3(@Nullable S3Source s3) {
    return s3 == null
        ? null
        : new Fields()
            .put("bucket", s3.bucket())
            .put("key", s3.key())
            .put("version_id", s3.versionId())
            .put("etag", s3.etag());
  }

  private static void text(Fields fields, String name, @Nullable Known<String> known) {
    fields
        .put(name, known == null ? null : known.value())
        .put(name + "_origin", known == null ? null : known.origin().id());
  }

  private static void published(Fields fields, @Nullable Known<Published> known) {
    var time = known == null ? null : known.value().time();
    fields
        .put("published_at", known == null ? null : known.value().date())
        .put(
            "published_time",
            time == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time))
        .put("published_origin", known == null ? null : known.origin().id());
  }
}
