package io.sitrep.lambda;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Lambda's Runtime API on loopback for one function process: hands it events one by one and takes
 * its answers.
 */
public final class RuntimeApi implements AutoCloseable {

  private static final Duration DEADLINE = Duration.ofMinutes(2);

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private final BlockingQueue<Reply> replies = new LinkedBlockingQueue<>();
  private final CountDownLatch atCheckpoint = new CountDownLatch(1);
  private final CountDownLatch restored = new CountDownLatch(1);
  private int count;

  /** What the function answered; when it failed, the error it reported. */
  public record Reply(boolean failed, String body) {}

  RuntimeApi() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/2018-06-01/runtime/", this::handle);
    server.start();
  }

  String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  public Reply invoke(String event) throws InterruptedException {
    events.add(event);
    var reply = replies.poll(DEADLINE.toSeconds(), TimeUnit.SECONDS);
    if (reply == null) {
      throw new IllegalStateException("no answer within " + DEADLINE);
    }
    return reply;
  }

  /** Waits until a function under SnapStart is ready for its snapshot. */
  public void awaitCheckpoint() throws InterruptedException {
    if (!atCheckpoint.await(DEADLINE.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException("no checkpoint within " + DEADLINE);
    }
  }

  public void restore() {
    restored.countDown();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().getPath();
      switch (path.substring(path.lastIndexOf('/') + 1)) {
        case "next" -> next(exchange, path.contains("/restore/"));
        case "response" -> replied(exchange, false);
        default -> replied(exchange, true);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void next(HttpExchange exchange, boolean restore)
      throws IOException, InterruptedException {
    if (restore) {
      atCheckpoint.countDown();
      restored.await();
      exchange.sendResponseHeaders(200, -1);
      return;
    }
    var event = events.take().getBytes(StandardCharsets.UTF_8);
    headers().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(200, event.length);
    exchange.getResponseBody().write(event);
  }

  private Map<String, String> headers() {
    return Map.of(
        "Lambda-Runtime-Aws-Request-Id", "local-" + ++count,
        "Lambda-Runtime-Deadline-Ms", "" + Instant.now().plus(DEADLINE).toEpochMilli(),
        "Lambda-Runtime-Invoked-Function-Arn",
            "arn:aws:lambda:eu-central-1:111122223333:function:sitrep",
        "Lambda-Runtime-Trace-Id", "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=0",
        "Content-Type", "application/json");
  }

  private void replied(HttpExchange exchange, boolean failed) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(202, -1);
    replies.add(new Reply(failed, body));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
