package org.kith.platform.x;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.Problem;

/** The archive's own list of contents: whose it is, when it was made, which parts belong to it. */
final class Manifest {
    private static final int MOST_FILES = 10_000;

    String accountId;
    String handle;
    String name;
    Instant made;
    boolean partial;
    /** Names of all files as the manifest writes them, {@code data/tweets-part1.js}. */
    final List<String> files = new ArrayList<>();

    /** Reads it; what is broken in it is told, and the rest is used. */
    static Manifest read(Reading reading, ArchiveEntry entry) {
        Manifest manifest = new Manifest();
        try {
            ScriptFile file = ScriptFile.open(entry, reading.monitor);
            try (JsonParser json = reading.factory.createParser(file.body())) {
                if (json.nextToken() == JsonToken.START_OBJECT) {
                    json.nextToken();
                    manifest.object(json, 0);
                }
            }
        } catch (IOException broken) {
            reading.sink.problem(Problem.in(Problem.Code.MALFORMED, entry.path(), Messages.Manifest_broken));
        }
        return manifest;
    }

    /** Names are unique across the levels of this file, so that one loop does for all. */
    private void object(JsonParser json, int depth) throws IOException {
        for (String field = Json.field(json); field != null; json.nextToken(), field = Json.field(json)) {
            if (json.currentToken() == JsonToken.START_OBJECT && depth < 4) {
                if (field.equals("readmeInfo")) {
                    json.skipChildren();
                } else {
                    json.nextToken();
                    object(json, depth + 1);
                }
            } else if (field.equals("files") && Json.array(json)) {
                while (Json.nextObject(json)) {
                    object(json, depth + 1);
                }
            } else {
                value(field, json);
            }
        }
    }

    private void value(String field, JsonParser json) throws IOException {
        switch (field) {
            case "accountId" -> accountId = Json.text(json);
            case "userName" -> handle = Json.text(json);
            case "displayName" -> name = Json.text(json);
            case "generationDate" -> made = Dates.iso(Json.text(json));
            case "isPartialArchive" -> partial = "true".equals(Json.text(json));
            case "fileName" -> {
                String file = Json.text(json);
                if (file != null && files.size() < MOST_FILES) {
                    files.add(file);
                }
            }
            default -> json.skipChildren();
        }
    }
}
