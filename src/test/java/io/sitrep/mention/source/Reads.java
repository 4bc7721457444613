package io.sitrep.mention.source;

import io.sitrep.text.Abbreviations;
import io.sitrep.text.Document;
import io.sitrep.text.DocumentReader;
import io.sitrep.text.Sentence;
import java.util.Set;

/** Reads test sentences as an article would be read. */
public final class Reads {

  private static final DocumentReader READER =
      new DocumentReader(
          new Abbreviations(Set.of("mr", "col", "lt", "gen", "maj", "dr"), Set.of("u.n", "u.s")));

  private Reads() {}

  public static Document article(String text) {
    return READER.read(text);
  }

  public static Sentence sentence(String text) {
    return article(text).sentence(1);
  }
}
