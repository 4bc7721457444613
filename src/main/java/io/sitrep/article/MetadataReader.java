package io.sitrep.article;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Weighs what is known from outside against what the document says of itself. */
final class MetadataReader {

  private final Supplied known;
  private final String text;

  MetadataReader(Supplied supplied, Map<Fact, String> document, String text) {
    this.known = supplied.or(Supplied.of(document, Origin.DOCUMENT));
    this.text = text;
  }

  Metadata read() {
    var zone = zone();
    return new Metadata(
        text(Fact.HEADLINE),
        published(zone),
        text(Fact.SOURCE),
        text(Fact.BYLINE),
        text(Fact.DATELINE),
        text(Fact.URL),
        text(Fact.LANGUAGE),
        zone,
        tlp(),
        text(Fact.SOURCE_RELIABILITY),
        text(Fact.REFERENCE));
  }

  private @Nullable Known<Published> published(@Nullable ZoneId zone) {
    Known<Published> known = parsed(Fact.PUBLISHED, value -> Published.parse(value, zone));
    return known != null ? known : publishedInText();
  }

  private @Nullable Known<Published> publishedInText() {
    var stated =
        FilingDate.stated(text).map(day -> new Known<>(new Published(day, null), Origin.DOCUMENT));
    var dateline =
        FilingDate.ofDateline(text)
            .map(day -> new Known<>(new Published(day, null), Origin.DATELINE));
    return stated.or(() -> dateline).orElse(null);
  }

  private @Nullable Known<String> text(Fact fact) {
    return parsed(fact, value -> Optional.of(NormalText.of(value).replace('\n', ' ')));
  }

  private Known<Tlp> tlp() {
    Known<Tlp> tlp = parsed(Fact.TLP, Tlp::of);
    return tlp == null ? new Known<>(Tlp.CLEAR, Origin.DEFAULT) : tlp;
  }

  private @Nullable ZoneId zone() {
    Known<ZoneId> zone = parsed(Fact.TIMEZONE, MetadataReader::zoneOf);
    return zone == null ? null : zone.value();
  }

  private static Optional<ZoneId> zoneOf(String id) {
    try {
      return Optional.of(ZoneId.of(id));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private <T> @Nullable Known<T> parsed(Fact fact, Function<String, Optional<T>> parser) {
    var value = known.fact(fact);
    return value == null
        ? null
        : parser.apply(value.value()).map(it -> new Known<>(it, value.origin())).orElse(null);
  }
}
