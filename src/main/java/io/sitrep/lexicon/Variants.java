package io.sitrep.lexicon;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;

/** The phrases that one with a word in angle brackets stands for: "taken to <hospital>". */
final class Variants {

  private static final Map<String, List<String>> FORMS =
      Tsv.rows("en/variants.tsv").stream()
          .collect(groupingBy(row -> row[0], mapping(row -> row[1], toList())));

  private Variants() {}

  /** True of a phrase with such a word; most have none. */
  static boolean has(String phrase) {
    return phrase.indexOf('<') >= 0;
  }

  /** One for each variant; the word is not the first of the phrase. */
  static List<String> of(String phrase) {
    int from = phrase.indexOf('<');
    int to = phrase.indexOf('>', from);
    var forms = FORMS.get(phrase.substring(from + 1, to));
    if (forms == null) {
      throw new IllegalArgumentException("no variants for " + phrase);
    }
    return forms.stream()
        .map(form -> phrase.substring(0, from) + form + phrase.substring(to + 1))
        .toList();
  }
}
