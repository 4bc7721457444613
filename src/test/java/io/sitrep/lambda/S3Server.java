package io.sitrep.lambda;

import io.sitrep.lambda.s3.CredentialSource;
import io.sitrep.lambda.s3.Endpoint;
import io.sitrep.lambda.s3.HttpTransport;
import io.sitrep.lambda.s3.S3;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Properties;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;

/**
 * A server of the S3 protocol on loopback, in this JVM, with its objects in memory. Checks
 * signatures.
 */
public final class S3Server implements AutoCloseable {

  private static final String USER = "local";
  private static final String SECRET = "local secret";

  private final S3Proxy proxy;

  private S3Server(S3Proxy proxy) {
    this.proxy = proxy;
  }

  public static S3Server start() throws Exception {
    var proxy =
        S3Proxy.builder()
            .blobStore(BlobStores.create("transient", new Properties()))
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V4, USER, SECRET)
            .ignoreUnknownHeaders(true)
            .build();
    proxy.start();
    while (!proxy.getState().equals("STARTED")) {
      Thread.sleep(Duration.ofMillis(2));
    }
    return new S3Server(proxy);
  }

  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + proxy.getPort());
  }

  /** A client that sees the buckets from outside. */
  public S3Client client() {
    return S3Client.builder()
        .endpointOverride(endpoint())
        .forcePathStyle(true)
        .region(Region.EU_CENTRAL_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create(USER, SECRET)))
        .httpClient(Apache5HttpClient.create())
        .build();
  }

  /** The function's own client, which waits for nothing between two tries. */
  S3 ofFunction() {
    return ofFunction((request, http) -> http.send(request));
  }

  S3 ofFunction(GatedTransport.Gate gate) {
    var environment = environment();
    var http =
        new GatedTransport(new HttpTransport(Duration.ofSeconds(2), Duration.ofSeconds(10)), gate);
    return new S3(
        Endpoint.of(environment),
        new CredentialSource(environment, http, InstantSource.system()),
        http,
        InstantSource.system(),
        Duration.ZERO);
  }

  /** What a function's environment holds to reach this server instead of AWS. */
  Map<String, String> environment() {
    return Map.of(
        "AWS_ENDPOINT_URL_S3",
        endpoint().toString(),
        "AWS_REGION",
        "eu-central-1",
        "AWS_ACCESS_KEY_ID",
        USER,
        "AWS_SECRET_ACCESS_KEY",
        SECRET);
  }

  public static void createVersioned(S3Client s3, String bucket) {
    s3.createBucket(create -> create.bucket(bucket));
    s3.putBucketVersioning(put ->
        put.bucket(bucket)
            .versioningConfiguration(it -> it.status(BucketVersioningStatus.ENABLED)));
  }

  @Override
  public void close() {
    try {
      proxy.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
