package org.kith.platform.x;

import java.time.Instant;
import java.util.Set;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.Origin;
import org.kith.core.platform.Problem;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.TimePrecision;

/**
 * What I liked. X writes neither when nor whose post it was: the post's number gives the earliest possible time, the
 * author stays unknown.
 */
final class Likes {
    private Likes() {
    }

    /** Reads one file of likes. */
    static void read(Reading reading, ArchiveEntry entry) {
        Trouble trouble = new Trouble(reading.sink, entry.path());
        Rows rows = reading.rows(entry, trouble);
        rows.each(Set.of("like"), (wrapper, json, place) -> {
            String id = null;
            String text = null;
            for (String name = Json.field(json); name != null; json.nextToken(), name = Json.field(json)) {
                switch (name) {
                    case "tweetId" -> id = Json.text(json);
                    case "fullText" -> text = Json.text(json);
                    default -> json.skipChildren();
                }
            }
            rows.done();
            if (!Snowflake.isNumber(id)) {
                trouble.at(Problem.Code.MALFORMED, place.line(json), Messages.Likes_noId, place.record());
                return;
            }
            Instant posted = Snowflake.time(id);
            reading.sink.interaction(InteractionRecord.of(XArchive.PLATFORM, InteractionType.LIKE, "like:" + id)
                    .actor(reading.me).at(posted, posted == null ? TimePrecision.UNKNOWN : TimePrecision.NOT_BEFORE)
                    .object(Posts.page(id)).link(Posts.page(id)).text(text == null ? null
                            : Words.mend(Words.unescape(text)))
                    .origin(new Origin(entry.path(), place.record())).build());
        });
    }
}
