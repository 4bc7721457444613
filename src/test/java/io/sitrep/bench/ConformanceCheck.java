package io.sitrep.bench;

import io.sitrep.report.pdf.Conformance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What veraPDF says of the PDFs in a folder, as PDF/UA-1 and PDF/A-3a. */
public final class ConformanceCheck {

  private ConformanceCheck() {}

  /** Prints a line for each broken rule, and how many files keep all. */
  public static void main(String[] arguments) throws IOException {
    int conforming = 0;
    var files = files(Path.of(arguments[0]));
    for (var file : files) {
      var failures = Conformance.failures(Files.readAllBytes(file));
      failures.forEach(failure -> System.out.println(file + ": " + failure));
      conforming += failures.isEmpty() ? 1 : 0;
    }
    System.out.println(conforming + " of " + files.size() + " files conform");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
  }
}
