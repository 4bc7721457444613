package io.sitrep;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("io.sitrep");

  /** The stages in order; each may know those before it. */
  private static final List<String> STAGES =
      List.of("article", "text", "lexicon", "mention", "incident", "briefing", "report");

  @ParameterizedTest
  @CsvSource({
    "software.amazon.., io.sitrep.lambda..",
    "com.amazonaws..,   io.sitrep.lambda..",
    "org.crac..,        io.sitrep.lambda..",
    "org.openpdf..,     io.sitrep.report.pdf..",
    "picocli..,         io.sitrep.cli.."
  })
  void onlyOnePackageKnowsALibrary(String library, String home) {
    noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void theEngineKnowsNoJsonLibrary() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "io.sitrep.text..",
            "io.sitrep.lexicon..",
            "io.sitrep.mention..",
            "io.sitrep.incident..",
            "io.sitrep.briefing..",
            "io.sitrep.report.pdf..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void theEngineReadsNoClockAndNoEnvironment() {
    noClasses()
        .that()
        .resideOutsideOfPackages("io.sitrep.cli..", "io.sitrep.lambda..")
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .check(CLASSES);
  }

  /** OpenPDF asks a SecureRandom for the names of subsets; SubsetTag always gives it the same. */
  @Test
  void nothingIsLeftToChance() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "io.sitrep.cli..", "io.sitrep.lambda..", "io.sitrep.report.pdf.typeset..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Random.class)
        .check(CLASSES);
  }

  @Test
  void noStageKnowsALaterOneOrTheEdges() {
    for (int i = 0; i < STAGES.size(); i++) {
      var later = STAGES.subList(i + 1, STAGES.size()).stream().map(ArchitectureTest::stage);
      var edges = List.of("lambda", "cli").stream().map(ArchitectureTest::stage);
      noClasses()
          .that()
          .resideInAPackage(stage(STAGES.get(i)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(Stream.concat(later, edges).toArray(String[]::new))
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("io.sitrep.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  private static String stage(String name) {
    return "io.sitrep." + name + "..";
  }
}
