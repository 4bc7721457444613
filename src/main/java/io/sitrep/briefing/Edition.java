package io.sitrep.briefing;

/** The versions every briefing names: of its shape, of the program, of the rules it was read by. */
public final class Edition {

  public static final String SCHEMA = "1.0.0";

  /** The pom's. */
  public static final String PROGRAM = "1.0.0";

  public static final String RULES = "1.0.0";

  private Edition() {}
}
