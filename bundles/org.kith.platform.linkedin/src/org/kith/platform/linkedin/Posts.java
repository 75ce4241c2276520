package org.kith.platform.linkedin;

import java.util.Locale;
import java.util.Set;
import org.kith.core.platform.AccountRef;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.Problem;
import org.kith.model.activity.Audience;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.TargetRole;

/**
 * What I did in public: reactions, comments, posts, reposts. LinkedIn names the post by address only; whose it is
 * stands in some of the addresses ({@code /posts/<slug>_…}) and is unknown otherwise.
 */
final class Posts {
    private static final Set<String> VISIBILITIES = Set.of("PUBLIC", "CONNECTIONS", "MEMBER_NETWORK", "CONTAINER",
            "LOGGED_IN", "CONNECTIONS_ONLY", "ANYONE");

    private final Reading reading;

    Posts(Reading reading) {
        this.reading = reading;
    }

    /** Reads all of them. */
    void read() {
        reading.each(Table.SHARES, this::share);
        reading.each(Table.REPOSTS, this::repost);
        reading.each(Table.COMMENTS, this::comment);
        reading.each(Table.REACTIONS, this::reaction);
    }

    private void reaction(Row row, Trouble trouble) {
        String link = link(row, "link", trouble);
        if (link == null) {
            return;
        }
        Stamp.Time time = reading.time(Table.REACTIONS, row.get("date"), row, trouble);
        String comment = Profile.comment(link);
        String kind = row.get("type").toLowerCase(Locale.ROOT);
        reading.sink.interaction(about(InteractionType.LIKE,
                "reaction:" + (comment == null ? Profile.post(link) : comment), link, comment == null, time, row)
                .summary(kind.isEmpty() || kind.equals("like") ? null : kind).build());
    }

    private void comment(Row row, Trouble trouble) {
        String link = link(row, "link", trouble);
        if (link == null) {
            return;
        }
        Stamp.Time time = reading.time(Table.COMMENTS, row.get("date"), row, trouble);
        String text = unquoted(row.raw("message").strip());
        String comment = Profile.comment(link);
        String key = "comment:" + Profile.post(link) + ':' + (comment == null ? "" : comment + ':')
                + row.get("date") + ':' + Reading.hash(text);
        reading.sink.interaction(about(InteractionType.COMMENT, key, link, true, time, row)
                .text(text.isEmpty() ? null : text).build());
    }

    private void share(Row row, Trouble trouble) {
        String link = link(row, "sharelink", trouble);
        if (link == null) {
            return;
        }
        Stamp.Time time = reading.time(Table.SHARES, row.get("date"), row, trouble);
        String text = broken(row.raw("sharecommentary")).strip();
        if (!row.has("visibility") && VISIBILITIES.contains(text)) {
            trouble.at(Problem.Code.MALFORMED, row.origin().line(), Messages.Posts_shifted, row.origin().line());
            text = "";
        }
        String shared = row.get("sharedurl");
        String author = shared.isEmpty() ? null : Profile.author(shared);
        boolean own = author == null || reading.mine(author);
        InteractionRecord.Builder post = reading.start(own ? InteractionType.POST : text.isEmpty()
                ? InteractionType.SHARE : InteractionType.QUOTE, "post:" + Profile.post(link), reading.me, time, row)
                .link(link).object(address(shared)).text(text.isEmpty() ? null : text)
                .audience(row.get("visibility").toUpperCase(Locale.ROOT).startsWith("CONNECTION") ? Audience.FOLLOWERS
                        : Audience.PUBLIC);
        if (!own) {
            post.target(Names.of(author, null), TargetRole.AUTHOR);
        }
        reading.sink.interaction(post.build());
    }

    private void repost(Row row, Trouble trouble) {
        String link = link(row, "link", trouble);
        if (link != null) {
            Stamp.Time time = reading.time(Table.REPOSTS, row.get("date"), row, trouble);
            reading.sink.interaction(about(InteractionType.SHARE, "repost:" + Profile.post(link), link, true, time, row)
                    .build());
        }
    }

    private InteractionRecord.Builder about(InteractionType type, String key, String link, boolean tellsAuthor,
            Stamp.Time time, Row row) {
        String author = tellsAuthor ? Profile.author(link) : null;
        InteractionRecord.Builder record = reading.start(type, key, reading.me, time, row).object(link).link(link);
        if (author != null && !reading.mine(author)) {
            AccountRef account = Names.of(author, null);
            record.target(account, TargetRole.AUTHOR);
        }
        return record;
    }

    /** The address of a post; null, and told, when there is none. */
    private static String link(Row row, String column, Trouble trouble) {
        String link = address(row.get(column));
        if (link == null) {
            trouble.at(Problem.Code.MALFORMED, row.origin().line(), Messages.Posts_noLink, row.origin().line());
        }
        return link;
    }

    private static String address(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") ? text : null;
    }

    /** LinkedIn puts the whole comment in escaped quotes in some archives. */
    private static String unquoted(String text) {
        boolean wrapped = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                && text.indexOf('"', 1) == text.length() - 1;
        return wrapped ? text.substring(1, text.length() - 1) : text;
    }

    /** Posts have their line breaks inside a pair of quotes, and their quotes doubled once too often. */
    private static String broken(String text) {
        return text.replace("\"\n\"", "\n").replace("\"\"", "\"");
    }
}
