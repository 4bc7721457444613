package io.sitrep.article;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The charset that HTML or XML names in its opening. */
final class DeclaredCharset {

  private static final int WITHIN = 2048;
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([a-z0-9][a-z0-9._:-]{1,40})");

  private DeclaredCharset() {}

  static @Nullable Charset in(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(WITHIN, bytes.length), StandardCharsets.ISO_8859_1);
    var named = NAMED.matcher(head);
    return named.find() ? of(named.group(1)) : null;
  }

  /**
   * Null for a name no one knows, and for UTF-8, which is tried anyway. ISO 8859-1 means
   * windows-1252 on the web.
   */
  static @Nullable Charset of(String name) {
    try {
      var charset = Charset.forName(name);
      if (charset.equals(StandardCharsets.UTF_8)) {
        return null;
      }
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return latin ? Charset.forName("windows-1252") : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return null;
    }
  }
}
