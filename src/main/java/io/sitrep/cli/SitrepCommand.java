package io.sitrep.cli;

import io.sitrep.Sitrep;
import io.sitrep.Sitrep.Form;
import io.sitrep.article.Fact;
import io.sitrep.article.Limits;
import io.sitrep.article.Origin;
import io.sitrep.article.Published;
import io.sitrep.article.Supplied;
import io.sitrep.article.Tlp;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command's options, and what they mean. Serves one run. */
@Command(
    name = "sitrep",
    mixinStandardHelpOptions = true,
    version = "sitrep " + Sitrep.VERSION,
    sortOptions = false,
    customSynopsis = "sitrep FILE_OR_DIR... [-o OUT] [-f pdf,json] [--published DATE] [--tlp MARK]",
    description = "Reads news articles about security incidents and writes a briefing of each.",
    footerHeading = "%n",
    footer = {
      "A sidecar <file name>.meta.json gives what the text does not:",
      "  {\"published\": \"2024-03-22\", \"headline\": \"...\", \"source\": \"...\", \"url\": \"...\"}",
      "",
      "Exit status: 0 all done, 1 some articles could not be read, 2 wrong usage."
    })
final class SitrepCommand implements Callable<Integer> {

  private final Sitrep sitrep;
  private final PrintStream err;
  private final boolean terminal;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE_OR_DIR",
      description = "An article, or a folder of them, read with its subfolders.")
  @SuppressWarnings("FieldCanBeFinal") // picocli sets it
  private List<Path> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "The folder to write to; without it, beside each article.")
  private @Nullable Path output;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      split = ",",
      description = "pdf, json, or both (the default): -f pdf,json")
  private Set<Form> forms = EnumSet.allOf(Form.class);

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "When the articles were published: 2024-03-22 or 2024-03-22T12:00:00Z.")
  private @Nullable String published;

  @Option(
      names = "--tlp",
      paramLabel = "MARK",
      description = "The TLP mark: CLEAR (the default), GREEN, AMBER, AMBER+STRICT, RED.")
  private @Nullable String tlp;

  SitrepCommand(Sitrep sitrep, PrintStream err, boolean terminal) {
    this.sitrep = sitrep;
    this.err = err;
    this.terminal = terminal;
  }

  /** Gives the exit status. */
  int run(String... args) {
    return new CommandLine(this)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setErr(new PrintWriter(err, true, err.charset()))
        .setParameterExceptionHandler(this::wrongUsage)
        .execute(args);
  }

  @Override
  public Integer call() {
    var options = options();
    check(
        output == null || Files.isDirectory(output) || !Files.exists(output),
        "--output: not a folder: " + output);
    var jobs = new Naming(forms).name(Inbox.jobs(inputs, output));
    var progress = new Progress(jobs, err, terminal);
    new Run(sitrep, Limits.DEFAULT, forms, options).over(jobs, progress);
    return progress.close() == 0 ? 0 : 1;
  }

  private int wrongUsage(ParameterException wrong, String... args) {
    err.println("sitrep: " + wrong.getMessage());
    err.println("Try 'sitrep --help'.");
    return CommandLine.ExitCode.USAGE;
  }

  private Supplied options() {
    var given = new EnumMap<Fact, String>(Fact.class);
    if (published != null) {
      check(Published.parse(published, null).isPresent(), "--published: not a date: " + published);
      given.put(Fact.PUBLISHED, published);
    }
    if (tlp != null) {
      check(Tlp.of(tlp).isPresent(), "--tlp: not a TLP 2.0 mark: " + tlp);
      given.put(Fact.TLP, tlp);
    }
    return Supplied.of(given, Origin.OPTION);
  }

  private void check(boolean right, String complaint) {
    if (!right) {
      throw new ParameterException(Objects.requireNonNull(spec).commandLine(), complaint);
    }
  }
}
