package io.sitrep.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/** A file read back, with its structure elements in reading order. */
final class TaggedFile {

  /** An element's role and dictionary. */
  record Element(String role, PdfDictionary entries) {

    @Nullable String attribute(String name) {
      var attributes = entries.getAsDict(PdfName.A);
      var value = attributes == null ? null : attributes.get(new PdfName(name));
      return value == null ? null : value.toString();
    }
  }

  private final PdfReader reader;
  private final List<Element> elements = new ArrayList<>();

  TaggedFile(byte[] pdf) {
    try {
      reader = new PdfReader(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    walk(reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT).getDirectObject(PdfName.K));
  }

  private void walk(@Nullable PdfObject kid) {
    if (kid instanceof PdfArray array) {
      for (int i = 0; i < array.size(); i++) {
        walk(array.getDirectObject(i));
      }
    } else if (kid instanceof PdfDictionary element && element.get(PdfName.S) != null) {
      elements.add(new Element(PdfName.decodeName(element.get(PdfName.S).toString()), element));
      walk(element.getDirectObject(PdfName.K));
    }
  }

  List<Element> elements(String role) {
    return elements.stream().filter(element -> element.role().equals(role)).toList();
  }

  List<String> roles() {
    return elements.stream().map(Element::role).toList();
  }

  int pages() {
    return reader.getNumberOfPages();
  }

  PdfDictionary catalog() {
    return reader.getCatalog();
  }

  List<PdfDictionary> annotations() {
    var all = new ArrayList<PdfDictionary>();
    for (int page = 1; page <= pages(); page++) {
      var annotations = reader.getPageN(page).getAsArray(PdfName.ANNOTS);
      for (int i = 0; annotations != null && i < annotations.size(); i++) {
        all.add(annotations.getAsDict(i));
      }
    }
    return all;
  }

  /** The annotations that the kids of an element refer to. */
  static List<PdfDictionary> objectsOf(Element element) {
    var objects = new ArrayList<PdfDictionary>();
    var kids = element.entries().getAsArray(PdfName.K);
    for (int i = 0; kids != null && i < kids.size(); i++) {
      if (kids.getDirectObject(i) instanceof PdfDictionary kid && kid.get(PdfName.OBJ) != null) {
        objects.add(kid.getAsDict(PdfName.OBJ));
      }
    }
    return objects;
  }

  /** What the parent tree holds for a key. */
  @Nullable PdfObject parent(int key) {
    var numbers =
        reader
            .getCatalog()
            .getAsDict(PdfName.STRUCTTREEROOT)
            .getAsDict(PdfName.PARENTTREE)
            .getAsArray(PdfName.NUMS);
    for (int i = 0; i < numbers.size(); i += 2) {
      if (numbers.getAsNumber(i).intValue() == key) {
        return numbers.getDirectObject(i + 1);
      }
    }
    return null;
  }

  List<String> destinations() {
    return reader.getNamedDestination().keySet().stream()
        .map(key ->
            key instanceof PdfName name ? PdfName.decodeName(name.toString()) : key.toString())
        .toList();
  }

  Map<String, String> info() {
    return reader.getInfo();
  }

  String xmp() {
    try {
      return new String(reader.getMetadata(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] attachment() {
    try {
      var file = reader.getCatalog().getAsArray(PdfName.AF).getAsDict(0);
      var stream = (PRStream) file.getAsDict(PdfName.EF).getDirectObject(PdfName.F);
      return PdfReader.getStreamBytes(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String string(PdfDictionary dictionary, PdfName name) {
    return switch (dictionary.get(name)) {
      case PdfString string -> string.toUnicodeString();
      case PdfName other -> PdfName.decodeName(other.toString());
      case null, default -> "";
    };
  }
}
