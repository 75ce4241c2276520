package org.kith.headless.show;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** A stored document as lines for people: a line a value, indented by depth. Pure. */
public final class DocumentText {
    private DocumentText() {
    }

    /** The lines of a JSON object. */
    public static List<String> of(byte[] document) throws IOException {
        List<String> lines = new ArrayList<>();
        try (JsonParser in = new JsonFactory().createParser(document)) {
            int depth = 0;
            JsonToken token;
            while ((token = in.nextToken()) != null) {
                String indent = "  ".repeat(Math.max(0, depth - 1));
                switch (token) {
                    case START_OBJECT, START_ARRAY -> {
                        if (token == JsonToken.START_OBJECT && in.getParsingContext().getParent().inArray()) {
                            lines.add(indent + "-");
                        } else if (in.currentName() != null) {
                            lines.add(indent + in.currentName() + ":");
                        }
                        depth++;
                    }
                    case END_OBJECT, END_ARRAY -> depth--;
                    case FIELD_NAME -> {
                        continue;
                    }
                    default -> lines.add(indent + (in.getParsingContext().inArray() ? "- " : in.currentName() + ": ")
                            + Plain.line(in.getText()));
                }
            }
        }
        return lines;
    }
}
