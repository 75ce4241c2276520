package org.kith.platform.x;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;

/** How JSON is read here: by streaming, with bounds on strings, names, numbers and depth. */
final class Json {
    /** A text longer than this is refused, in characters; a record longer than this in bytes, once it is damaged. */
    static final int LONGEST = 16 << 20;

    private Json() {
    }

    /** A factory for one import. Names are not interned: files of strangers would fill the pool. */
    static JsonFactory factory() {
        return JsonFactory.builder()
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST).maxNestingDepth(100)
                        .maxNameLength(10_000).maxNumberLength(1000).build())
                .build();
    }

    /** The value at which the parser stands as text; null for null, and for objects and arrays, which are skipped. */
    static String text(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            return json.getText();
        }
        if (token.isStructStart()) {
            json.skipChildren();
            return null;
        }
        return token == JsonToken.VALUE_NULL ? null : json.getText();
    }

    /** The value as a small number, which X writes as a string; -1 when it is none. Makes no string of it. */
    static int number(JsonParser json) throws IOException {
        if (!json.currentToken().isScalarValue()) {
            json.skipChildren();
            return -1;
        }
        int length = json.getTextLength();
        if (length == 0 || length > 9) {
            return -1;
        }
        char[] text = json.getTextCharacters();
        int start = json.getTextOffset();
        int value = 0;
        for (int i = start; i < start + length; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** Stands at a value that should be an array: then true, at its start; else the value is passed over. */
    static boolean array(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_ARRAY) {
            return true;
        }
        json.skipChildren();
        return false;
    }

    /** Moves into the next object of an array, onto its first name or its end; false at the array's end. */
    static boolean nextObject(JsonParser json) throws IOException {
        while (true) {
            JsonToken token = json.nextToken();
            if (token == JsonToken.START_OBJECT) {
                json.nextToken();
                return true;
            }
            if (token == JsonToken.END_ARRAY || token == null) {
                return false;
            }
            json.skipChildren();
        }
    }

    /** Stands on a name: moves onto its value and gives the name; null at the end of the object. */
    static String field(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.FIELD_NAME) {
            return null;
        }
        String name = json.currentName();
        json.nextToken();
        return name;
    }
}
