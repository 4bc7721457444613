package io.sitrep.lambda;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The percent-encoding that carries non-ASCII text through S3 user metadata; a lone "%" stays, "+"
 * is itself.
 */
final class Percent {

  /** One or more encoded bytes on end: "%C3%A9". */
  private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

  private Percent() {}

  static String decode(String value) {
    return ENCODED.matcher(value).replaceAll(run -> Matcher.quoteReplacement(text(run.group())));
  }

  private static String text(String run) {
    var bytes = new ByteArrayOutputStream();
    for (int i = 0; i < run.length(); i += 3) {
      bytes.write(Integer.parseInt(run, i + 1, i + 3, 16));
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException _) {
      return run;
    }
  }
}
