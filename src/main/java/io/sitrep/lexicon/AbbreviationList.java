package io.sitrep.lexicon;

import io.sitrep.text.Abbreviations;
import io.sitrep.text.Normalizer;
import java.util.HashSet;

/** The abbreviations of a language, for its sentence splitter. */
public final class AbbreviationList {

  private AbbreviationList() {}

  public static Abbreviations english() {
    var never = new HashSet<String>();
    var mayEnd = new HashSet<String>();
    for (var row : Tsv.rows("en/abbreviations.tsv")) {
      var word = Normalizer.fold(row[0]);
      var plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      never.add(plain);
      if (row[1].equals("may-end")) {
        mayEnd.add(plain);
      }
    }
    return new Abbreviations(never, mayEnd);
  }
}
