package io.sitrep.report.pdf.typeset;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with the places of blocks on their pages. */
public final class LayoutFaults {

  private static final float TOLERANCE = 0.2f;

  private final Frame frame;
  private final List<String> faults = new ArrayList<>();

  private LayoutFaults(Frame frame) {
    this.frame = frame;
  }

  /** Overlaps, blocks outside the frame, and headings with nothing under them. */
  public static List<String> of(Pages pages, Frame frame) {
    var faults = new LayoutFaults(frame);
    for (int i = 0; i < pages.placed().size(); i++) {
      faults.check(i + 1, pages.placed().get(i));
    }
    return faults.faults;
  }

  private void check(int page, List<Placed> placed) {
    for (int i = 0; i < placed.size(); i++) {
      var one = placed.get(i);
      if (one.bottom() > frame.bottom() + TOLERANCE || one.y() < frame.top() - TOLERANCE) {
        faults.add(
            "page %d: %s leaves the page at %.1f".formatted(page, one.block(), one.bottom()));
      }
      if (one.x() < frame.x() - TOLERANCE || right(one) > frame.x() + frame.width() + TOLERANCE) {
        faults.add("page %d: %s is too wide".formatted(page, one.block()));
      }
      if (one.block() instanceof Heading && placed.stream().noneMatch(it -> isUnder(it, one))) {
        faults.add("page %d: orphaned heading".formatted(page));
      }
      for (var other : placed.subList(i + 1, placed.size())) {
        if (overlap(one, other)) {
          faults.add("page %d: %s overlaps %s".formatted(page, one, other));
        }
      }
    }
  }

  private static boolean isUnder(Placed lower, Placed heading) {
    return lower.y() >= heading.bottom() - TOLERANCE && lower.x() < right(heading);
  }

  private static boolean overlap(Placed one, Placed other) {
    return one.x() + TOLERANCE < right(other)
        && other.x() + TOLERANCE < right(one)
        && one.y() + TOLERANCE < other.bottom()
        && other.y() + TOLERANCE < one.bottom();
  }

  private static float right(Placed placed) {
    return placed.x() + placed.width();
  }
}
