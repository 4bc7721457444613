package io.sitrep.lambda.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpTransportTest {

  private static final int MOST = 10;

  private final HttpTransport http =
      new HttpTransport(Duration.ofSeconds(2), Duration.ofMillis(500));
  private final List<String> seen = Collections.synchronizedList(new ArrayList<>());
  private ServerSocket server;

  /** What the server sends for each request; it then hangs up where that is asked of it. */
  private String reply = "";

  private boolean hangsUp;

  @BeforeEach
  void start() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.startVirtualThread(this::serve);
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private void serve() {
    while (!server.isClosed()) {
      try {
        var socket = server.accept();
        Thread.startVirtualThread(() -> talk(socket));
      } catch (IOException _) {
        return;
      }
    }
  }

  private void talk(Socket socket) {
    try (socket;
        var in =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))) {
      while (request(in)) {
        socket.getOutputStream().write(reply.getBytes(StandardCharsets.ISO_8859_1));
        if (hangsUp) {
          return;
        }
      }
    } catch (IOException _) {
      // the client went first
    }
  }

  private boolean request(BufferedReader in) throws IOException {
    var first = in.readLine();
    int length = 0;
    for (var line = first; line != null && !line.isEmpty(); line = in.readLine()) {
      if (line.toLowerCase(Locale.ROOT).startsWith("content-length: ")) {
        length = Integer.parseInt(line.substring("content-length: ".length()));
      }
    }
    var body = new char[length];
    if (first != null) {
      seen.add(first + " " + new String(body, 0, Math.max(0, in.read(body, 0, length))));
    }
    return first != null;
  }

  private Request request(String method, @Nullable String body) {
    var bytes = body == null ? null : body.getBytes(StandardCharsets.UTF_8);
    var uri = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/b/a%20b");
    return new Request(method, uri, Map.of("content-type", "text/plain"), bytes, MOST);
  }

  private static String reply(int status, int length, String body) {
    return "HTTP/1.1 %d X\r\nContent-Length: %d\r\nETag: \"e\"\r\n\r\n%s"
        .formatted(status, length, body);
  }

  @Test
  void bringsStatusHeadersAndBody() throws IOException {
    reply = reply(200, 3, "abc");

    var answer = http.send(request("GET", null));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers()).containsEntry("etag", "\"e\"");
    assertThat(answer.body()).asString(StandardCharsets.UTF_8).isEqualTo("abc");
    assertThat(seen).containsExactly("GET /b/a%20b HTTP/1.1 ");
  }

  @Test
  void bringsARefusalAsAnyAnswer() throws IOException {
    reply = reply(412, 3, "abc");

    assertThat(http.send(request("PUT", "xyz")))
        .satisfies(it -> assertThat(it.status()).isEqualTo(412))
        .satisfies(it -> assertThat(it.body()).hasSize(3));
    assertThat(seen).containsExactly("PUT /b/a%20b HTTP/1.1 xyz");
  }

  @Test
  void followsNoRedirect() throws IOException {
    reply = "HTTP/1.1 307 X\r\nContent-Length: 0\r\nLocation: http://127.0.0.1:1/\r\n\r\n";

    assertThat(http.send(request("GET", null)).status()).isEqualTo(307);
  }

  @Test
  void asksAHeadForNoBody() throws IOException {
    reply = reply(200, 1000, "");

    assertThat(http.send(request("HEAD", null)).body()).isEmpty();
  }

  @Test
  void leavesABodyThatIsTooLong() throws IOException {
    reply = reply(200, MOST + 1, "x");

    var answer = http.send(request("GET", null));

    assertThat(answer.headers()).containsEntry("content-length", "11");
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void takesNoHalfOfABody() {
    reply = reply(200, 6, "abc");
    hangsUp = true;

    assertThatIOException().isThrownBy(() -> http.send(request("GET", null)));
  }

  @Test
  void doesNotWaitForever() {
    reply = reply(200, 6, "abc");

    assertThatExceptionOfType(SocketTimeoutException.class)
        .isThrownBy(() -> http.send(request("GET", null)));
  }

  @Test
  void failsWhereNothingListens() throws IOException {
    var request = request("GET", null);
    server.close();

    assertThatIOException().isThrownBy(() -> http.send(request));
  }

  /** As after a pause of the function, when S3 has closed the connection meanwhile. */
  @Test
  void sendsABodyAgainOverANewConnection() throws IOException, InterruptedException {
    reply = reply(200, 0, "");
    hangsUp = true;
    for (int i = 0; i < 20; i++) {
      assertThat(http.send(request("PUT", "xyz")).status()).isEqualTo(200);
      Thread.sleep(Duration.ofMillis(5));
    }
    assertThat(seen).hasSize(20).containsOnly("PUT /b/a%20b HTTP/1.1 xyz");
  }
}
