package io.sitrep.report.pdf.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes the tags of a finished document and the way back from its pages to them. OpenPDF's own
 * tree cannot hold text and elements side by side in one element.
 */
final class StructureTree {

  private static final PdfName OBJR = new PdfName("OBJR");

  private final PdfWriter writer;
  private final Map<Tag, PdfIndirectReference> references = new HashMap<>();
  private final SortedMap<Integer, SortedMap<Integer, PdfObject>> pages = new TreeMap<>();
  private final SortedMap<Integer, PdfObject> annotations = new TreeMap<>();

  StructureTree(PdfWriter writer) {
    this.writer = writer;
  }

  /** Writes the tree and puts it into the catalog. */
  void write(Tag document) throws IOException {
    var tree = writer.getStructureTreeRoot();
    var tags = byRole(document);
    tags.forEach(tag -> references.put(tag, writer.getPdfIndirectReference()));
    for (var tag : tags) {
      write(tag, tag == document ? tree.getReference() : reference(tag.parent()));
    }
    tree.put(PdfName.K, reference(document));
    tree.put(PdfName.PARENTTREE, writer.addToBody(parentTree()).getIndirectReference());
    writer.addToBody(tree, tree.getReference());
    var marked = new PdfDictionary();
    marked.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
    writer.getExtraCatalog().put(PdfName.MARKINFO, marked);
    writer.getExtraCatalog().put(PdfName.STRUCTTREEROOT, tree.getReference());
  }

  /** Like elements side by side, with numbers in the order of writing, compress best. */
  private static List<Tag> byRole(Tag document) {
    var tags = new ArrayList<Tag>();
    collect(document, tags);
    tags.sort(Comparator.comparing(Tag::role));
    return tags;
  }

  private static void collect(Tag tag, List<Tag> tags) {
    tags.add(tag);
    for (var kid : tag.kids()) {
      if (kid instanceof Kid.Element(Tag child)) {
        collect(child, tags);
      }
    }
  }

  private PdfIndirectReference reference(Tag tag) {
    return Objects.requireNonNull(references.get(tag));
  }

  private void write(Tag tag, PdfIndirectReference parent) throws IOException {
    var element = new PdfDictionary();
    element.put(PdfName.S, tag.role());
    element.put(PdfName.P, parent);
    var entries = tag.entries();
    if (entries != null) {
      element.merge(entries);
    }
    int page = page(tag);
    if (page > 0) {
      element.put(PdfName.PG, writer.getPageReference(page));
    }
    var self = reference(tag);
    var kids = tag.kids();
    if (kids.size() == 1) {
      element.put(PdfName.K, entry(kids.getFirst(), self, page));
    } else if (!kids.isEmpty()) {
      var all = new PdfArray();
      kids.forEach(kid -> all.add(entry(kid, self, page)));
      element.put(PdfName.K, all);
    }
    writer.addToBody(element, self);
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

  private PdfObject entry(Kid kid, PdfIndirectReference self, int page) {
    return switch (kid) {
      case Kid.Element(Tag tag) -> reference(tag);
      case Kid.Mark(int at, int mcid) -> {
        pages.computeIfAbsent(at, _ -> new TreeMap<>()).put(mcid, self);
        yield at == page ? new PdfNumber(mcid) : reference(PdfName.MCR, at, mcid);
      }
      case Kid.Annotation(int at, PdfIndirectReference object, int key) -> {
        annotations.put(key, self);
        yield at == page ? reference(object) : reference(at, object);
      }
    };
  }

  private PdfDictionary reference(PdfName type, int page, int mcid) {
    var reference = new PdfDictionary(type);
    reference.put(PdfName.PG, writer.getPageReference(page));
    reference.put(PdfName.MCID, new PdfNumber(mcid));
    return reference;
  }

  private static PdfDictionary reference(PdfIndirectReference object) {
    var reference = new PdfDictionary(OBJR);
    reference.put(PdfName.OBJ, object);
    return reference;
  }

  private PdfDictionary reference(int page, PdfIndirectReference object) {
    var reference = reference(object);
    reference.put(PdfName.PG, writer.getPageReference(page));
    return reference;
  }

  /** Keys below the first annotation's are pages, counted from 0, with the parent of each mark. */
  private PdfDictionary parentTree() {
    var numbers = new PdfArray();
    pages.forEach(
        (page, marks) -> add(numbers, page - 1, new PdfArray(List.copyOf(marks.values()))));
    annotations.forEach((key, parent) -> add(numbers, key, parent));
    var tree = new PdfDictionary();
    tree.put(PdfName.NUMS, numbers);
    return tree;
  }

  private static void add(PdfArray numbers, int key, PdfObject value) {
    numbers.add(new PdfNumber(key));
    numbers.add(value);
  }
}
