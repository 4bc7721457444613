package io.sitrep.lambda;

import java.util.List;

/** What invoked the function. */
sealed interface Envelope {

  /**
   * Objects created in S3, told by S3 itself or by EventBridge; other events of theirs are left
   * out.
   */
  record Created(List<Notice> notices, int others) implements Envelope {
    public Created {
      notices = List.copyOf(notices);
    }
  }

  /** Messages of an SQS queue, each with an envelope as its body. */
  record Queued(List<Message> messages) implements Envelope {
    public Queued {
      messages = List.copyOf(messages);
    }
  }

  record Message(String id, String body) {}

  /** Tasks of an S3 Batch Operations job, schema 1.0 or 2.0. */
  record Backfill(String schemaVersion, String invocationId, List<Task> tasks) implements Envelope {
    public Backfill {
      tasks = List.copyOf(tasks);
    }
  }

  record Task(String id, Notice notice) {}

  /** S3 trying out a bucket's notification settings. */
  record Test(String bucket) implements Envelope {}
}
