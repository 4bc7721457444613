package io.sitrep.report.pdf.typeset;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items one under the other, without the space before the first. */
record Stack(List<Item> items) implements Block {

  Stack {
    items = List.copyOf(items);
  }

  @Override
  public float height(float width) {
    float height = 0;
    for (int i = 0; i < items.size(); i++) {
      height += before(i) + items.get(i).block().height(width);
    }
    return height;
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float width) {
    float top = y;
    for (int i = 0; i < items.size(); i++) {
      top += before(i);
      items.get(i).block().draw(canvas, x, top, width);
      top += items.get(i).block().height(width);
    }
  }

  @Override
  public @Nullable Split split(float width, float room) {
    float left = room;
    for (int i = 0; i < items.size(); i++) {
      var item = items.get(i);
      float height = before(i) + item.block().height(width);
      if (height > left) {
        return split(i, item.block().split(width, left - before(i)));
      }
      left -= height;
    }
    return null;
  }

  private @Nullable Split split(int at, @Nullable Split divided) {
    var head = new ArrayList<>(items.subList(0, at));
    var tail = new ArrayList<>(items.subList(at, items.size()));
    if (divided != null) {
      var item = tail.removeFirst();
      head.add(item.with(divided.head()));
      tail.addFirst(item.with(divided.tail()));
    }
    return head.isEmpty() ? null : new Split(new Stack(head), new Stack(tail));
  }

  private float before(int index) {
    return index == 0 ? 0 : items.get(index).before();
  }
}
