package io.sitrep.lambda.s3;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Thrown when a call failed for good: S3 refused it, or answered none of its tries. The status is
 * that of HTTP, 0 without an answer; the code is S3's own word, empty without one.
 */
public final class S3Exception extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  private S3Exception(String message, int status, String code) {
    super(message);
    this.status = status;
    this.code = code;
  }

  static S3Exception refused(Request request, Answer answer) {
    var code = code(new String(answer.body(), StandardCharsets.UTF_8));
    var id = answer.header("x-amz-request-id");
    return new S3Exception(
        called(request) + answer.status() + " " + code + (id.isEmpty() ? "" : ", request " + id),
        answer.status(),
        code);
  }

  static S3Exception unanswered(Request request, IOException failure) {
    var exception = new S3Exception(called(request) + failure, 0, "");
    exception.initCause(failure);
    return exception;
  }

  private static String called(Request request) {
    return request.method() + " " + request.uri() + ": ";
  }

  /** The first code in S3's small XML, or "". */
  private static String code(String xml) {
    int start = xml.indexOf("<Code>") + "<Code>".length();
    int end = xml.indexOf("</Code>");
    return end < start ? "" : xml.substring(start, end);
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  /**
   * Whether the object itself is missing, not its bucket; the answer to HEAD does not say which.
   */
  boolean isNoSuchKey(String method) {
    return status == 404 && (code.equals("NoSuchKey") || method.equals("HEAD"));
  }

  /** Whether the same call may succeed a moment later. */
  boolean mayPass() {
    return switch (status) {
      case 0, 429, 500, 502, 503, 504 -> true;
      case 400 -> code.equals("RequestTimeout");
      default -> false;
    };
  }
}
