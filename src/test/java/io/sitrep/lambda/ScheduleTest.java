package io.sitrep.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Whatever the schedule, the outputs end as those of the article's last version. {@code
 * -Dschedules=2000} plays more of them, {@code -Dschedule.first=1000} others.
 */
class ScheduleTest {

  private static final int SCHEDULES = Integer.getInteger("schedules", 60);
  private static final long FIRST = Long.getLong("schedule.first", 1);

  private static S3Server server;
  private static S3Client s3;
  private static S3Client gated;

  @BeforeAll
  static void start() throws Exception {
    server = S3Server.start();
    s3 = server.client();
    gated = server.client(new GatedHttp(Apache5HttpClient.create(), Schedule.GATE));
    S3Server.createVersioned(s3, "versioned");
    s3.createBucket(create -> create.bucket("plain"));
    S3Server.createVersioned(s3, TestBucket.OUT);
  }

  @AfterAll
  static void stop() {
    s3.close();
    gated.close();
    server.close();
  }

  @Test
  void everyScheduleEndsRight() throws InterruptedException {
    for (long seed = FIRST; seed < FIRST + SCHEDULES; seed++) {
      play(seed, new TestBucket(s3, seed % 4 == 0 ? "plain" : "versioned"));
    }
  }

  private static void play(long seed, TestBucket bucket) throws InterruptedException {
    var key = "articles/" + seed + ".txt";
    var schedule = new Schedule(seed, bucket, key, bucket.publisher(gated));
    var last = schedule.play();
    var json = bucket.output("briefings/" + seed + ".txt.json");
    var pdf = bucket.output("briefings/" + seed + ".txt.pdf");
    var problem = bucket.output("briefings/" + seed + ".txt.problem.json");
    var story = "seed " + seed + ":\n" + String.join("\n", schedule.story());
    if (last.isEmpty()) {
      assertThat(text(json)).as(story).isEqualTo(text(pdf));
      assertThat(json.isPresent() && problem.isPresent()).as(story).isFalse();
    } else if (last.startsWith(TestBucket.BAD)) {
      assertThat(json).as(story).isEmpty();
      assertThat(pdf).as(story).isEmpty();
      assertThat(problem.orElse("")).as(story).contains("\"" + last + "\"");
    } else {
      assertThat(json).as(story).contains("json of " + last);
      assertThat(pdf).as(story).contains("pdf of " + last);
      assertThat(problem).as(story).isEmpty();
    }
  }

  private static Optional<String> text(Optional<String> output) {
    return output.map(it -> it.replaceFirst("^(json|pdf) of ", ""));
  }
}
