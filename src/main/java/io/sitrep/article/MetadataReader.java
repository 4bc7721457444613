package io.sitrep.article;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Weighs what is known from outside against what the document says of itself. */
final class MetadataReader {

  private static final List<String> ISO_LANGUAGES = List.of(Locale.getISOLanguages());

  private final Supplied known;
  private final Tlp fallback;
  private final String text;

  MetadataReader(Supplied supplied, Map<Fact, String> document, String text) {
    this.known = supplied.or(Supplied.of(document, Origin.DOCUMENT));
    this.fallback =
        Optional.ofNullable(supplied.fact(Fact.TLP))
            .flatMap(it -> Tlp.of(it.value()))
            .orElse(Tlp.CLEAR);
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
        language(),
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

  /**
   * A page's own word for its language is often its template's, so a text that is plainly in
   * another wins over it.
   */
  private @Nullable Known<String> language() {
    Known<String> known = parsed(Fact.LANGUAGE, MetadataReader::languageCode);
    if (known != null && known.origin() != Origin.DOCUMENT) {
      return known;
    }
    var detected = LanguageDetector.detect(text);
    boolean agrees = known != null && detected.map(known.value()::equals).orElse(true);
    return agrees ? known : detected.map(it -> new Known<>(it, Origin.DETECTED)).orElse(null);
  }

  /** The language of a tag such as "en-GB", "en_US" or "eng". */
  private static Optional<String> languageCode(String tag) {
    var code = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
    return ISO_LANGUAGES.stream()
        .filter(it -> it.equals(code) || Locale.of(it).getISO3Language().equals(code))
        .findFirst();
  }

  private Known<Tlp> tlp() {
    Known<Tlp> tlp = parsed(Fact.TLP, Tlp::of);
    return tlp == null ? new Known<>(fallback, Origin.DEFAULT) : tlp;
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
