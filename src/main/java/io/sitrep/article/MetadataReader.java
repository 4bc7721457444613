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

  MetadataReader(Supplied supplied, Map<Fact, String> document) {
    this.known = supplied.or(Supplied.of(document, Origin.DOCUMENT));
  }

  Metadata read() {
    var zone = zone();
    return new Metadata(
        text(Fact.HEADLINE),
        parsed(Fact.PUBLISHED, text -> Published.parse(text, zone)),
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

  private @Nullable Known<String> text(Fact fact) {
    return parsed(fact, text -> Optional.of(NormalText.of(text).replace('\n', ' ')));
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
