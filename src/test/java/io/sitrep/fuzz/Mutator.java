package io.sitrep.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Changes an article in ways that broken or hostile ones differ from good ones. Serves one input.
 */
final class Mutator {

  private static final int USUAL = 2_000;
  private static final int LARGE = 150_000;

  private static final List<String> SYNTAX =
      List.of(
          "<",
          "</p>",
          "<div>",
          "<p>",
          "<!--",
          "]]>",
          "<![CDATA[",
          "<a href=\"#\">",
          "<br/>",
          "{",
          "}",
          "[",
          "]",
          "\"",
          ",",
          ":",
          "\\u0000",
          "\\ud800",
          "null",
          "1e999",
          "\0",
          "\uFEFF",
          "\u202E",
          "\u200B",
          "\u0301",
          "%PDF-1.7",
          "PK\u0003\u0004",
          "\n\n",
          "\r",
          "\t",
          "--b1\n",
          "--b1--\n",
          "Content-Type: multipart/mixed; boundary=b1\n",
          "Content-Transfer-Encoding: base64\n",
          "Content-Type: message/rfc822\n\n",
          "=?utf-8?B?gA==?=",
          "=\n",
          "charset=utf-16",
          "charset=x-none",
          "2024-13-45",
          "---\n",
          "+++\n",
          "&#x110000;",
          "&nbsp;",
          "&amp",
          "<?xml version=\"1.0\"?>",
          "<!DOCTYPE a [<!ENTITY b \"c\">]>",
          "&b;",
          "*",
          "**",
          "`",
          "| ",
          "> ",
          "# ",
          "[a](b)",
          "![",
          "obj<<",
          "endobj\n",
          "stream\n",
          "/Length 99999999999",
          "/Kids [1 0 R]",
          "xref\n",
          "trailer<<",
          "(Reuters) - ");

  private static final List<String> NEWS =
      List.of(
          "killed ",
          "wounded ",
          " were killed",
          "at least ",
          "more than ",
          "up to ",
          "between 10 and 9 ",
          "99999999999999999999 ",
          "0 ",
          "-1 ",
          "1,000,000,000,000 ",
          "½ ",
          "٣ ",
          "XIV ",
          "dozens ",
          "hundreds of thousands of ",
          "a dozen ",
          "one ",
          "two of them ",
          "of whom ",
          "half of its ",
          "including ",
          "another ",
          "the rest ",
          "soldiers ",
          "civilians, ",
          "gunmen ",
          "Colonel ",
          "on Monday, ",
          "June 31, 2024 ",
          "in 9999 ",
          "last year ",
          "tomorrow ",
          "since ",
          "“",
          "”",
          "'",
          "\"",
          "(",
          ")",
          ", ",
          ". ",
          "; ",
          "- ",
          "… ",
          "said ",
          "according to ",
          "the army said ",
          "Kabul ",
          "in the village of ",
          "bomb ",
          "U.S. ",
          "Mr. ",
          "from 17 to 25 ",
          "brings to 14 ",
          "not ",
          "if ",
          "feared dead ",
          "A",
          "é",
          "𝟗",
          "王",
          "مقتل ",
          "ß");

  private final Random random;
  private final List<Seed> seeds;
  private final Seed seed;
  private final int longest;

  Mutator(Random random, List<Seed> seeds, Seed seed) {
    this.random = random;
    this.seeds = seeds;
    this.seed = seed;
    this.longest =
        random.nextInt(1_000) == 0 ? LARGE : Math.max(USUAL, seed.bytes().length * 3 / 2);
  }

  byte[] mutated() {
    var bytes =
        seed.isZip() && random.nextInt(4) > 0 ? rezipped(seed.bytes()) : several(seed.bytes());
    return random.nextInt(60) == 0 ? reencoded(bytes) : bytes;
  }

  private byte[] several(byte[] bytes) {
    var changed = bytes;
    for (int i = random.nextInt(1, 8); i > 0; i--) {
      var next = once(changed);
      changed = next.length <= longest ? next : changed;
    }
    return changed;
  }

  private byte[] once(byte[] bytes) {
    int at = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, at + random.nextInt(64));
    return switch (random.nextInt(10)) {
      case 0 -> flipped(bytes);
      case 1 -> joined(bytes, at, new byte[0], to);
      case 2 -> joined(bytes, at, piece(), at);
      case 3 -> joined(bytes, at, repeated(), to);
      case 4 -> joined(bytes, at, Arrays.copyOfRange(bytes, at, to), at);
      case 5 -> Arrays.copyOf(bytes, Math.max(1, at));
      case 6 -> joined(bytes, at, bytes, to);
      case 7 -> joined(bytes, at, otherPart(), to);
      default -> joined(bytes, at, pick(NEWS).getBytes(UTF_8), random.nextBoolean() ? at : to);
    };
  }

  private byte[] piece() {
    return pick(random.nextBoolean() ? SYNTAX : NEWS).getBytes(UTF_8);
  }

  private byte[] repeated() {
    var piece = new String(piece(), ISO_8859_1);
    int most = Math.max(2, longest / piece.length());
    return piece
        .repeat(1 << random.nextInt(32 - Integer.numberOfLeadingZeros(most)))
        .getBytes(ISO_8859_1);
  }

  private byte[] otherPart() {
    var other = pick(seeds).bytes();
    int from = random.nextInt(other.length);
    return Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(400)));
  }

  private byte[] flipped(byte[] bytes) {
    var copy = bytes.clone();
    for (int i = 0; i < 4 && copy.length > 0; i++) {
      copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
    }
    return copy;
  }

  /** The same archive with its entries changed, since a changed archive is only found broken. */
  private byte[] rezipped(byte[] zip) {
    var out = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
        var to = new ZipOutputStream(out)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        var changed = new ZipEntry(entry.getName());
        changed.setTime(0);
        to.putNextEntry(changed);
        to.write(several(in.readAllBytes()));
      }
    } catch (IOException e) {
      throw new IllegalStateException("a seed is no archive", e);
    }
    return out.toByteArray();
  }

  private byte[] reencoded(byte[] bytes) {
    var text = new String(bytes, UTF_8);
    return switch (random.nextInt(4)) {
      case 0 -> ("\uFEFF" + text).getBytes(UTF_16LE);
      case 1 -> ("\uFEFF" + text).getBytes(UTF_16BE);
      case 2 -> text.getBytes(Charset.forName("windows-1252"));
      default -> text.getBytes(Charset.forName("ISO-2022-JP"));
    };
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
}
