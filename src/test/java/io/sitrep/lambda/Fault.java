package io.sitrep.lambda;

import io.sitrep.lambda.s3.Answer;
import io.sitrep.lambda.s3.Request;
import io.sitrep.lambda.s3.Transport;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

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
  /** The connection breaks within the answer. */
  CUT_BODY,
  /** The answer ends early. */
  SHORT_BODY,
  KILL_BEFORE,
  KILL_AFTER;

  Answer apply(Request request, Transport http) throws IOException {
    return switch (this) {
      case NONE -> http.send(request);
      case TIMEOUT -> throw new SocketTimeoutException("injected");
      case ANSWER_LOST -> {
        http.send(request);
        throw new SocketTimeoutException("injected, answer lost");
      }
      case INTERNAL_ERROR -> refusal(request, 500, "InternalError");
      case SLOW_DOWN -> refusal(request, 503, "SlowDown");
      case FORBIDDEN -> refusal(request, 403, "AccessDenied");
      case NOT_FOUND -> refusal(request, 404, "NoSuchBucket");
      case CONFLICT ->
          request.method().equals("PUT")
              ? refusal(request, 409, "ConditionalRequestConflict")
              : refusal(request, 503, "SlowDown");
      case CUT_BODY -> {
        http.send(request);
        throw new IOException("injected: connection reset");
      }
      case SHORT_BODY -> {
        http.send(request);
        throw new EOFException("injected: short of some bytes");
      }
      case KILL_BEFORE -> throw new Killed();
      case KILL_AFTER -> {
        http.send(request);
        throw new Killed();
      }
    };
  }

  private static Answer refusal(Request request, int status, String code) {
    var body = request.method().equals("HEAD") ? "" : "<Error><Code>" + code + "</Code></Error>";
    return new Answer(
        status, Map.of("content-type", "application/xml"), body.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The end of the process in the middle of a run. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }
}
