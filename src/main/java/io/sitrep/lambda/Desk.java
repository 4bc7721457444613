package io.sitrep.lambda;

import io.sitrep.lambda.Envelope.Backfill;
import io.sitrep.lambda.Envelope.Created;
import io.sitrep.lambda.Envelope.Message;
import io.sitrep.lambda.Envelope.Queued;
import io.sitrep.lambda.Envelope.Task;
import io.sitrep.lambda.Envelope.Test;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;

/** Works through an envelope and answers in the form its sender expects. */
final class Desk {

  private final Publisher publisher;
  private final ArticleLog log;

  Desk(Publisher publisher, ArticleLog log) {
    this.publisher = publisher;
    this.log = log;
  }

  Map<String, ?> answer(String event) {
    try {
      return answer(EnvelopeReader.read(event));
    } finally {
      log.invocationEnded();
    }
  }

  private Map<String, ?> answer(Envelope envelope) {
    return switch (envelope) {
      case Created created -> Map.of("articles", brief(created));
      case Queued(var messages) -> Map.of("batchItemFailures", failures(messages));
      case Backfill backfill -> results(backfill);
      case Test(var bucket) -> {
        log.ignored("s3:TestEvent of " + bucket);
        yield Map.of("articles", 0);
      }
    };
  }

  /** Every article gets its try; then the first failure rises, so that the event comes again. */
  private int brief(Created created) {
    if (created.others() > 0) {
      log.ignored(created.others() + " events that created nothing");
    }
    var failures = new ArrayList<RuntimeException>();
    for (var notice : created.notices()) {
      try {
        brief(notice);
      } catch (RuntimeException e) {
        failures.add(e);
      }
    }
    raise(failures);
    return created.notices().size();
  }

  private static void raise(List<RuntimeException> failures) {
    if (failures.isEmpty()) {
      return;
    }
    var first = failures.getFirst();
    failures.stream().skip(1).forEach(first::addSuppressed);
    throw first;
  }

  private Outcome brief(Notice notice) {
    var watch = new Stopwatch();
    try {
      var outcome = publisher.publish(notice, watch);
      log.ended(notice, outcome, watch);
      return outcome;
    } catch (RuntimeException e) {
      log.failed(notice, e, watch);
      throw e;
    }
  }

  /** SQS delivers the messages named here again, and no others. */
  private List<Map<String, String>> failures(List<Message> messages) {
    var failures = new ArrayList<Map<String, String>>();
    for (var message : messages) {
      try {
        answer(queued(message));
      } catch (RuntimeException e) {
        log.rejected(message.id(), e);
        failures.add(Map.of("itemIdentifier", message.id()));
      }
    }
    return failures;
  }

  private static Envelope queued(Message message) {
    return switch (EnvelopeReader.read(message.body())) {
      case Created created -> created;
      case Test test -> test;
      case Queued _, Backfill _ ->
          throw new UnknownEnvelopeException("a queue within a queue, or a job within one");
    };
  }

  private Map<String, ?> results(Backfill backfill) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("invocationSchemaVersion", backfill.schemaVersion());
    answer.put("treatMissingKeysAs", "TemporaryFailure");
    answer.put("invocationId", backfill.invocationId());
    answer.put("results", backfill.tasks().stream().map(this::result).toList());
    return answer;
  }

  private Map<String, String> result(Task task) {
    var verdict = verdict(task.notice());
    return Map.of(
        "taskId", task.id(), "resultCode", verdict.code(), "resultString", verdict.reason());
  }

  private Verdict verdict(Notice notice) {
    try {
      return switch (brief(notice)) {
        case Outcome.Briefed _ -> new Verdict("Succeeded", "briefed");
        case Outcome.Unchanged(_, boolean refused) when !refused ->
            new Verdict("Succeeded", "already briefed");
        case Outcome.Unchanged _ -> new Verdict("PermanentFailure", "already refused");
        case Outcome.Refused(_, var problem) ->
            new Verdict("PermanentFailure", problem.type().id() + ": " + problem.reason());
        case Outcome.Gone _ -> new Verdict("PermanentFailure", "no such object");
        case Outcome.NoArticle(var reason) -> new Verdict("Succeeded", "no article: " + reason);
      };
    } catch (SdkException | ContendedException e) {
      return new Verdict("TemporaryFailure", String.valueOf(e.getMessage()));
    } catch (BriefingFailedException e) {
      return new Verdict("PermanentFailure", String.valueOf(e.getMessage()));
    }
  }

  /** The words of S3 Batch Operations for how a task ended. */
  private record Verdict(String code, String reason) {}
}
