package io.sitrep.mention.time;

import io.sitrep.mention.Words;
import org.jspecify.annotations.Nullable;

/**
 * A part of the day as the article words it ("early hours", "around 4 a.m.") and the exclusive end
 * of its tokens.
 */
record DayPart(int end, String words) {

  private static final int MOST_LEADING = 6;

  /** "at around 4 a.m.", "in the early hours", "night", or null. */
  static @Nullable DayPart at(Lexemes lexemes, int at) {
    int from = at;
    while (from < at + MOST_LEADING && lexemes.is(from, "at", "in", "on", "during", "the")) {
      from++;
    }
    int kernel = from;
    while (kernel < at + MOST_LEADING && isHedge(lexemes, kernel)) {
      kernel++;
    }
    int end = kernel(lexemes, kernel, lexemes.is(from - 1, "at") || kernel > from);
    int start = lexemes.is(kernel - 1, "the") ? from : kernel == from ? kernel : from;
    return end > kernel ? new DayPart(end, lexemes.words(start, end)) : widened(lexemes, from);
  }

  /** "early morning" begins with what may also stand before a part of the day. */
  private static @Nullable DayPart widened(Lexemes lexemes, int at) {
    int length = TimeWords.ENGLISH.dayPart(lexemes, at);
    return length == 0 ? null : new DayPart(at + length, lexemes.words(at, at + length));
  }

  private static boolean isHedge(Lexemes lexemes, int at) {
    return lexemes.is(
        at,
        "around",
        "about",
        "approximately",
        "shortly",
        "just",
        "soon",
        "before",
        "after",
        "early",
        "late",
        "by",
        "near",
        "nearly",
        "roughly",
        "some",
        "the",
        "in",
        "at",
        "past");
  }

  private static int kernel(Lexemes lexemes, int at, boolean led) {
    int length = TimeWords.ENGLISH.dayPart(lexemes, at);
    return length > 0 ? at + length : clock(lexemes, at, led);
  }

  /** The end of "4 a.m.", "10pm", "04:30 local time", "0430 GMT", or {@code at}. */
  private static int clock(Lexemes lexemes, int at, boolean led) {
    var norm = lexemes.norm(at);
    if (Words.opensWithDigit(norm) && norm.length() <= 4) {
      if (norm.endsWith("am") || norm.endsWith("pm")) {
        return zone(lexemes, at + 1);
      }
      int minutes = minutes(lexemes, at);
      int half = half(lexemes, minutes);
      int phrase = half(lexemes, minutes) > minutes ? half : inTheEvening(lexemes, minutes);
      if (phrase > half) {
        return phrase;
      }
      boolean timed = half > minutes || (minutes > at + 1 && led) || isZone(lexemes, half);
      return timed ? zone(lexemes, half) : at;
    }
    return at;
  }

  /** Past "4", "4:30" or "4.30", which the tokenizer may take for one number. */
  private static int minutes(Lexemes lexemes, int at) {
    boolean more =
        lexemes.is(at + 1, ":", ".") && lexemes.isGlued(at + 1) && lexemes.isGlued(at + 2);
    return more && Words.opensWithDigit(lexemes.norm(at + 2)) ? at + 3 : at + 1;
  }

  /** Past "a.m.", however it was cut. */
  private static int half(Lexemes lexemes, int at) {
    if (lexemes.is(at, "am", "pm", "a.m.", "p.m.", "o'clock", "a.m", "p.m")) {
      return lexemes.is(at, "a.m", "p.m") && lexemes.is(at + 1, ".") ? at + 2 : at + 1;
    }
    if (lexemes.norm(at - 1).endsWith("am") || lexemes.norm(at - 1).endsWith("pm")) {
      return at;
    }
    boolean split =
        lexemes.is(at, "a", "p", "a.", "p.")
            && (lexemes.is(at + 1, ".") || lexemes.is(at + 1, "m", "m."));
    if (!split) {
      return at;
    }
    int m = lexemes.is(at + 1, ".") ? at + 2 : at + 1;
    int end = lexemes.is(m, "m", "m.") ? m + 1 : at;
    return end > at && lexemes.is(end, ".") && lexemes.isGlued(end) ? end + 1 : end;
  }

  /** Past "in the evening" or "at night" after a bare hour. */
  private static int inTheEvening(Lexemes lexemes, int at) {
    if (lexemes.is(at, "at") && lexemes.is(at + 1, "night")) {
      return at + 2;
    }
    boolean in = lexemes.is(at, "in") && lexemes.is(at + 1, "the");
    return in && lexemes.is(at + 2, "morning", "afternoon", "evening") ? at + 3 : at;
  }

  private static boolean isZone(Lexemes lexemes, int at) {
    return lexemes.is(at, "gmt", "utc", "hours", "hrs", "local");
  }

  private static int zone(Lexemes lexemes, int at) {
    int end = at;
    if (lexemes.is(end, "local") && lexemes.is(end + 1, "time")) {
      end += 2;
    }
    while (lexemes.is(end, "gmt", "utc", "hours", "hrs", "est", "ist", "eat", "wat")) {
      end++;
    }
    return lexemes.is(end, "(") && lexemes.is(end + 2, "gmt", "utc") && lexemes.is(end + 3, ")")
        ? end + 4
        : end;
  }
}
