package io.sitrep.report.pdf.typeset;

import static io.sitrep.report.pdf.typeset.ObjectFile.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the tags of a finished document and the way back from its pages to them. */
final class StructureTree {

  private final ObjectFile file;
  private final PageTree pageTree;
  private final Map<Tag, Integer> numbers = new HashMap<>();
  private final TreeMap<Integer, TreeMap<Integer, String>> marks = new TreeMap<>();
  private final TreeMap<Integer, String> annotations = new TreeMap<>();

  StructureTree(ObjectFile file, PageTree pageTree) {
    this.file = file;
    this.pageTree = pageTree;
  }

  /** Writes the tree and gives the number of its root. */
  int write(Tag document) {
    int root = file.reserve();
    reserve(document);
    write(document, root);
    int parents = file.add(parentTree());
    file.set(
        root,
        "<</Type/StructTreeRoot/K %s/ParentTree %s>>"
            .formatted(reference(number(document)), reference(parents)));
    return root;
  }

  /** Numbers in the order of writing compress best. */
  private void reserve(Tag tag) {
    numbers.put(tag, file.reserve());
    for (var kid : tag.kids()) {
      if (kid instanceof Kid.Element(Tag child)) {
        reserve(child);
      }
    }
  }

  private int number(Tag tag) {
    return Objects.requireNonNull(numbers.get(tag));
  }

  private void write(Tag tag, int parent) {
    int page = page(tag);
    var self = reference(number(tag));
    var element = new StringBuilder("<</S/").append(tag.role()).append(tag.entries());
    element.append("/P ").append(reference(parent));
    if (page > 0) {
      element.append("/Pg ").append(pageTree.reference(page));
    }
    var kids =
        tag.kids().stream().map(kid -> entry(kid, self, page)).collect(Collectors.joining(" "));
    switch (tag.kids().size()) {
      case 0 -> {}
      case 1 -> element.append("/K ").append(kids);
      default -> element.append("/K[").append(kids).append(']');
    }
    file.set(number(tag), element.append(">>").toString());
    for (var kid : tag.kids()) {
      if (kid instanceof Kid.Element(Tag child)) {
        write(child, number(tag));
      }
    }
  }

  /** The page of the first content that lies directly in the tag, or 0. */
  private static int page(Tag tag) {
    for (var kid : tag.kids()) {
      if (kid instanceof Kid.Mark(int page, int _)) {
        return page;
      }
    }
    return 0;
  }

  private String entry(Kid kid, String self, int page) {
    return switch (kid) {
      case Kid.Element(Tag tag) -> reference(number(tag));
      case Kid.Mark(int at, int mcid) -> {
        marks.computeIfAbsent(at, _ -> new TreeMap<>()).put(mcid, self);
        yield at == page
            ? String.valueOf(mcid)
            : "<</Type/MCR/Pg " + pageTree.reference(at) + "/MCID " + mcid + ">>";
      }
      case Kid.Annotation(int at, int object, int key) -> {
        annotations.put(key, self);
        var where = at == page ? "" : "/Pg " + pageTree.reference(at);
        yield "<</Type/OBJR/Obj " + reference(object) + where + ">>";
      }
    };
  }

  /** Keys below the first annotation's are pages, counted from 0, with the parent of each mark. */
  private String parentTree() {
    var tree = new StringBuilder("<</Nums[");
    marks.forEach((page, parents) -> {
      tree.append(page - 1).append('[').append(String.join(" ", parents.values())).append(']');
    });
    annotations.forEach((key, parent) -> tree.append(key).append(' ').append(parent).append(' '));
    return tree.append("]>>").toString();
  }
}
