package io.sitrep.report.pdf.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/**
 * A structure element of the document; it joins its parent when something is first drawn in it, so
 * that elements stand in the order of drawing.
 */
final class Tag {

  private final @Nullable Tag parent;
  private final PdfName role;
  private final List<Kid> kids = new ArrayList<>();
  private final PdfDictionary entries = new PdfDictionary();
  private boolean joined;

  private Tag(@Nullable Tag parent, String role) {
    this.parent = parent;
    this.role = new PdfName(role);
  }

  static Tag document() {
    return new Tag(null, "Document");
  }

  Tag child(String childRole) {
    return new Tag(this, childRole);
  }

  Tag columnHeading() {
    return child("TH").attribute("Table", "Scope", new PdfName("Column"));
  }

  Tag rowHeading() {
    return child("TH").attribute("Table", "Scope", new PdfName("Row"));
  }

  Tag list(String numbering) {
    return child("L").attribute("List", "ListNumbering", new PdfName(numbering));
  }

  Tag attribute(String owner, String name, PdfObject value) {
    var attributes = (PdfDictionary) entries.get(PdfName.A);
    if (attributes == null) {
      attributes = new PdfDictionary();
      attributes.put(PdfName.O, new PdfName(owner));
      entries.put(PdfName.A, attributes);
    }
    attributes.put(new PdfName(name), value);
    return this;
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

  PdfDictionary entries() {
    return entries;
  }
}
