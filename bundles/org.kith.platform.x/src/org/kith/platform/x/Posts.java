package org.kith.platform.x;

import com.fasterxml.jackson.core.JsonParser;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.core.platform.AccountRef;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.Origin;
import org.kith.core.platform.Problem;
import org.kith.model.activity.Audience;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.TargetRole;
import org.kith.model.activity.TimePrecision;

/**
 * What I posted: answers become comments to the account answered, reposts shares of their author, posts with another
 * post's address quotes of its author, posts that name others mentions, and the rest plain posts. Answering oneself is
 * a thread, not dealing with others.
 */
final class Posts {
    private static final Pattern STATUS = Pattern.compile(
            "https?://(?:www\\.|mobile\\.)?(?:twitter|x)\\.com/(\\w{1,50})/status(?:es)?/(\\d{1,19})",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> WRAPPERS = Set.of("tweet");

    private final Reading reading;
    private final Notes notes;
    private final Post post = new Post();
    private final Set<String> named = new HashSet<>();

    Posts(Reading reading, Notes notes) {
        this.reading = reading;
        this.notes = notes;
    }

    /** Reads one file of posts. */
    void read(ArchiveEntry entry, Audience audience) {
        Trouble trouble = new Trouble(reading.sink, entry.path());
        Rows rows = reading.rows(entry, trouble);
        rows.each(WRAPPERS, (name, json, place) -> {
            post.read(json);
            one(entry, trouble, json, place, audience);
            rows.done();
        });
    }

    private void one(ArchiveEntry entry, Trouble trouble, JsonParser json, Rows.Place place, Audience audience) {
        if (!Snowflake.isNumber(post.id)) {
            trouble.at(Problem.Code.MALFORMED, place.line(json), Messages.Posts_noId, place.record());
            return;
        }
        Instant at = Dates.post(post.created);
        if (at == null) {
            at = Snowflake.time(post.id);
            trouble.at(Problem.Code.INVALID_VALUE, place.line(json),
                    at == null ? Messages.Posts_noTime : Messages.Posts_timeFromId, place.record());
        } else if (!reading.possible(at)) {
            trouble.at(Problem.Code.INVALID_VALUE, place.line(json), Messages.Posts_impossible, place.record());
            return;
        }
        reading.happened(at);
        if (post.text != null && Words.torn(post.text)) {
            post.text = Words.mend(post.text);
            trouble.at(Problem.Code.ENCODING, place.line(json), Messages.Rows_torn, place.record());
        }
        String text = post.text == null ? "" : post.text;
        Origin origin = new Origin(entry.path(), place.record());
        InteractionRecord record = text.startsWith("RT @") ? repost(text, at, origin) : own(text, at, origin, audience);
        reading.sink.interaction(record);
    }

    private InteractionRecord repost(String text, Instant at, Origin origin) {
        long second = at == null ? 0 : at.getEpochSecond();
        int end = 4;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        String handle = text.substring(4, end);
        AccountRef author = post.author == null ? null : seen(post.author, second, origin);
        for (Post.Mention mention : post.mentions) {
            AccountRef one = seen(mention, second, origin);
            if (author == null && one != null && handle.equalsIgnoreCase(mention.handle())) {
                author = one;
            }
        }
        if (author == null) {
            author = reading.people.seen(null, handle, null, second, origin.file(), origin.line());
        }
        String said = text.startsWith(": ", end) ? text.substring(end + 2) : text;
        InteractionRecord.Builder record = start(InteractionType.SHARE, at, origin, Audience.PUBLIC)
                .text(Words.plain(said, post.links));
        if (author != null && !reading.mine(author.key())) {
            record.target(author, TargetRole.AUTHOR);
        }
        return record.build();
    }

    private InteractionRecord own(String raw, Instant at, Origin origin, Audience audience) {
        long second = at == null ? 0 : at.getEpochSecond();
        Notes.Whole note = notes.longer(at, raw);
        if (note != null) {
            note.handles().forEach(this::add);
        }
        named.clear();
        AccountRef answered = answered(second, origin);
        AccountRef quoted = null;
        String quote = null;
        for (Words.Link link : post.links) {
            Matcher status = link.target() == null ? null : STATUS.matcher(link.target());
            if (quoted == null && status != null && status.lookingAt() && !self(status.group(1))
                    && !status.group(1).equalsIgnoreCase("i")) {
                quote = page(status.group(2));
                quoted = reading.people.seen(null, status.group(1), null, second, origin.file(), origin.line());
            }
        }
        InteractionType type = answered != null ? InteractionType.COMMENT
                : quoted != null ? InteractionType.QUOTE : InteractionType.POST;
        InteractionRecord.Builder record = null;
        for (Post.Mention mention : post.mentions) {
            AccountRef one = seen(mention, second, origin);
            if (one == null || reading.mine(one.key()) || same(one, answered) || same(one, quoted)
                    || !named.add(one.key())) {
                continue;
            }
            if (record == null) {
                record = start(type == InteractionType.POST ? InteractionType.MENTION : type, at, origin, audience);
                authors(record, answered, quoted);
            }
            record.target(one, TargetRole.MENTIONED);
        }
        if (record == null) {
            record = start(type, at, origin, audience);
            authors(record, answered, quoted);
        }
        if (Snowflake.isNumber(post.answered)) {
            record.inReplyTo("tweet:" + post.answered);
        }
        return record.object(answered != null && Snowflake.isNumber(post.answered) ? page(post.answered) : quote)
                .text(note != null ? note.text()
                        : Words.plain(Words.shown(raw, post.from, post.to), post.links))
                .build();
    }

    /** Somebody named in the part of a long post that was cut off. */
    private void add(String handle) {
        if (post.mentions.stream().noneMatch(mention -> handle.equalsIgnoreCase(mention.handle()))) {
            post.mentions.add(new Post.Mention(null, handle, null));
        }
    }

    private static void authors(InteractionRecord.Builder record, AccountRef answered, AccountRef quoted) {
        if (answered != null) {
            record.target(answered, TargetRole.AUTHOR);
        }
        if (quoted != null && !same(quoted, answered)) {
            record.target(quoted, TargetRole.AUTHOR);
        }
    }

    /** Whom I answered; null when nobody or myself. */
    private AccountRef answered(long second, Origin origin) {
        if (post.answeredUser == null && post.answeredHandle == null || reading.mine(post.answeredUser)
                || post.answeredHandle != null && self(post.answeredHandle)) {
            return null;
        }
        return reading.people.seen(post.answeredUser, post.answeredHandle, null, second, origin.file(), origin.line());
    }

    private boolean self(String handle) {
        return reading.me != null && handle.equalsIgnoreCase(reading.me.handle());
    }

    private AccountRef seen(Post.Mention mention, long second, Origin origin) {
        return reading.people.seen(mention.id(), mention.handle(), mention.name(), second, origin.file(),
                origin.line());
    }

    private InteractionRecord.Builder start(InteractionType type, Instant at, Origin origin, Audience audience) {
        return InteractionRecord.of(XArchive.PLATFORM, type, "tweet:" + post.id).actor(reading.me)
                .at(at, at == null ? TimePrecision.UNKNOWN : TimePrecision.EXACT).audience(audience)
                .link(page(post.id)).origin(origin);
    }

    private static boolean same(AccountRef one, AccountRef other) {
        return other != null && one.key().equals(other.key());
    }

    /** The address of a post, which works whoever wrote it. */
    static String page(String id) {
        return "https://x.com/i/web/status/" + id;
    }
}
