package io.sitrep.lambda;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/** What can befall one call of S3. */
enum Fault {
  NONE,
  TIMEOUT,
  /** The call is carried out, but its answer never comes. */
  ANSWER_LOST,
  INTERNAL_ERROR,
  SLOW_DOWN,
  FORBIDDEN,
  NOT_FOUND,
  CONFLICT,
  /** The connection breaks within the body. */
  CUT_BODY,
  /** The body ends early, with nothing to show for it. */
  SHORT_BODY,
  KILL_BEFORE,
  KILL_AFTER;

  HttpExecuteResponse apply(SdkHttpRequest request, ExecutableHttpRequest call) throws IOException {
    return switch (this) {
      case NONE -> call.call();
      case TIMEOUT -> throw new SocketTimeoutException("injected");
      case ANSWER_LOST -> {
        discard(call.call());
        throw new SocketTimeoutException("injected, answer lost");
      }
      case INTERNAL_ERROR -> refusal(request, 500, "InternalError");
      case SLOW_DOWN -> refusal(request, 503, "SlowDown");
      case FORBIDDEN -> refusal(request, 403, "AccessDenied");
      case NOT_FOUND -> refusal(request, 404, "NoSuchBucket");
      case CONFLICT ->
          request.method() == SdkHttpMethod.PUT
              ? refusal(request, 409, "ConditionalRequestConflict")
              : refusal(request, 503, "SlowDown");
      case CUT_BODY -> spoilt(request, call, true);
      case SHORT_BODY -> spoilt(request, call, false);
      case KILL_BEFORE -> throw new Killed();
      case KILL_AFTER -> {
        discard(call.call());
        throw new Killed();
      }
    };
  }

  private static void discard(HttpExecuteResponse response) throws IOException {
    if (response.responseBody().isPresent()) {
      response.responseBody().orElseThrow().close();
    }
  }

  private static HttpExecuteResponse refusal(SdkHttpRequest request, int status, String code) {
    var body =
        request.method() == SdkHttpMethod.HEAD
            ? ""
            : "<?xml version=\"1.0\"?><Error><Code>%s</Code></Error>".formatted(code);
    return HttpExecuteResponse.builder()
        .response(
            SdkHttpResponse.builder()
                .statusCode(status)
                .putHeader("Content-Type", "application/xml")
                .build())
        .responseBody(
            AbortableInputStream.create(
                new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
        .build();
  }

  /** Only what a GET brings has a body to spoil; other calls time out. */
  private static HttpExecuteResponse spoilt(
      SdkHttpRequest request, ExecutableHttpRequest call, boolean broken) throws IOException {
    if (request.method() != SdkHttpMethod.GET) {
      throw new SocketTimeoutException("injected");
    }
    var response = call.call();
    if (!response.httpResponse().isSuccessful()) {
      return response;
    }
    try (var body = response.responseBody().orElseThrow()) {
      var all = body.readAllBytes();
      InputStream half = new ByteArrayInputStream(all, 0, all.length / 2);
      var spoilt = broken ? new SequenceInputStream(half, new Broken()) : half;
      return HttpExecuteResponse.builder()
          .response(response.httpResponse())
          .responseBody(AbortableInputStream.create(spoilt))
          .build();
    }
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The end of the process in the middle of a run. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private static final class Broken extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("injected: connection reset");
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      return read();
    }
  }
}
