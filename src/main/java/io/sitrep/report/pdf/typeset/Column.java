package io.sitrep.report.pdf.typeset;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** One column of one page, filled from the top. */
final class Column {

  private static final float TOLERANCE = 0.01f;

  private final float x;
  private final float width;
  private final float bottom;
  private final boolean startsPage;
  private final List<Placed> placed = new ArrayList<>();
  private float y;

  /** {@code startsPage} when nothing stands above it on its page. */
  Column(float x, float y, float width, float bottom, boolean startsPage) {
    this.x = x;
    this.y = y;
    this.width = width;
    this.bottom = bottom;
    this.startsPage = startsPage;
  }

  List<Placed> placed() {
    return placed;
  }

  float y() {
    return y;
  }

  /** Takes items from the front while they fit; what is left belongs on the next page. */
  void fill(Deque<Item> items) {
    while (!items.isEmpty() && (fits(items) || (placed.isEmpty() && startsPage))) {
      if (!fits(items)) {
        force(items);
        return;
      }
      take(items);
    }
    if (!items.isEmpty() && !items.getFirst().keptWithNext()) {
      splitFirst(items);
    }
  }

  /** Whether the first item fits with all that must stay with it. */
  private boolean fits(Deque<Item> items) {
    float height = 0;
    boolean first = true;
    for (var item : items) {
      height += above(item, first) + item.block().height(width);
      first = false;
      if (!item.keptWithNext()) {
        break;
      }
    }
    return y + height <= bottom + TOLERANCE;
  }

  private float above(Item item, boolean first) {
    if (!first || !placed.isEmpty()) {
      return item.before();
    }
    return item.repeatedHead() == null ? 0 : item.repeatedHead().height(width);
  }

  private void take(Deque<Item> items) {
    boolean more = true;
    while (more) {
      var item = items.removeFirst();
      more = item.keptWithNext() && !items.isEmpty();
      place(item);
    }
  }

  private void place(Item item) {
    if (placed.isEmpty()) {
      var head = item.repeatedHead();
      if (head != null) {
        add(head, true);
      }
    } else {
      y += item.before();
    }
    add(item.block(), false);
  }

  private void add(Block block, boolean repeated) {
    var at = new Placed(block, x, y, width, repeated);
    placed.add(at);
    y = at.bottom();
  }

  /** The page is empty and the group is too high for it: one by one, cut where it must be. */
  private void force(Deque<Item> items) {
    while (!items.isEmpty() && fitsAlone(items.getFirst())) {
      place(items.removeFirst());
    }
    if (!items.isEmpty() && !splitFirst(items) && placed.isEmpty()) {
      place(items.removeFirst());
    }
  }

  private boolean fitsAlone(Item item) {
    return y + above(item, true) + item.block().height(width) <= bottom + TOLERANCE;
  }

  private boolean splitFirst(Deque<Item> items) {
    var item = items.getFirst();
    var split = item.block().split(width, bottom - y - above(item, true));
    if (split == null) {
      return false;
    }
    items.removeFirst();
    items.addFirst(item.with(split.tail()));
    place(item.with(split.head()));
    return true;
  }
}
