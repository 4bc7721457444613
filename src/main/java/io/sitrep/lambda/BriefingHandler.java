package io.sitrep.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.jr.ob.JSON;
import io.sitrep.Sitrep;
import io.sitrep.article.Fact;
import io.sitrep.article.Origin;
import io.sitrep.article.Supplied;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.crac.Core;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.services.s3.S3Client;

/** Entry point of the function. Lambda makes one of it and calls it for one event at a time. */
public final class BriefingHandler implements RequestStreamHandler {

  private final Desk desk;

  /** Held here because the CRaC context holds it weakly. */
  private final Priming priming;

  /** Used by AWS Lambda. */
  public BriefingHandler() {
    this(System.getenv());
  }

  private BriefingHandler(Map<String, String> environment) {
    var settings = Settings.of(environment);
    var sitrep = Sitrep.standard(settings.limits());
    var s3 = client();
    var publisher =
        new Publisher(
            new ArticleStore(s3, settings.limits().bytes()),
            new BriefingStore(s3, settings.destination().bucket()),
            settings.destination(),
            new Briefer(sitrep::brief, defaults(settings)),
            settings.program(),
            Duration.ofMillis(20));
    desk = new Desk(publisher, log(environment));
    priming = new Priming(sitrep);
    Core.getGlobalContext().register(priming);
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    var json = new String(event.readAllBytes(), StandardCharsets.UTF_8);
    answer.write(JSON.std.asBytes(desk.answer(json)));
  }

  private static Supplied defaults(Settings settings) {
    return Supplied.of(Map.of(Fact.TLP, settings.tlp().label()), Origin.DEFAULT);
  }

  private static ArticleLog log(Map<String, String> environment) {
    return new ArticleLog(
        System.out,
        InstantSource.system(),
        environment.getOrDefault("AWS_LAMBDA_FUNCTION_NAME", "local"));
  }

  /** Three tries of a call, each cut off after ten seconds of silence. */
  private static S3Client client() {
    return S3Client.builder()
        .httpClientBuilder(
            Apache5HttpClient.builder()
                .connectionTimeout(Duration.ofSeconds(2))
                .socketTimeout(Duration.ofSeconds(10)))
        .overrideConfiguration(
            override -> override.retryStrategy(AwsRetryStrategy.standardRetryStrategy()))
        .build();
  }
}
