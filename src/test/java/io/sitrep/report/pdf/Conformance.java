package io.sitrep.report.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;

/** What veraPDF says of a file. */
public final class Conformance {

  private static final int MOST_FAILURES = 20;

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformance() {}

  /** The broken rules of PDF/UA-1 and PDF/A-3a, each with its place. */
  public static List<String> failures(byte[] pdf) {
    return List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A).stream()
        .flatMap(flavour -> failures(pdf, flavour).stream())
        .toList();
  }

  private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = ValidatorFactory.createValidator(flavour, false, MOST_FAILURES)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
          .map(assertion -> flavour + " " + words(assertion))
          .toList();
    } catch (Exception e) {
      throw new IllegalStateException("veraPDF cannot read the file", e);
    }
  }

  private static String words(TestAssertion assertion) {
    return "%s: %s at %s"
        .formatted(
            assertion.getRuleId().getClause(),
            assertion.getMessage(),
            assertion.getLocation().getContext());
  }
}
