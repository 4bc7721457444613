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
import java.time.temporal.ValueRange;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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

  /** ISO 8601 without hyphens, as NITF has it: 20240322, 20240322T120000Z. */
  private static final Pattern BASIC =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(?:\\d{2})?(.*))?");

  private static final ValueRange YEARS = ValueRange.of(1000, 9999);

  private static final Map<String, String> MAIL_ZONES =
      Map.of(
          "UT", "GMT", "UTC", "GMT", "Z", "GMT", "EST", "-0500", "EDT", "-0400", "CST", "-0600",
          "CDT", "-0500", "PST", "-0800", "PDT", "-0700");

  /**
   * Reads a date, or a date and time, of ISO 8601 or of an e-mail header; a zone moves the moment
   * to its day there. Nothing where the year has not four digits.
   */
  public static Optional<Published> parse(String text, @Nullable ZoneId zone) {
    return parseAny(text, zone).filter(it -> YEARS.isValidValue(it.date().getYear()));
  }

  private static Optional<Published> parseAny(String text, @Nullable ZoneId zone) {
    try {
      var parsed =
          ISO.parseBest(
              hyphened(text.strip()), ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
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

  private static String hyphened(String text) {
    var basic = BASIC.matcher(text);
    if (!basic.matches()) {
      return text;
    }
    var day = basic.group(1) + "-" + basic.group(2) + "-" + basic.group(3);
    return basic.group(4) == null
        ? day
        : day + "T" + basic.group(4) + ":" + basic.group(5) + basic.group(6);
  }

  private static Optional<Published> parseMail(String text, @Nullable ZoneId zone) {
    var bare = text.replaceAll("\\(.*?\\)", "").replaceAll("\\s+", " ").strip();
    var zoneName = bare.substring(bare.lastIndexOf(' ') + 1);
    var plain =
        bare.substring(0, bare.length() - zoneName.length())
            + MAIL_ZONES.getOrDefault(zoneName, zoneName);
    try {
      return Optional.of(
          at(ZonedDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME), zone));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Published at(ZonedDateTime time, @Nullable ZoneId zone) {
    var there = zone == null ? time : time.withZoneSameInstant(zone);
    return new Published(there.toLocalDate(), there);
  }
}
