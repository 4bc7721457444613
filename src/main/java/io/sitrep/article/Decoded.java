package io.sitrep.article;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text, by byte-order mark, then the declared charset, then strict UTF-8, then
 * windows-1252.
 */
record Decoded(String text, String charset) {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  static Decoded of(byte[] bytes, @Nullable Charset declared) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decoded(bytes, 3, UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decoded(bytes, 2, UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decoded(bytes, 2, UTF_16LE);
    }
    if (declared != null) {
      return decoded(bytes, 0, declared);
    }
    return unmarked(bytes);
  }

  private static Decoded unmarked(byte[] bytes) {
    var wide = wideCharset(bytes);
    if (wide != null) {
      return decoded(bytes, 0, wide);
    }
    try {
      return new Decoded(
          UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), UTF_8.name());
    } catch (CharacterCodingException _) {
      return decoded(bytes, 0, WINDOWS_1252);
    }
  }

  /** UTF-16 without a mark: in Latin text, nearly every other byte is zero. */
  private static @Nullable Charset wideCharset(byte[] bytes) {
    int[] zeros = new int[2];
    int seen = Math.min(bytes.length, 4096) & ~1;
    for (int i = 0; i < seen; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    boolean wide = Math.max(zeros[0], zeros[1]) * 5 > seen * 2;
    if (!wide || Math.min(zeros[0], zeros[1]) * 20 > seen) {
      return null;
    }
    return zeros[0] > zeros[1] ? UTF_16BE : UTF_16LE;
  }

  private static Decoded decoded(byte[] bytes, int from, Charset charset) {
    return new Decoded(new String(bytes, from, bytes.length - from, charset), charset.name());
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
