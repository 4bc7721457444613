package io.sitrep;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sitrep.Sitrep.Form;
import io.sitrep.Sitrep.Outcome;
import io.sitrep.article.Limits;
import io.sitrep.article.RawArticle;
import io.sitrep.article.Supplied;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

/**
 * Reads mutated articles of every format for so many seconds; keeps those that fail or take over
 * five seconds in {@code target/fuzz}. The same seed gives the same articles in the same order.
 */
public final class Fuzzer {

  private static final Path SEEDS = Path.of("src/test/resources/io/sitrep/article");
  private static final Path FOUND = Path.of("target/fuzz");
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final long TOO_LONG = 5_000_000_000L;

  private static final List<String> PIECES =
      List.of(
          "<",
          "</p>",
          "<div>",
          "<!--",
          "]]>",
          "{",
          "[",
          "\"",
          "\\u0000",
          "\0",
          "\uFEFF",
          "\u202E",
          "%PDF-1.7",
          "PK\u0003\u0004",
          "\n\n",
          "\r",
          "--b1\n",
          "Content-Type: multipart/mixed; boundary=b1\n",
          "charset=utf-16",
          "99999999999999999999",
          "killed ",
          "at least ",
          "2024-13-45",
          "---\n",
          "&#x110000;",
          "&nbsp;",
          "*",
          "`",
          "| ",
          "obj<<",
          "stream\n");

  private final Sitrep sitrep = Sitrep.standard(Limits.DEFAULT);
  private final Random random;
  private final List<Path> seeds;
  private int briefed;
  private int refused;
  private int failed;
  private long slowest;

  private Fuzzer(long seed) throws IOException {
    this.random = new Random(seed);
    try (var files = Files.list(SEEDS)) {
      seeds = files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList();
    }
  }

  public static void main(String[] args) throws IOException {
    var fuzzer = new Fuzzer(Long.parseLong(args[1]));
    long end = System.nanoTime() + Long.parseLong(args[0]) * 1_000_000_000L;
    while (System.nanoTime() < end) {
      fuzzer.next();
    }
    System.out.printf(
        "%,d briefed, %,d refused, %,d failed; slowest %,d ms%n",
        fuzzer.briefed, fuzzer.refused, fuzzer.failed, fuzzer.slowest / 1_000_000);
    System.exit(fuzzer.failed == 0 ? 0 : 1);
  }

  private void next() throws IOException {
    var seed = pick(seeds);
    var bytes = Files.readAllBytes(seed);
    for (int i = random.nextInt(1, 8); i > 0; i--) {
      bytes = mutated(bytes);
    }
    long start = CLOCK.getCurrentThreadCpuTime();
    try {
      switch (sitrep.brief(
          new RawArticle(seed.getFileName().toString(), bytes, Supplied.NOTHING), forms())) {
        case Outcome.Briefed _ -> briefed++;
        case Outcome.Refused _ -> refused++;
      }
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      keep(seed, bytes, e.toString());
    }
    long took = CLOCK.getCurrentThreadCpuTime() - start;
    slowest = Math.max(slowest, took);
    if (took > TOO_LONG) {
      keep(seed, bytes, "took " + took / 1_000_000 + " ms");
    }
  }

  /** A PDF now and then, since drawing one takes longer than the reading that is under test. */
  private EnumSet<Form> forms() {
    return random.nextInt(10) == 0 ? EnumSet.allOf(Form.class) : EnumSet.of(Form.JSON);
  }

  private byte[] mutated(byte[] bytes) {
    int at = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, at + random.nextInt(64));
    return switch (random.nextInt(7)) {
      case 0 -> flipped(bytes);
      case 1 -> joined(bytes, at, new byte[0], to);
      case 2 -> joined(bytes, at, pick(PIECES).getBytes(UTF_8), at);
      case 3 -> joined(bytes, at, pick(PIECES).repeat(random.nextInt(2_000)).getBytes(UTF_8), to);
      case 4 -> joined(bytes, at, Arrays.copyOfRange(bytes, at, to), at);
      case 5 -> Arrays.copyOf(bytes, Math.max(1, at));
      default -> joined(bytes, at, bytes, to);
    };
  }

  private byte[] flipped(byte[] bytes) {
    var copy = bytes.clone();
    for (int i = 0; i < 4 && copy.length > 0; i++) {
      copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
    }
    return copy;
  }

  private static byte[] joined(byte[] bytes, int head, byte[] middle, int tail) {
    var out = new ByteArrayOutputStream();
    out.write(bytes, 0, head);
    out.writeBytes(middle);
    out.write(bytes, tail, bytes.length - tail);
    return out.toByteArray();
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private void keep(Path seed, byte[] bytes, String why) throws IOException {
    failed++;
    Files.createDirectories(FOUND);
    Files.write(FOUND.resolve(failed + "-" + seed.getFileName()), bytes);
    System.out.println(failed + "-" + seed.getFileName() + ": " + why);
  }
}
