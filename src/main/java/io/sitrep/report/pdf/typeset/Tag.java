package io.sitrep.report.pdf.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A structure element of the document; it joins its parent when something is first drawn in it, so
 * that elements stand in the order of drawing.
 */
final class Tag {

  private final @Nullable Tag parent;
  private final String role;
  private final List<Kid> kids = new ArrayList<>();
  private final StringBuilder entries = new StringBuilder();
  private boolean joined;

  private Tag(@Nullable Tag parent, String role) {
    this.parent = parent;
    this.role = role;
  }

  static Tag document() {
    return new Tag(null, "Document");
  }

  Tag child(String childRole) {
    return new Tag(this, childRole);
  }

  Tag columnHeading() {
    return child("TH").attributes("/O/Table/Scope/Column");
  }

  Tag rowHeading() {
    return child("TH").attributes("/O/Table/Scope/Row");
  }

  Tag list(String numbering) {
    return child("L").attributes("/O/List/ListNumbering/" + numbering);
  }

  /** Its attributes in the form of a PDF dictionary, the owner first. */
  Tag attributes(String keys) {
    return put("/A", "<<" + keys + ">>");
  }

  Tag alternate(String text) {
    return put("/Alt", PdfStrings.text(text));
  }

  Tag actual(String text) {
    return put("/ActualText", PdfStrings.text(text));
  }

  Tag language(String code) {
    return put("/Lang", PdfStrings.text(code));
  }

  private Tag put(String key, String value) {
    entries.append(key).append(value);
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

  String role() {
    return role;
  }

  List<Kid> kids() {
    return kids;
  }

  /** What stands in its dictionary beside its role and place. */
  CharSequence entries() {
    return entries;
  }
}
