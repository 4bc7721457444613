package io.sitrep.lambda;

import java.io.IOException;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;

/** An HTTP client whose every call passes a gate that may delay, spoil or kill it. */
record GatedHttp(SdkHttpClient http, Gate gate) implements SdkHttpClient {

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    var call = http.prepareRequest(request);
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() throws IOException {
        return gate.pass(request.httpRequest(), call);
      }

      @Override
      public void abort() {
        call.abort();
      }
    };
  }

  @Override
  public void close() {
    http.close();
  }

  @FunctionalInterface
  interface Gate {
    HttpExecuteResponse pass(SdkHttpRequest request, ExecutableHttpRequest call) throws IOException;
  }
}
