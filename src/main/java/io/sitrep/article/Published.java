package io.sitrep.article;

import static java.time.temporal.ChronoField.NANO_OF_SECOND;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published: the day where it was published, and the moment where one is known.
 */
public record Published(LocalDate date, @Nullable ZonedDateTime time) {

  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendPattern("['T'][' ']HH:mm[:ss]")
          .optionalStart()
          .appendFraction(NANO_OF_SECOND, 0, 9, true)
          .optionalEnd()
          .optionalEnd()
          .appendPattern("[ ]")
          .appendPattern("[XXX][XX][X]")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /**
   * Reads a date, or a date and time, of ISO 8601 or of an e-mail header; a zone moves the moment
   * to its day there.
   */
  public static Optional<Published> parse(String text, @Nullable ZoneId zone) {
    try {
      var parsed =
          ISO.parseBest(text.strip(), ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
      return Optional.of(
          switch (parsed) {
            case ZonedDateTime time -> at(time, zone);
            case LocalDateTime time when zone != null -> at(time.atZone(zone), zone);
            case LocalDateTime time -> new Published(time.toLocalDate(), null);
            default -> new Published(LocalDate.from(parsed), null);
          });
    } catch (DateTimeException _) {
      return parseMail(text, zone);
    }
  }

  private static Optional<Published> parseMail(String text, @Nullable ZoneId zone) {
    try {
      return Optional.of(
          at(ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME), zone));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Published at(ZonedDateTime time, @Nullable ZoneId zone) {
    var there = zone == null ? time : time.withZoneSameInstant(zone);
    return new Published(there.toLocalDate(), there);
  }
}
