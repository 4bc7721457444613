package io.sitrep.fuzz;

import io.sitrep.article.OneStory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An article that fuzzing starts from: the fixtures of every format, the samples, one story. */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record Seed(String name, byte[] bytes) {

  private static final List<Path> FOLDERS =
      List.of(Path.of("src/test/resources/io/sitrep/article"), Path.of("events/articles"));

  static List<Seed> all() throws IOException {
    var seeds = new ArrayList<Seed>();
    for (var folder : FOLDERS) {
      seeds.addAll(in(folder));
    }
    OneStory.inEveryFormat().forEach((name, bytes) -> seeds.add(new Seed(name, bytes)));
    return seeds;
  }

  static List<Seed> in(Path folder) throws IOException {
    var seeds = new ArrayList<Seed>();
    try (var files = Files.list(folder)) {
      for (var file : files.sorted().toList()) {
        var name = String.valueOf(file.getFileName());
        if (!name.endsWith(".expected") && !name.endsWith(".meta.json")) {
          seeds.add(new Seed(name, Files.readAllBytes(file)));
        }
      }
    }
    return seeds;
  }

  boolean isZip() {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
  }
}
