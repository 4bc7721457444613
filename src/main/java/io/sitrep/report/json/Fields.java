package io.sitrep.report.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of one JSON object, in the order they are written. Made and used by one thread. */
final class Fields {

  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

  /** A field that is always there, null where nothing is known. */
  Fields put(String name, @Nullable Object value) {
    values.put(name, value);
    return this;
  }

  /** A field that is left out where there is nothing to say. */
  Fields putIfKnown(String name, @Nullable Object value) {
    if (value != null) {
      values.put(name, value);
    }
    return this;
  }

  Map<String, @Nullable Object> values() {
    return Collections.unmodifiableMap(values);
  }
}
