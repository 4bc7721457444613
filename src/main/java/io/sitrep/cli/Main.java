package io.sitrep.cli;

import io.sitrep.Sitrep;
import io.sitrep.article.Limits;

/** Where the JVM enters. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    var command =
        new SitrepCommand(Sitrep.standard(Limits.DEFAULT), System.err, Progress.onTerminal());
    System.exit(command.run(args));
  }
}
