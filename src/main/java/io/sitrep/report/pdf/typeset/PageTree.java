package io.sitrep.report.pdf.typeset;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The pages of one file, counted from 1, and the resources they share. */
final class PageTree {

  private final ObjectFile file;
  private final int root;
  private final int resources;
  private final List<Integer> pages;

  PageTree(ObjectFile file, int count) {
    this.file = file;
    root = file.reserve();
    resources = file.reserve();
    pages = IntStream.range(0, count).mapToObj(_ -> file.reserve()).toList();
  }

  int count() {
    return pages.size();
  }

  String reference(int page) {
    return ObjectFile.reference(pages.get(page - 1));
  }

  /** The upper edge of a view of a page, {@code y} below the page's. */
  String destination(int page, float y) {
    int up = Math.round(PdfFile.HEIGHT - y);
    return "[" + reference(page) + "/XYZ 0 " + up + " 0]";
  }

  void write(int page, Content content, List<Integer> annotations) {
    int stream = file.addStream("", content.bytes());
    var links =
        annotations.isEmpty()
            ? ""
            : annotations.stream()
                .map(ObjectFile::reference)
                .collect(Collectors.joining(" ", "/Annots[", "]"));
    file.set(
        pages.get(page - 1),
        "<</Type/Page/Parent %s/Resources %s/Contents %s/StructParents %s/Tabs/S/MediaBox[0 0 %s %s]%s>>"
            .formatted(
                ObjectFile.reference(root),
                ObjectFile.reference(resources),
                ObjectFile.reference(stream),
                page - 1,
                PdfFile.WIDTH,
                PdfFile.HEIGHT,
                links));
  }

  /** Writes what the pages share and gives the number of the root. */
  int finish(String shared) {
    file.set(resources, shared);
    var kids = pages.stream().map(ObjectFile::reference).collect(Collectors.joining(" "));
    file.set(root, "<</Type/Pages/Count %s/Kids[%s]>>".formatted(pages.size(), kids));
    return root;
  }
}
