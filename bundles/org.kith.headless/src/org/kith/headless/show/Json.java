package org.kith.headless.show;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import com.fasterxml.jackson.core.JsonGenerator;
import org.eclipse.core.runtime.CoreException;
import org.kith.store.InteractionRow;

/** Writes JSON, streaming. Keys stand in the order of the calls. One thread. */
public final class Json implements AutoCloseable {
    private final JsonGenerator out;

    Json(JsonGenerator out) {
        this.out = out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
    }

    /** Writes JSON to any writer; it is flushed, not closed. */
    public static Json to(Writer writer) throws IOException {
        return new Json(new com.fasterxml.jackson.core.JsonFactory().createGenerator(writer));
    }

    /** An object; as an element of an array or the whole answer. */
    public Json object(Output.Part inside) throws IOException, CoreException {
        out.writeStartObject();
        inside.write(this);
        out.writeEndObject();
        return this;
    }

    /** An object under a key. */
    public Json object(String key, Output.Part inside) throws IOException, CoreException {
        out.writeFieldName(key);
        return object(inside);
    }

    /** An array as the whole answer. */
    public Json array(Output.Part inside) throws IOException, CoreException {
        out.writeStartArray();
        inside.write(this);
        out.writeEndArray();
        return this;
    }

    /** An array under a key. */
    public Json array(String key, Output.Part inside) throws IOException, CoreException {
        out.writeFieldName(key);
        return array(inside);
    }

    /** Strings under a key. */
    public Json strings(String key, Iterable<String> values) throws IOException {
        out.writeArrayFieldStart(key);
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
        return this;
    }

    /** A string or null. */
    public Json put(String key, String value) throws IOException {
        out.writeStringField(key, value);
        return this;
    }

    /** The name of a constant or null. */
    public Json put(String key, Enum<?> value) throws IOException {
        return put(key, value == null ? null : value.name());
    }

    /** A number. */
    public Json put(String key, long value) throws IOException {
        out.writeNumberField(key, value);
        return this;
    }

    /** A field with a fraction, as short as it can be; the same on every machine. */
    public Json number(String key, double value) throws IOException {
        out.writeNumberField(key, value);
        return this;
    }

    /** True, false or null. */
    public Json put(String key, Boolean value) throws IOException {
        if (value == null) {
            out.writeNullField(key);
        } else {
            out.writeBooleanField(key, value);
        }
        return this;
    }

    /** Null under some keys: what is not known in this version. */
    public Json nothing(String... keys) throws IOException {
        for (String key : keys) {
            out.writeNullField(key);
        }
        return this;
    }

    /** A time of the store as ISO 8601, null when unknown. */
    public Json time(String key, long epochMillis) throws IOException {
        return put(key, epochMillis == InteractionRow.NO_TIME ? null : Instant.ofEpochMilli(epochMillis).toString());
    }

    /** A JSON document as it is. */
    public Json document(String key, byte[] json) throws IOException {
        out.writeFieldName(key);
        out.writeRawValue(new String(json, StandardCharsets.UTF_8));
        return this;
    }

    /** Strings as array elements. */
    public Json each(List<String> values) throws IOException {
        for (String value : values) {
            out.writeString(value);
        }
        return this;
    }

    /** A number as an element of an array. */
    public Json value(long value) throws IOException {
        out.writeNumber(value);
        return this;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
