package io.sitrep.report.pdf.typeset;

import java.util.List;

/** Pages ready to be drawn. */
public final class Pages {

  private final Tag document;
  private final List<List<Placed>> pages;

  Pages(Tag document, List<List<Placed>> pages) {
    this.document = document;
    this.pages = pages;
  }

  public int count() {
    return pages.size();
  }

  /** The page, counted from 1, on which a destination stands; 0 where there is none. */
  public int pageOf(String destination) {
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).stream().anyMatch(placed -> leadsTo(placed, destination))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean leadsTo(Placed placed, String destination) {
    return placed.block() instanceof ListItem item
        && item.target() != null
        && item.target().name().equals(destination);
  }

  Tag document() {
    return document;
  }

  List<List<Placed>> placed() {
    return pages;
  }
}
