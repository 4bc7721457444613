package io.sitrep.report.pdf.typeset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Divides a flow into pages. */
final class Paginator {

  private static final float FEW_LINES = 36;

  private final Frame frame;
  private final List<List<Placed>> pages = new ArrayList<>();
  private List<Placed> page = new ArrayList<>();
  private float y;

  private Paginator(Frame frame) {
    this.frame = frame;
    this.y = frame.top();
  }

  static List<List<Placed>> pages(List<Entry> entries, Frame frame) {
    return new Paginator(frame).paginate(entries);
  }

  private List<List<Placed>> paginate(List<Entry> entries) {
    var waiting = new ArrayDeque<>(entries);
    while (!waiting.isEmpty()) {
      switch (waiting.getFirst()) {
        case Item _ -> single(itemsAtFront(waiting));
        case Entry.Columns columns -> {
          waiting.removeFirst();
          side(columns);
        }
        case Entry.Balanced balanced -> {
          waiting.removeFirst();
          balance(balanced);
        }
      }
    }
    endPage();
    return pages;
  }

  private static Deque<Item> itemsAtFront(Deque<Entry> waiting) {
    var items = new ArrayDeque<Item>();
    while (!waiting.isEmpty() && waiting.getFirst() instanceof Item item) {
      waiting.removeFirst();
      items.add(item);
    }
    return items;
  }

  private void single(Deque<Item> items) {
    while (!items.isEmpty()) {
      float before = isFresh() ? 0 : items.getFirst().before();
      var column = column(frame.x(), frame.width(), before);
      column.fill(items);
      finish(column.placed(), column.y(), !items.isEmpty());
    }
  }

  private void side(Entry.Columns columns) {
    var left = new ArrayDeque<>(columns.left());
    var right = new ArrayDeque<>(columns.right());
    while (!left.isEmpty() || !right.isEmpty()) {
      float before = isFresh() ? 0 : columns.before();
      float rightX = frame.x() + columns.leftWidth() + columns.gap();
      var one = column(frame.x(), columns.leftWidth(), before);
      var other = column(rightX, frame.x() + frame.width() - rightX, before);
      fillBoth(one, left, other, right);
    }
  }

  private void fillBoth(Column one, Deque<Item> left, Column other, Deque<Item> right) {
    boolean fresh = isFresh();
    one.fill(left);
    if (fresh || !one.placed().isEmpty() || left.isEmpty()) {
      other.fill(right);
    }
    finish(one, other, !left.isEmpty() || !right.isEmpty());
  }

  private void balance(Entry.Balanced balanced) {
    var items = new ArrayDeque<>(balanced.items());
    startBalanced(balanced);
    float width = (frame.width() - balanced.gap()) / 2;
    while (!items.isEmpty()) {
      int half = half(List.copyOf(items), width, frame.bottom() - y);
      var left = new ArrayDeque<Item>();
      for (int i = 0; i < half; i++) {
        left.add(items.removeFirst());
      }
      var one = column(frame.x(), width, 0);
      one.fill(left);
      left.descendingIterator().forEachRemaining(items::addFirst);
      var other = column(frame.x() + width + balanced.gap(), width, 0);
      if (left.isEmpty() || !one.placed().isEmpty()) {
        other.fill(items);
      }
      finish(one, other, !items.isEmpty());
    }
  }

  /** The heading goes where it and a few lines under it have room. */
  private void startBalanced(Entry.Balanced balanced) {
    var heading = new ArrayDeque<>(balanced.heading());
    float height = Item.height(balanced.heading(), frame.width()) + FEW_LINES;
    if (!isFresh() && y + height > frame.bottom()) {
      endPage();
    }
    var column = column(frame.x(), frame.width(), isFresh() ? 0 : heading.getFirst().before());
    column.fill(heading);
    page.addAll(column.placed());
    y = column.y() + balanced.items().getFirst().before();
  }

  /** How many items go to the left so that both columns end as high up as they can. */
  private static int half(List<Item> items, float width, float room) {
    float limit = Math.min(Item.height(items, width) / 2, room);
    float used = 0;
    int count = 0;
    while (count < items.size() && used < limit) {
      used += items.get(count).before() + items.get(count).block().height(width);
      count++;
    }
    return count;
  }

  private Column column(float x, float width, float before) {
    return new Column(x, y + before, width, frame.bottom(), isFresh());
  }

  private boolean isFresh() {
    return page.isEmpty();
  }

  private void finish(Column one, Column other, boolean more) {
    var placed = new ArrayList<>(one.placed());
    placed.addAll(other.placed());
    finish(placed, Math.max(one.y(), other.y()), more);
  }

  private void finish(List<Placed> placed, float bottom, boolean more) {
    page.addAll(placed);
    if (!placed.isEmpty()) {
      y = bottom;
    }
    if (more) {
      endPage();
    }
  }

  private void endPage() {
    if (!page.isEmpty()) {
      pages.add(page);
    }
    page = new ArrayList<>();
    y = frame.top();
  }
}
