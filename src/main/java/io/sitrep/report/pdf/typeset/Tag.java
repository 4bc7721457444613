package io.sitrep.report.pdf.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/**
 * A structure element of the document; it joins its parent when something is first drawn in it, so
 * that elements stand in the order of drawing.
 */
final class Tag {

  private static final Map<String, PdfName> ROLES = new ConcurrentHashMap<>();
  private static final PdfDictionary ROW = attributes("Table", "Scope", new PdfName("Row"));
  private static final PdfDictionary COLUMN = attributes("Table", "Scope", new PdfName("Column"));

  private final @Nullable Tag parent;
  private final PdfName role;
  private final List<Kid> kids = new ArrayList<>();
  private @Nullable PdfDictionary entries;
  private boolean joined;

  private Tag(@Nullable Tag parent, String role) {
    this.parent = parent;
    this.role = ROLES.computeIfAbsent(role, PdfName::new);
  }

  static Tag document() {
    return new Tag(null, "Document");
  }

  Tag child(String childRole) {
    return new Tag(this, childRole);
  }

  Tag columnHeading() {
    return child("TH").put(PdfName.A, COLUMN);
  }

  Tag rowHeading() {
    return child("TH").put(PdfName.A, ROW);
  }

  Tag list(String numbering) {
    return child("L").put(PdfName.A, attributes("List", "ListNumbering", new PdfName(numbering)));
  }

  /** Where a figure stands on its page. */
  void box(PdfArray box) {
    var attributes = attributes("Layout", "BBox", box);
    attributes.put(new PdfName("Placement"), new PdfName("Block"));
    put(PdfName.A, attributes);
  }

  private static PdfDictionary attributes(String owner, String name, PdfObject value) {
    var attributes = new PdfDictionary();
    attributes.put(PdfName.O, new PdfName(owner));
    attributes.put(new PdfName(name), value);
    return attributes;
  }

  Tag alternate(String text) {
    return put(PdfName.ALT, PdfStrings.text(text));
  }

  Tag actual(String text) {
    return put(PdfName.ACTUALTEXT, PdfStrings.text(text));
  }

  Tag language(String code) {
    return put(PdfName.LANG, new PdfString(code));
  }

  private Tag put(PdfName name, PdfObject value) {
    if (entries == null) {
      entries = new PdfDictionary();
    }
    entries.put(name, value);
    return this;
  }

  void add(Kid kid) {
    join();
    kids.add(kid);
  }

  /** Takes its place now, even if nothing is ever drawn in it. */
  void join() {
    if (!joined && parent != null) {
      joined = true;
      parent.add(new Kid.Element(this));
    }
  }

  Tag parent() {
    return Objects.requireNonNull(parent);
  }

  PdfName role() {
    return role;
  }

  List<Kid> kids() {
    return kids;
  }

  /** What the element says of itself beside its role, place and kids. */
  @Nullable PdfDictionary entries() {
    return entries;
  }
}
