package io.sitrep.lambda;

import io.sitrep.lambda.Envelope.Backfill;
import io.sitrep.lambda.Envelope.Created;
import io.sitrep.lambda.Envelope.Message;
import io.sitrep.lambda.Envelope.Queued;
import io.sitrep.lambda.Envelope.Task;
import io.sitrep.lambda.Envelope.Test;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells envelopes apart by their content. Throws {@link UnknownEnvelopeException} for anything it
 * does not know, so that no article is ever passed over in silence.
 */
final class EnvelopeReader {

  private EnvelopeReader() {}

  static Envelope read(String json) {
    var event = Fields.parse(json);
    if (event.has("Records")) {
      return records(event.objects("Records"));
    }
    if (event.has("invocationSchemaVersion")) {
      return backfill(event);
    }
    if (event.has("source", "aws.s3")) {
      return eventBridge(event);
    }
    if (event.has("Event", "s3:TestEvent")) {
      return new Test(event.text("Bucket"));
    }
    throw new UnknownEnvelopeException("no S3 event; its fields are: " + event.names());
  }

  private static Envelope records(List<Fields> records) {
    if (records.isEmpty()) {
      throw new UnknownEnvelopeException("the event has no records");
    }
    if (allFrom("aws:s3", records)) {
      return notification(records);
    }
    if (allFrom("aws:sqs", records)) {
      return new Queued(records.stream().map(EnvelopeReader::message).toList());
    }
    throw new UnknownEnvelopeException(
        "records of an unknown source: " + records.getFirst().textOrNull("eventSource"));
  }

  private static boolean allFrom(String source, List<Fields> records) {
    return records.stream().allMatch(entry -> entry.has("eventSource", source));
  }

  private static Created notification(List<Fields> records) {
    var notices = new ArrayList<Notice>();
    for (var entry : records) {
      requireKnownVersion(entry.text("eventVersion"));
      if (entry.text("eventName").startsWith("ObjectCreated:")) {
        notices.add(notice(entry.object("s3")));
      }
    }
    return new Created(notices, records.size() - notices.size());
  }

  /** Within a major version S3 only adds fields. */
  private static void requireKnownVersion(String version) {
    if (!version.startsWith("2.")) {
      throw new UnknownEnvelopeException("S3 event version " + version);
    }
  }

  private static Notice notice(Fields s3) {
    var object = s3.object("object");
    return new Notice(
        s3.object("bucket").text("name"),
        decoded(object.text("key")),
        object.textOrNull("versionId"),
        object.textOrNull("eTag"),
        object.textOrNull("sequencer"));
  }

  private static Message message(Fields entry) {
    return new Message(entry.text("messageId"), entry.text("body"));
  }

  /** EventBridge, unlike S3's own events, carries keys as they are. */
  private static Created eventBridge(Fields event) {
    if (!event.has("detail-type", "Object Created")) {
      return new Created(List.of(), 1);
    }
    var detail = event.object("detail");
    var object = detail.object("object");
    var notice =
        new Notice(
            detail.object("bucket").text("name"),
            object.text("key"),
            object.textOrNull("version-id"),
            object.textOrNull("etag"),
            object.textOrNull("sequencer"));
    return new Created(List.of(notice), 0);
  }

  private static Backfill backfill(Fields event) {
    var version = event.text("invocationSchemaVersion");
    if (!version.equals("1.0") && !version.equals("2.0")) {
      throw new UnknownEnvelopeException("S3 Batch Operations schema " + version);
    }
    var tasks = event.objects("tasks").stream().map(EnvelopeReader::task).toList();
    return new Backfill(version, event.text("invocationId"), tasks);
  }

  private static Task task(Fields task) {
    var notice =
        new Notice(
            bucketOf(task),
            decoded(task.text("s3Key")),
            task.textOrNull("s3VersionId"),
            null,
            null);
    return new Task(task.text("taskId"), notice);
  }

  /** Schema 2.0 names the bucket, 1.0 gives its ARN. */
  private static String bucketOf(Fields task) {
    var name = task.textOrNull("s3Bucket");
    return name != null ? name : task.text("s3BucketArn").replaceFirst("^arn:[^:]*:s3:::", "");
  }

  private static String decoded(String key) {
    try {
      return URLDecoder.decode(key, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new UnknownEnvelopeException("a key that is not URL-encoded: " + key, e);
    }
  }
}
