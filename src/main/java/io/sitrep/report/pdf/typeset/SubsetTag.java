package io.sitrep.report.pdf.typeset;

import java.io.Serial;
import java.security.SecureRandom;

/** The six letters before the name of an embedded subset, the same in every file. */
final class SubsetTag extends SecureRandom {

  @Serial private static final long serialVersionUID = 1;

  /** OpenPDF multiplies this by 26 to choose a letter. */
  @Override
  public double nextDouble() {
    return 18.5 / 26;
  }
}
