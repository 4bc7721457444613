package io.sitrep.lambda;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A JSON object of an event; what is asked of it and not there is an unknown envelope. */
record Fields(Map<?, ?> values) {

  static Fields parse(String json) {
    try {
      return of(JSON.std.anyFrom(json), "event");
    } catch (IOException e) {
      throw new UnknownEnvelopeException("the event is not JSON", e);
    }
  }

  private static Fields of(@Nullable Object value, String name) {
    if (value instanceof Map<?, ?> map) {
      return new Fields(map);
    }
    throw new UnknownEnvelopeException("'" + name + "' is not a JSON object");
  }

  Fields object(String name) {
    return of(values.get(name), name);
  }

  List<Fields> objects(String name) {
    if (values.get(name) instanceof List<?> list) {
      return list.stream().map(item -> of(item, name)).toList();
    }
    throw new UnknownEnvelopeException("'" + name + "' is not a list");
  }

  String text(String name) {
    if (values.get(name) instanceof String text && !text.isEmpty()) {
      return text;
    }
    throw new UnknownEnvelopeException("'" + name + "' is missing or not text");
  }

  /** The text of a field that may be missing, null or empty. */
  @Nullable String textOrNull(String name) {
    return values.get(name) instanceof String text && !text.isEmpty() ? text : null;
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  boolean has(String name, String value) {
    return value.equals(values.get(name));
  }

  /** The field names in order, for messages. */
  String names() {
    var names = new TreeSet<String>();
    values.keySet().forEach(key -> names.add(String.valueOf(key)));
    return String.join(", ", names);
  }
}
