package io.sitrep.report.pdf;

import io.sitrep.briefing.Page.DayEntry;
import io.sitrep.briefing.Page.Week;
import io.sitrep.report.pdf.typeset.Label;
import io.sitrep.report.pdf.typeset.Painter;
import io.sitrep.report.pdf.typeset.Pen;
import io.sitrep.report.pdf.typeset.Style;
import io.sitrep.report.pdf.typeset.Text;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Days as columns; each entry stands in its day, as high up as the entries before it allow. */
final class WeekStrip {

  private static final int MOST_ENTRIES = 9;
  private static final int WIDEST = 3;
  private static final int MOST_LINES = 5;
  private static final float LETTER = 3.3f;
  private static final float HEAD = 12.75f;
  private static final float INDENT = 11;
  private static final float BAR = 7.5f;
  private static final float GAP = 5;
  private static final Style DAY = Style.of(6.75f, 1.2f, Look.DARK_GREY).asBold();
  private static final Style ENTRY = Style.of(6.6f, 1.25f, Look.INK);
  private static final Style INCIDENT = Style.of(6.9f, 1.25f, Look.RED).asBold();
  private static final Style NOTE = Style.of(6, 1.38f, Look.STEEL);
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d", Locale.UK);
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

  /** Where an entry was put, from the upper left corner of the strip. */
  private record Box(
      DayEntry entry, Text text, Text note, float x, float y, float width, float height) {

    float bottom() {
      return y + height;
    }

    boolean overlaps(float otherX, float otherY, float otherWidth, float otherHeight) {
      return x < otherX + otherWidth
          && otherX < x + width
          && y < otherY + otherHeight + GAP
          && otherY < y + height + GAP;
    }
  }

  private final Week week;
  private final float day;
  private final Cites cites;
  private final Limits limits;
  private final List<Box> boxes = new ArrayList<>();

  WeekStrip(Week week, float width, Cites cites, Limits limits) {
    this.week = week;
    this.day = width / week.days().size();
    this.cites = cites;
    this.limits = limits;
    var shown = Limits.first(MOST_ENTRIES, week.entries());
    shown.stream().filter(entry -> !isLine(entry)).forEach(this::put);
    shown.stream().filter(WeekStrip::isLine).forEach(this::put);
  }

  float height() {
    return boxes.stream().map(Box::bottom).reduce(0f, Math::max) + GAP;
  }

  String more() {
    return Limits.more(MOST_ENTRIES, week.entries().size());
  }

  /** In the order of their days. */
  List<Label> labels() {
    return boxes.stream()
        .sorted(Comparator.comparing(box -> box.entry().from()))
        .map(this::label)
        .toList();
  }

  private void put(DayEntry entry) {
    float x = first(entry) * day + (isSpan(entry) ? 2 : INDENT);
    float width = columns(entry) * day - (isSpan(entry) ? 4 : INDENT + 3);
    var text = text(entry, width);
    var note = entry.incident() ? note(entry) : Text.EMPTY;
    float lines = Label.height(text, width) + Label.height(note, width);
    float height = lines + (isSpan(entry) ? BAR + 1 : 0);
    float y = HEAD + GAP;
    boolean moved = true;
    while (moved) {
      moved = false;
      for (var box : boxes) {
        if (box.overlaps(x, y, width, height)) {
          y = box.bottom() + GAP;
          moved = true;
        }
      }
    }
    boxes.add(new Box(entry, text, note, x, y, width, height));
  }

  /** Entries over several days, and the incident, are bars with their text beneath. */
  private static boolean isSpan(DayEntry entry) {
    return entry.incident() || entry.to().isAfter(entry.from());
  }

  /** A thin line over several days, which goes under what is dated to the day. */
  private static boolean isLine(DayEntry entry) {
    return !entry.incident() && isSpan(entry);
  }

  private int first(DayEntry entry) {
    return index(entry.from());
  }

  private int last(DayEntry entry) {
    return Math.max(first(entry), index(entry.to()));
  }

  /** The day's place in the week; days outside it are drawn at its ends. */
  private int index(LocalDate date) {
    var days = week.days();
    for (int i = days.size() - 1; i > 0; i--) {
      if (!date.isBefore(days.get(i))) {
        return i;
      }
    }
    return 0;
  }

  /** An entry may run on over days in which nothing stands. */
  private int columns(DayEntry entry) {
    int end = last(entry) + 1;
    while (end < week.days().size() && end - first(entry) < WIDEST && isFree(end)) {
      end++;
    }
    return end - first(entry);
  }

  private boolean isFree(int index) {
    return week.entries().stream()
        .noneMatch(entry -> first(entry) <= index && index <= last(entry));
  }

  private Text text(DayEntry entry, float width) {
    int longest = Math.min(limits.dayLength(), (int) (MOST_LINES * width / LETTER));
    var words = Text.of(Limits.cut(entry.text(), longest), entry.incident() ? INCIDENT : ENTRY);
    var text = cites.after(words, entry.sentences());
    return entry.incident() || entry.note().isEmpty()
        ? text
        : text.plus(" ", NOTE).plus(note(entry));
  }

  private Text note(DayEntry entry) {
    return Text.of(limits.text(entry.note()), NOTE);
  }

  private Label label(Box box) {
    float lower = isSpan(box.entry()) ? BAR + 1 : 0;
    return new Label(
        box.text(),
        box.note(),
        box.x(),
        box.y() + lower,
        box.width(),
        reads(box.entry()),
        marker(box.entry()));
  }

  private static String reads(DayEntry entry) {
    var from = LONG.format(entry.from());
    return entry.to().isAfter(entry.from())
        ? from + " to " + LONG.format(entry.to()) + ": "
        : from + ": ";
  }

  private Painter marker(DayEntry entry) {
    float length = (last(entry) - first(entry) + 1) * day - 4;
    return (pen, x, y, _, _) -> {
      if (entry.incident()) {
        pen.fill(Look.RED, x, y - BAR - 1, length, BAR);
      } else if (isSpan(entry)) {
        pen.dashedLine(Look.STEEL, 1.1f, x, y - 4, x + length, y - 4);
        pen.dot(Look.STEEL, x + 2, y - 4, 2);
        pen.dot(Look.STEEL, x + length - 2, y - 4, 2);
      } else if (entry.publication()) {
        pen.frame(Look.NAVY, 1, x - 6.5f, y + 1.7f, 4.8f, 4.8f);
      } else {
        pen.dot(Look.NAVY, x - 4.5f, y + 4.1f, 2.5f);
      }
    };
  }

  void paintDays(Pen pen, float x, float y, float width, float height) {
    pen.fill(0xF1F4F7, x, y, width, HEAD);
    for (int i = 0; i < week.days().size(); i++) {
      paintDay(pen, i, x + i * day, y, height);
    }
    for (int i = 1; i < week.days().size(); i++) {
      pen.line(Look.WHITE, 1, x + i * day, y, x + i * day, y + HEAD);
    }
  }

  /** The left edge of a day, but for where a text crosses it. */
  private void paintRule(Pen pen, float at, float x, float y, float height) {
    float top = HEAD;
    var crossing =
        boxes.stream()
            .filter(box -> box.x() < at - 1 && at < box.x() + box.width())
            .sorted(Comparator.comparingDouble(Box::y))
            .toList();
    for (var box : crossing) {
      paintRule(pen, x, y + top, y + box.y() - 2);
      top = Math.max(top, box.bottom() + 2);
    }
    paintRule(pen, x, y + top, y + height);
  }

  private static void paintRule(Pen pen, float x, float from, float to) {
    if (from < to) {
      pen.line(0xE9EDF0, 0.5f, x, from, x, to);
    }
  }

  private void paintDay(Pen pen, int index, float x, float y, float height) {
    boolean incident =
        week.entries().stream()
            .anyMatch(entry -> entry.incident() && first(entry) <= index && index <= last(entry));
    if (incident) {
      pen.fill(0xF3DFDB, x, y, day, HEAD);
      pen.fill(0xFBF3F1, x, y + HEAD, day, height - HEAD);
    } else if (index > 0) {
      paintRule(pen, index * day, x, y, height);
    }
    var style = incident ? DAY.in(Look.RED) : DAY;
    pen.write(Text.of(SHORT.format(week.days().get(index)), style), x + 4, y + 2.2f);
  }
}
