package io.sitrep.lambda;

import com.fasterxml.jackson.jr.ob.JSON;
import io.sitrep.article.Problem;
import io.sitrep.article.S3Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON that stands in place of a briefing when an article cannot be read. */
final class ProblemFile {

  private static final JSON PRETTY =
      JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).with(JSON.Feature.WRITE_NULL_PROPERTIES);

  private ProblemFile() {}

  static byte[] of(Problem problem, S3Source source, String program) {
    var file = new LinkedHashMap<String, Object>();
    file.put("type", problem.type().id());
    file.put("reason", problem.reason());
    file.put("source", source(source));
    file.put("generator", program);
    try {
      return PRETTY.asBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, @Nullable String> source(S3Source source) {
    var fields = new LinkedHashMap<String, @Nullable String>();
    fields.put("bucket", source.bucket());
    fields.put("key", source.key());
    fields.put("version_id", source.versionId());
    fields.put("etag", source.etag());
    return fields;
  }
}
