package io.sitrep.lambda.s3;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP request, signed or not, its header names in lower case. No more than {@code most} bytes
 * of the answer are worth reading.
 */
@SuppressWarnings("ArrayRecordComponent") // sent, never compared
public record Request(
    String method, URI uri, Map<String, String> headers, byte @Nullable [] body, int most) {

  /** As the header of that name holds it. */
  String host() {
    return uri.getRawAuthority();
  }

  Request with(Map<String, String> headers) {
    return new Request(method, uri, headers, body, most);
  }
}
