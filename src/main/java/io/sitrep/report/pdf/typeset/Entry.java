package io.sitrep.report.pdf.typeset;

import java.util.List;

/** What a flow is made of. */
sealed interface Entry permits Item, Entry.Columns, Entry.Balanced {

  /** Two flows beside each other. */
  record Columns(float leftWidth, float gap, List<Item> left, List<Item> right) implements Entry {

    public Columns {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }

    float before() {
      return Math.max(left.getFirst().before(), right.getFirst().before());
    }
  }

  /** A heading across the page, and under it one flow in two columns of equal height. */
  record Balanced(List<Item> heading, float gap, List<Item> items) implements Entry {

    public Balanced {
      heading = List.copyOf(heading);
      items = List.copyOf(items);
    }
  }
}
