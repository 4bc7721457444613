package io.sitrep.report.pdf.typeset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The subsets of all fonts that one file uses. */
final class Subsets {

  private final Map<Face, List<Subset>> byFace = new HashMap<>();
  private final List<Subset> all = new ArrayList<>();

  /** The subset of a font that has a code for the letter. */
  Subset with(Face face, int codePoint) {
    var subsets = byFace.computeIfAbsent(face, _ -> new ArrayList<>());
    for (var subset : subsets) {
      if (subset.code(codePoint) >= 0) {
        return subset;
      }
    }
    var another = new Subset(face, all.size());
    subsets.add(another);
    all.add(another);
    return another;
  }

  /** Writes the fonts and gives the resources that name them. */
  String write(ObjectFile file) {
    var fonts = new StringBuilder("<</Font<<");
    for (var subset : all) {
      fonts.append(subset.resource()).append(' ');
      fonts.append(ObjectFile.reference(subset.write(file)));
    }
    return fonts.append(">>>>").toString();
  }
}
