package org.kith.bench.bare;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The bare parse of an X archive: a stream of tokens, and the values of the few fields that matter. */
public final class BareArchive {
    private static final Set<String> FIELDS = Set.of("id_str", "created_at", "full_text", "screen_name",
            "in_reply_to_user_id_str", "id", "createdAt", "text", "senderId", "recipientId");

    private BareArchive() {
    }

    /** Reads tweets and messages; returns the number of characters seen, so that nothing can be left out. */
    public static long parse(Path folder) throws IOException {
        JsonFactory factory = new JsonFactory();
        long characters = 0;
        for (String name : new String[] {"tweets.js", "direct-messages.js"}) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(folder.resolve("data").resolve(name)),
                    1 << 16)) {
                for (int c = in.read(); c != '=';) {
                    c = in.read();
                }
                try (JsonParser parser = factory.createParser(in)) {
                    while (parser.nextToken() != null) {
                        if (parser.currentToken() == JsonToken.VALUE_STRING
                                && parser.currentName() != null && FIELDS.contains(parser.currentName())) {
                            characters += parser.getText().length();
                        }
                    }
                }
            }
        }
        return characters;
    }
}
