package org.kith.platform.x;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.RecordSink;

/**
 * Who was in a group conversation, and when. A group's messages do not say to whom they went and stand newest first,
 * so the comings and goings are gathered in a first pass over the file.
 */
final class Members {
    private final Map<String, Group> groups = new HashMap<>();

    /** One group. */
    static final class Group {
        private final Map<String, Instant[]> stays = new TreeMap<>();
        private Instant named;
        String title;

        /** Everybody who was ever in it, sorted. */
        List<String> all() {
            return List.copyOf(stays.keySet());
        }

        /** Everybody in it at a time, without the sender, sorted. */
        List<String> others(String sender, Instant at) {
            List<String> ids = new ArrayList<>();
            stays.forEach((id, stay) -> {
                boolean in = at == null || (stay[0] == null || !at.isBefore(stay[0]))
                        && (stay[1] == null || at.isBefore(stay[1]));
                if (in && !id.equals(sender)) {
                    ids.add(id);
                }
            });
            return ids;
        }

        void add(String id, Instant from) {
            if (Snowflake.isNumber(id)) {
                stays.computeIfAbsent(id, key -> new Instant[] {from, null});
            }
        }

        private void joined(String id, Instant at) {
            if (Snowflake.isNumber(id)) {
                Instant[] stay = stays.computeIfAbsent(id, key -> new Instant[] {at, null});
                stay[0] = at;
            }
        }

        private void left(String id, Instant at) {
            if (Snowflake.isNumber(id)) {
                stays.computeIfAbsent(id, key -> new Instant[2])[1] = at;
            }
        }

        private void named(String name, Instant at) {
            if (named == null || at != null && at.isAfter(named)) {
                named = at == null ? Instant.MIN : at;
                title = Words.mend(name);
            }
        }
    }

    /** The group of a conversation; empty when nothing is known of it. */
    Group of(String conversation) {
        return groups.computeIfAbsent(conversation == null ? "" : conversation, key -> new Group());
    }

    /** The first pass. Trouble is told in the second one. */
    void gather(Reading reading, ArchiveEntry entry, String me) {
        Rows rows = reading.rows(entry, new Trouble(new RecordSink() { }, entry.path()));
        String[] current = new String[1];
        rows.each(DirectMessages.WRAPPERS, DirectMessages.PIECES,
                (name, json, place) -> conversation(json, current, rows, me),
                (name, json, place) -> {
                    if (name.equals(DirectMessages.CONVERSATION)) {
                        current[0] = DirectMessages.conversationId(json);
                    } else {
                        element(name, json, of(current[0]));
                    }
                });
    }

    private void conversation(JsonParser json, String[] current, Rows rows, String me) throws IOException {
        current[0] = null;
        for (String name = Json.field(json); name != null; json.nextToken(), name = Json.field(json)) {
            if (name.equals("conversationId")) {
                current[0] = Json.text(json);
                of(current[0]).add(me, null);
            } else if (name.equals("messages") && Json.array(json)) {
                while (Json.nextObject(json)) {
                    String kind = Json.field(json);
                    if (kind != null) {
                        if (json.currentToken() == JsonToken.START_OBJECT) {
                            json.nextToken();
                            element(kind, json, of(current[0]));
                        } else {
                            json.skipChildren();
                        }
                        json.nextToken();
                        DirectMessages.toEnd(json);
                    }
                    rows.done();
                }
            } else {
                json.skipChildren();
            }
        }
    }

    private static void element(String kind, JsonParser json, Group group) throws IOException {
        String sender = null;
        String name = null;
        Instant at = null;
        List<String> ids = new ArrayList<>();
        for (String field = Json.field(json); field != null; json.nextToken(), field = Json.field(json)) {
            switch (field) {
                case "senderId" -> sender = Json.text(json);
                case "createdAt" -> at = Dates.iso(Json.text(json));
                case "name" -> name = Json.text(json);
                case "userIds", "participantsSnapshot" -> ids(json, ids);
                default -> json.skipChildren();
            }
        }
        switch (kind) {
            case "messageCreate" -> group.add(sender, null);
            case "joinConversation" -> ids.forEach(id -> group.add(id, null));
            case "conversationNameUpdate" -> group.named(name, at);
            default -> {
                for (String id : ids) {
                    if (kind.equals("participantsJoin")) {
                        group.joined(id, at);
                    } else if (kind.equals("participantsLeave")) {
                        group.left(id, at);
                    }
                }
            }
        }
    }

    private static void ids(JsonParser json, List<String> into) throws IOException {
        if (Json.array(json)) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                String id = Json.text(json);
                if (id != null && into.size() < 10_000) {
                    into.add(id);
                }
            }
        }
    }
}
