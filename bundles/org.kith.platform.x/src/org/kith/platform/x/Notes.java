package org.kith.platform.x;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.Origin;
import org.kith.core.platform.Problem;
import org.kith.model.activity.InteractionType;

/**
 * Long posts (since 2023). The list of posts has them cut; their whole text is in a file of its own, under a number of
 * its own, so that the two are matched by time and by the beginning of the text. One without its post becomes a post.
 */
final class Notes {
    private static final int SLACK_SECONDS = 5;
    private static final int MOST_CHARACTERS = 32 << 20;

    private final Reading reading;
    private final Map<Long, List<Note>> bySecond = new HashMap<>();
    private long kept;

    private static final class Note {
        String id;
        Instant at;
        String text;
        final List<String> handles = new ArrayList<>(0);
        Origin origin;
        boolean used;
    }

    Notes(Reading reading) {
        this.reading = reading;
    }

    /** Reads one file of long posts and keeps them; to be called before the posts are read. */
    void read(ArchiveEntry entry) {
        Trouble trouble = new Trouble(reading.sink, entry.path());
        Rows rows = reading.rows(entry, trouble);
        rows.each(Set.of("noteTweet"), (name, json, place) -> {
            Note note = one(json);
            rows.done();
            if (note.text == null || note.at == null || !Snowflake.isNumber(note.id)) {
                trouble.at(Problem.Code.MALFORMED, place.line(json), Messages.Notes_incomplete, place.record());
            } else if (kept + note.text.length() > MOST_CHARACTERS) {
                trouble.at(Problem.Code.TOO_LARGE, place.line(json), Messages.Notes_tooMany, place.record());
            } else {
                kept += note.text.length();
                note.origin = new Origin(entry.path(), place.record());
                bySecond.computeIfAbsent(note.at.getEpochSecond(), second -> new ArrayList<>(1)).add(note);
            }
        });
    }

    /** What a long post says: all of its words, and the handles that it names. */
    record Whole(String text, List<String> handles) {
    }

    /** The whole of a post that was cut; null when it was not. */
    Whole longer(Instant at, String cut) {
        if (at == null || bySecond.isEmpty()) {
            return null;
        }
        String beginning = beginning(cut);
        for (long second = at.getEpochSecond() - SLACK_SECONDS; second <= at.getEpochSecond() + SLACK_SECONDS;
                second++) {
            for (Note note : bySecond.getOrDefault(second, List.of())) {
                if (!note.used && note.text.length() > beginning.length() && note.text.startsWith(beginning)
                        && beginning.length() >= 20) {
                    note.used = true;
                    return new Whole(Words.mend(note.text), note.handles);
                }
            }
        }
        return null;
    }

    /** Tells of the long posts whose cut form was in no file, oldest first. */
    void tellRest() {
        bySecond.values().stream().flatMap(List::stream).filter(note -> !note.used)
                .sorted((one, other) -> one.at.equals(other.at) ? one.id.compareTo(other.id)
                        : one.at.compareTo(other.at))
                .forEach(note -> reading.sink.interaction(InteractionRecord
                        .of(XArchive.PLATFORM, InteractionType.POST, "note:" + note.id).actor(reading.me).at(note.at)
                        .text(Words.mend(note.text)).origin(note.origin).build()));
    }

    /** The text up to where X cut it: without the sign of omission and the link after it. */
    private static String beginning(String cut) {
        String text = Words.unescape(cut);
        int link = text.lastIndexOf(" https://t.co/");
        if (link > 0 && text.indexOf(' ', link + 1) < 0) {
            text = text.substring(0, link);
        }
        text = text.strip();
        return text.endsWith("…") ? text.substring(0, text.length() - 1).strip() : text;
    }

    private static Note one(JsonParser json) throws IOException {
        Note note = new Note();
        for (String name = Json.field(json); name != null; json.nextToken(), name = Json.field(json)) {
            switch (name) {
                case "noteTweetId" -> note.id = Json.text(json);
                case "createdAt" -> note.at = Dates.iso(Json.text(json));
                case "core" -> core(json, note);
                default -> json.skipChildren();
            }
        }
        return note;
    }

    private static void core(JsonParser json, Note note) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        json.nextToken();
        for (String name = Json.field(json); name != null; json.nextToken(), name = Json.field(json)) {
            if (name.equals("text")) {
                String text = Json.text(json);
                note.text = text == null ? null : Words.unescape(text);
            } else if (name.equals("mentions") && Json.array(json)) {
                while (Json.nextObject(json)) {
                    mention(json, note);
                }
            } else {
                json.skipChildren();
            }
        }
    }

    private static void mention(JsonParser json, Note note) throws IOException {
        for (String name = Json.field(json); name != null; json.nextToken(), name = Json.field(json)) {
            String handle = name.equals("screenName") ? Json.text(json) : null;
            if (handle != null) {
                note.handles.add(handle);
            } else {
                json.skipChildren();
            }
        }
    }
}
