package io.sitrep.report.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Holds a briefing's JSON against the project's own schema, formats included. */
public final class SchemaCheck {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(
              Objects.requireNonNull(
                  BriefingJson.class.getResourceAsStream("briefing.schema.json")));

  private SchemaCheck() {}

  /** What is wrong with it; empty where nothing is. */
  public static List<String> errors(byte[] json) {
    return SCHEMA
        .validate(
            new String(json, StandardCharsets.UTF_8),
            InputFormat.JSON,
            context -> context.executionConfig(it -> it.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }
}
