package org.tidemark.formats.out;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.selection.Field;
import org.tidemark.formats.selection.Fields;

/** JSON as every form here writes it: two blanks an indent, line feeds, a line end at the end. */
public final class Json implements AutoCloseable {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator out;

  private Json(JsonGenerator out) {
    this.out = out;
  }

  /** JSON into this stream, which is closed with it. */
  public static Json into(OutputStream stream) throws IOException {
    JsonGenerator out = JSON.createGenerator(stream);
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    out.setPrettyPrinter(
        new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines));
    return new Json(out);
  }

  /** The generator itself. */
  public JsonGenerator out() {
    return out;
  }

  /** A field with text; nothing where there is none. */
  public Json field(String name, @Nullable String value) throws IOException {
    if (value != null) {
      out.writeStringField(name, value);
    }
    return this;
  }

  /** Begins an object in a list or at the top. */
  public Json open() throws IOException {
    out.writeStartObject();
    return this;
  }

  /** Begins an object under a name. */
  public Json open(String name) throws IOException {
    out.writeObjectFieldStart(name);
    return this;
  }

  /** Ends an object. */
  public Json end() throws IOException {
    out.writeEndObject();
    return this;
  }

  /** Begins a list under a name. */
  public Json list(String name) throws IOException {
    out.writeArrayFieldStart(name);
    return this;
  }

  /** Ends a list. */
  public Json endList() throws IOException {
    out.writeEndArray();
    return this;
  }

  /** A list of texts under a name; nothing where there are none. */
  public Json texts(String name, Iterable<String> values) throws IOException {
    if (values.iterator().hasNext()) {
      list(name);
      for (String value : values) {
        out.writeString(value);
      }
      endList();
    }
    return this;
  }

  /** All fields of a claim, numbers as numbers and flags as flags, their names behind a prefix. */
  public Json fields(String prefix, Map<String, String> said) throws IOException {
    for (Field field : Fields.ALL) {
      String value = said.get(field.name());
      if (value != null) {
        out.writeFieldName(prefix + field.name());
        typed(field, value);
      }
    }
    return this;
  }

  private void typed(Field field, String value) throws IOException {
    switch (field.type()) {
      case TEXT, DAY -> out.writeString(value);
      case INTEGER -> out.writeNumber(Long.parseLong(value));
      case NUMBER -> out.writeNumber(Double.parseDouble(value));
      case FLAG -> out.writeBoolean(Boolean.parseBoolean(value));
    }
  }

  @Override
  public void close() throws IOException {
    out.writeRaw('\n');
    out.close();
  }
}
