package io.sitrep.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the element of a page that holds its story. */
final class StoryElement {

  private static final String NAMED =
      "[itemprop=articleBody], article, [role=article], .article-body, .entry-content, .post-content, .story-body";

  private static final int MOST_PARENTS = 50;

  private StoryElement() {}

  /** The narrowest element that still holds most of what is written in paragraphs. */
  static Element of(Document page) {
    var candidates = new ArrayList<Element>(page.select(NAMED));
    candidates.addAll(parentsOfParagraphs(page));
    candidates.addAll(page.select("main, [role=main]"));
    long most = written(page.body());
    return candidates.stream()
        .filter(element -> written(element) * 5 > most * 3)
        .findFirst()
        .orElse(page.body());
  }

  private static List<Element> parentsOfParagraphs(Document page) {
    return page.select("p").stream()
        .map(Element::parent)
        .filter(Objects::nonNull)
        .distinct()
        .limit(MOST_PARENTS)
        .toList();
  }

  private static long written(Element element) {
    return element.select("p").stream().mapToLong(it -> it.text().length()).sum();
  }
}
