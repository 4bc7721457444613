package io.sitrep.lambda.s3;

import java.util.Map;

/**
 * What came back, the header names in lower case. The body is empty where more came than the
 * request asked for.
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Answer(int status, Map<String, String> headers, byte[] body) {

  boolean isSuccess() {
    return status / 100 == 2;
  }

  String header(String name) {
    return headers.getOrDefault(name, "");
  }
}
