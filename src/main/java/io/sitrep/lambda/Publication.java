package io.sitrep.lambda;

import io.sitrep.Sitrep;
import io.sitrep.article.Problem;
import io.sitrep.lambda.Source.Found;
import io.sitrep.lambda.Source.Gone;
import io.sitrep.lambda.Source.Oversized;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One run for one article. A round that gives no outcome has to be followed by another. */
final class Publication {

  private final Notice article;
  private final ArticleStore articles;
  private final Briefer briefer;
  private final String program;
  private final Stopwatch watch;

  /** What earlier rounds made. */
  private final Map<Version, Sitrep.Outcome> made = new HashMap<>();

  Publication(
      Notice article, ArticleStore articles, Briefer briefer, String program, Stopwatch watch) {
    this.article = article;
    this.articles = articles;
    this.briefer = briefer;
    this.program = program;
    this.watch = watch;
  }

  Optional<Outcome> round(Standing standing, boolean first) {
    watch.run(Stage.LOOK, first ? standing::lookFirst : standing::lookAtAll);
    return switch (watch.time(Stage.READ, () -> articles.read(article))) {
      case Gone _ -> leave(standing);
      case Oversized(var version, long length) -> bring(standing, version, () -> tooLarge(length));
      case Found found -> bring(standing, found.version(), () -> briefer.brief(article, found));
    };
  }

  private static Sitrep.Outcome tooLarge(long length) {
    return new Sitrep.Outcome.Refused(
        new Problem(Problem.Type.TOO_LARGE, "%,d bytes are more than the limit".formatted(length)));
  }

  /**
   * What a deleted article left behind stays, if it is whole; halves of two versions, whose texts
   * are gone, do not.
   */
  private Optional<Outcome> leave(Standing standing) {
    watch.run(Stage.LOOK, standing::lookAtAll);
    if (standing.isWhole()) {
      return Optional.of(new Outcome.Gone());
    }
    watch.run(Stage.WRITE, standing::removeAll);
    return Optional.empty();
  }

  private Optional<Outcome> bring(
      Standing standing, Version version, Supplier<Sitrep.Outcome> maker) {
    var edition = version.madeBy(program);
    if (watch.time(Stage.LOOK, () -> standing.briefs(edition))) {
      return Optional.of(new Outcome.Unchanged(edition, false));
    }
    if (watch.time(Stage.LOOK, () -> standing.refuses(edition))) {
      return Optional.of(new Outcome.Unchanged(edition, true));
    }
    return switch (made.computeIfAbsent(version, _ -> watch.time(Stage.BRIEF, maker))) {
      case Sitrep.Outcome.Briefed briefed -> publish(standing, version, edition, briefed);
      case Sitrep.Outcome.Refused(var problem) -> refuse(standing, version, edition, problem);
    };
  }

  /** The JSON comes last: where it stands, the PDF of the same version stands too. */
  private Optional<Outcome> publish(
      Standing standing, Version version, Edition edition, Sitrep.Outcome.Briefed briefed) {
    var pdf = Objects.requireNonNull(briefed.pdf());
    var json = Objects.requireNonNull(briefed.json());
    var metadata = edition.metadata(sequencer(version));
    return ended(
        version,
        () ->
            standing.remove(Output.PROBLEM)
                && standing.write(Output.PDF, pdf, edition, metadata)
                && standing.write(Output.JSON, json, edition, metadata),
        new Outcome.Briefed(edition, briefed.securityIncident(), briefed.counts()));
  }

  private Optional<Outcome> refuse(
      Standing standing, Version version, Edition edition, Problem problem) {
    watch.run(Stage.LOOK, standing::lookAtAll);
    var file = ProblemFile.of(problem, version.of(article), program);
    var metadata = edition.metadata(sequencer(version));
    return ended(
        version,
        () ->
            standing.remove(Output.JSON)
                && standing.remove(Output.PDF)
                && standing.write(Output.PROBLEM, file, edition, metadata),
        new Outcome.Refused(edition, problem));
  }

  private Optional<Outcome> ended(Version version, BooleanSupplier changes, Outcome outcome) {
    boolean changed = watch.time(Stage.WRITE, changes::getAsBoolean);
    return changed && watch.time(Stage.CHECK, () -> isNewest(version))
        ? Optional.of(outcome)
        : Optional.empty();
  }

  private boolean isNewest(Version version) {
    return articles.current(article).filter(version::equals).isPresent();
  }

  private @Nullable String sequencer(Version version) {
    return version.isThatOf(article) ? article.sequencer() : null;
  }
}
