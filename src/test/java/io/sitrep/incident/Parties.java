package io.sitrep.incident;

import static java.util.stream.Collectors.joining;

import io.sitrep.lexicon.AbbreviationList;
import io.sitrep.text.DocumentReader;
import java.time.LocalDate;

/** Reads an article and writes whose people its figures count: "killed 12 civilian". */
final class Parties {

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 14);
  private static final DocumentReader READER = new DocumentReader(AbbreviationList.english());
  private static final Assembler ASSEMBLER = new Assembler(READER);

  private Parties() {}

  static String of(String text) {
    return ASSEMBLER.assemble(READER.read(text), PUBLISHED).incidents().stream()
        .flatMap(incident -> incident.casualties().stream())
        .map(c -> c.outcome().code() + " " + c.count().text() + " " + c.party().code())
        .collect(joining(", "));
  }
}
