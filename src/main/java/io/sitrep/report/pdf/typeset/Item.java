package io.sitrep.report.pdf.typeset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block of a flow: the space before it, whether it stays with the next one, and the block that is
 * repeated above it where it starts a page.
 */
record Item(Block block, float before, boolean keptWithNext, @Nullable Block repeatedHead)
    implements Entry {

  /** How high items are one under the other. */
  static float height(List<Item> items, float width) {
    float height = 0;
    for (var item : items) {
      height += item.before() + item.block().height(width);
    }
    return height;
  }

  Item with(Block other) {
    return new Item(other, before, keptWithNext, repeatedHead);
  }
}
