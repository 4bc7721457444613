package io.sitrep.briefing;

import io.sitrep.incident.DateBasis;
import io.sitrep.incident.IncidentDate;
import io.sitrep.incident.ResolvedDate;
import io.sitrep.mention.DatePrecision;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says when an incident took place, as closely as the article does. */
record When(@Nullable IncidentDate date, String event) {

  private static final Pattern LARGER =
      Pattern.compile("(?i)(?:the|an?) (.+?) (?:during|in|amid|after) which .*");

  /** "on 19–20 March 2024", "during a sweep on 19–20 March 2024"; null where no date is known. */
  @Nullable String phrase() {
    if (date == null) {
      return null;
    }
    var phrase = Dates.phrase(date.date().range());
    if (phrase == null) {
      return null;
    }
    var larger = larger();
    return larger == null ? phrase : "during " + larger + " " + phrase;
  }

  private @Nullable String larger() {
    var appliesTo = date == null ? null : date.appliesTo();
    if (appliesTo == null) {
      return null;
    }
    var matcher = LARGER.matcher(appliesTo);
    return English.introduced(matcher.matches() ? "the " + matcher.group(1) : appliesTo);
  }

  /** "19–20 March 2024" */
  @Nullable String range() {
    return date == null ? null : Dates.range(date.date().range());
  }

  /** For the key facts: the date, its wording, and what it leaves open. */
  String detailed() {
    if (date == null) {
      return "Not stated in the article";
    }
    var resolved = date.date();
    var words = Dates.withWeekdays(resolved.range());
    if (words == null || resolved.basis() == DateBasis.UNRESOLVED) {
      return English.quoted(resolved.text()) + " in the article; no date to count from";
    }
    return English.capitalised(words) + openEnds(resolved);
  }

  private String openEnds(ResolvedDate resolved) {
    var appliesTo = date == null ? null : date.appliesTo();
    if (appliesTo != null) {
      return ": the date given for " + appliesTo + "; the day of the " + event + " is not stated";
    }
    var wording = wording(resolved);
    return wording + (isDay(resolved) ? "" : "; the day is not stated");
  }

  private static boolean isDay(ResolvedDate resolved) {
    return resolved.range().precision() == DatePrecision.DAY
        || resolved.range().precision() == DatePrecision.DAY_RANGE;
  }

  /** Whether the article's words hold no more than the resolved date: "on 3 May 2025". */
  private static boolean saysTheSame(ResolvedDate resolved) {
    var words = Dates.range(resolved.range());
    var bare = resolved.text().strip().replaceFirst("(?i)^(on|in|since|by|of)\\s+", "");
    return words != null
        && (words.equals(bare)
            || words.equals("since " + bare)
            || (words.endsWith(bare) && bare.length() > 5));
  }

  /** The words a date was worked out from, where that is not plain: " (“last week”)". */
  static String wording(ResolvedDate resolved) {
    boolean plain = resolved.basis() == DateBasis.STATED || resolved.text().isBlank();
    return plain || saysTheSame(resolved) ? "" : " (" + English.quoted(resolved.text()) + ")";
  }
}
