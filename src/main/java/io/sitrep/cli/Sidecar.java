package io.sitrep.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.jr.ob.JSON;
import io.sitrep.article.Fact;
import io.sitrep.article.Origin;
import io.sitrep.article.Supplied;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.EnumMap;

/** The file {@code <file name>.meta.json} beside an article, which gives what the text does not. */
final class Sidecar {

  private static final String SUFFIX = ".meta.json";
  private static final int MOST_BYTES = 64 * 1024;

  private Sidecar() {}

  static boolean isOne(Path file) {
    return file.toString().endsWith(SUFFIX);
  }

  /**
   * What the article's sidecar says; nothing where there is none. Keys it does not know are passed
   * over.
   */
  static Supplied of(Path article) throws IOException {
    var file = article.resolveSibling(article.getFileName() + SUFFIX);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Supplied.NOTHING;
    }
    try (var in = Files.newInputStream(file)) {
      return read(in.readNBytes(MOST_BYTES));
    } catch (JacksonException _) {
      throw new IOException("its sidecar " + file.getFileName() + " is not a JSON object");
    }
  }

  private static Supplied read(byte[] json) throws IOException {
    var facts = new EnumMap<Fact, String>(Fact.class);
    JSON.std
        .mapFrom(json)
        .forEach((key, value) -> {
          if (value instanceof String || value instanceof Number) {
            Fact.of(key).ifPresent(fact -> facts.put(fact, value.toString()));
          }
        });
    return Supplied.of(facts, Origin.SIDECAR);
  }
}
