package io.sitrep.report.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.sitrep.lexicon.Coded;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes fields as JSON text: UTF-8, line feeds, a field a line; the same bytes every time. */
final class JsonText {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final DefaultIndenter INDENTER = new DefaultIndenter(" ", "\n");

  private JsonText() {}

  static byte[] of(Fields fields) {
    var bytes = new ByteArrayOutputStream();
    try (var json = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
      json.setPrettyPrinter(printer());
      write(json, fields);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static DefaultPrettyPrinter printer() {
    var separators =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    var printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(INDENTER);
    return printer;
  }

  private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
    switch (value) {
      case null -> json.writeNull();
      case Fields fields -> writeObject(json, fields);
      case List<?> list -> writeArray(json, list);
      case String text -> json.writeString(text);
      case Boolean flag -> json.writeBoolean(flag);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case Double number -> writeDouble(json, number);
      case Coded coded -> json.writeString(coded.code());
      case LocalDate date -> json.writeString(date.toString());
      default -> throw new IllegalArgumentException("no JSON for a " + value.getClass());
    }
  }

  /** Whole numbers without a fraction. */
  private static void writeDouble(JsonGenerator json, double number) throws IOException {
    if (number == Math.rint(number) && Math.abs(number) < 1e15) {
      json.writeNumber((long) number);
    } else {
      json.writeNumber(number);
    }
  }

  private static void writeObject(JsonGenerator json, Fields fields) throws IOException {
    json.writeStartObject();
    for (var field : fields.values().entrySet()) {
      json.writeFieldName(field.getKey());
      write(json, field.getValue());
    }
    json.writeEndObject();
  }

  private static void writeArray(JsonGenerator json, List<?> list) throws IOException {
    json.writeStartArray();
    for (var element : list) {
      write(json, element);
    }
    json.writeEndArray();
  }
}
