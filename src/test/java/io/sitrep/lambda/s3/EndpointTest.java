package io.sitrep.lambda.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointTest {

  @ParameterizedTest
  @CsvSource({
    "eu-central-1, inbox, a.txt, https://inbox.s3.eu-central-1.amazonaws.com/a.txt",
    "cn-north-1, inbox, a.txt, https://inbox.s3.cn-north-1.amazonaws.com.cn/a.txt",
    "us-east-1, my.inbox, a.txt, https://s3.us-east-1.amazonaws.com/my.inbox/a.txt",
    "us-east-1, inbox, 2025/a b+é.txt,"
        + " https://inbox.s3.us-east-1.amazonaws.com/2025/a%20b%2B%C3%A9.txt",
    "us-east-1, inbox, /a//../b, https://inbox.s3.us-east-1.amazonaws.com//a//../b"
  })
  void findsTheBucketOfARegion(String region, String bucket, String key, String uri) {
    assertThat(Endpoint.of(Map.of("AWS_REGION", region)).of(bucket, key)).hasToString(uri);
  }

  @Test
  void findsEveryBucketAtTheServerThatStandsIn() {
    var environment =
        Map.of("AWS_REGION", "us-east-1", "AWS_ENDPOINT_URL_S3", "http://127.0.0.1:9000");
    assertThat(Endpoint.of(environment).of("inbox", "a.txt"))
        .hasToString("http://127.0.0.1:9000/inbox/a.txt");
  }

  @Test
  void wantsARegion() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Endpoint.of(Map.of()))
        .withMessageContaining("AWS_REGION");
  }
}
