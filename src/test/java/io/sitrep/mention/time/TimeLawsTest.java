package io.sitrep.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.mention.DatePrecision;
import io.sitrep.mention.time.TimeExpression.Kind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimeLawsTest {

  private static final LocalDate FIRST = LocalDate.of(1988, 1, 1);
  private static final int DAYS = 15_000;
  private static final List<String> WORDS =
      List.of(
          "on",
          "in",
          "at",
          "the",
          "of",
          "since",
          "until",
          "by",
          "before",
          "between",
          "and",
          "to",
          "from",
          ",",
          "-",
          "(",
          ")",
          "'s",
          "early",
          "late",
          "mid-June",
          "last",
          "next",
          "this",
          "week",
          "year",
          "month",
          "two",
          "3",
          "05",
          "31",
          "2019",
          "1990s",
          "June",
          "May",
          "March",
          "Monday",
          "Sunday",
          "Friday-Sunday",
          "night",
          "overnight",
          "10pm",
          "4",
          "a.m.",
          "today",
          "yesterday",
          "ago",
          "earlier",
          "day",
          "same",
          "past",
          "will",
          "said",
          "killed",
          "29",
          "February",
          "5th",
          "end",
          "weekend",
          "/",
          ".",
          "spring",
          "Christmas",
          "Day",
          "over");

  @Test
  void nothingToldAsPastComesAfterPublication() {
    var random = new Random(20240322);
    for (int i = 0; i < 3_000; i++) {
      var published = FIRST.plusDays(random.nextInt(DAYS));
      for (var time : found(published, soup(random))) {
        var range = time.range();
        if (time.kind() == Kind.POINT && range != null) {
          assertThat(range.to()).as(time + " published " + published).isNotNull();
          assertThat(range.to()).as(time.toString()).isBeforeOrEqualTo(published);
        }
      }
    }
  }

  @Test
  void everySpanHoldsItsTextAndNoneOverlap() {
    var random = new Random(7);
    for (int i = 0; i < 3_000; i++) {
      var text = soup(random);
      var document = TimeFinderTest.document(text);
      int end = 0;
      for (var time : new TimeFinder(FIRST).find(document)) {
        assertThat(time.span().in(text)).isEqualTo(time.text());
        assertThat(time.span().start()).isGreaterThanOrEqualTo(end);
        end = time.span().end();
      }
    }
  }

  @Test
  void aWeekdayIsThePublicationDayOrOneOfTheSixBefore() {
    var random = new Random(11);
    for (int i = 0; i < 500; i++) {
      var published = FIRST.plusDays(random.nextInt(DAYS));
      var day = published.minusDays(random.nextInt(7));
      var written = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH).format(day);
      var time = found(published, "Gunmen struck on " + written + ".").getFirst();
      assertThat(time.range()).isEqualTo(Resolver.day(day));
    }
  }

  @Test
  void aDayOfTheYearIsTheLatestBeforePublication() {
    var random = new Random(13);
    for (int i = 0; i < 500; i++) {
      var published = FIRST.plusDays(random.nextInt(DAYS));
      var day = published.minusDays(random.nextInt(365));
      var written = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH).format(day);
      var time = found(published, "Gunmen struck on " + written + ".").getFirst();
      assertThat(time.range()).as(written + " " + published).isEqualTo(Resolver.day(day));
    }
  }

  @Test
  void aFullDateIsItselfWheneverItIsRead() {
    var random = new Random(17);
    for (int i = 0; i < 500; i++) {
      var day = FIRST.plusDays(random.nextInt(DAYS));
      var published = FIRST.plusDays(random.nextInt(DAYS));
      for (var pattern : List.of("d MMMM yyyy", "MMMM d, yyyy", "yyyy-MM-dd", "d MMM yyyy")) {
        var written = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
        var time = found(published, "Gunmen struck on " + written + ".").getFirst();
        assertThat(time.range()).as(written).isEqualTo(Resolver.day(day));
        assertThat(time.stated()).isTrue();
      }
    }
  }

  @Test
  void lastMonthAndThisMonthMeet() {
    var random = new Random(19);
    for (int i = 0; i < 500; i++) {
      var published = FIRST.plusDays(random.nextInt(DAYS));
      var last = found(published, "Gunmen struck last month.").getFirst().range();
      var current = found(published, "Gunmen struck this month.").getFirst().range();
      assertThat(last).isNotNull();
      assertThat(current).isNotNull();
      assertThat(last.precision()).isEqualTo(DatePrecision.MONTH);
      assertThat(ChronoUnit.DAYS.between(last.to(), current.from())).isEqualTo(1);
      assertThat(current.to()).isEqualTo(published);
    }
  }

  private static List<TimeExpression> found(LocalDate published, String text) {
    return TimeFinderTest.found(published.toString(), text);
  }

  private static String soup(Random random) {
    var words = new ArrayList<String>();
    int length = 1 + random.nextInt(9);
    for (int i = 0; i < length; i++) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return "It was " + String.join(" ", words) + " then.";
  }
}
