package org.kith.platform.x;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kith.core.platform.AccountRef;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.ConversationRecord;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.Origin;
import org.kith.core.platform.Problem;
import org.kith.model.activity.Audience;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.TargetRole;

/**
 * Private messages, of two and of groups, with the reactions to them. A message to two is addressed to the other one, a
 * message to a group to everybody who was in it then; above twenty only to me, with the number of them.
 */
final class DirectMessages {
    /** The row of a conversation. */
    static final String CONVERSATION = "dmConversation";
    static final Set<String> WRAPPERS = Set.of(CONVERSATION);
    /** What a damaged file is cut at. */
    static final Set<String> PIECES = Set.of(CONVERSATION, "messageCreate", "joinConversation", "participantsJoin",
            "participantsLeave", "conversationNameUpdate", "welcomeMessageCreate");
    private static final int NAMED = 20;

    private final Reading reading;
    private final ArchiveEntry entry;
    private final boolean group;
    private final Trouble trouble;
    private final Rows rows;
    private final Members members = new Members();
    private final Set<String> told = new LinkedHashSet<>();
    private String conversation;

    DirectMessages(Reading reading, ArchiveEntry entry, boolean group) {
        this.reading = reading;
        this.entry = entry;
        this.group = group;
        this.trouble = new Trouble(reading.sink, entry.path());
        this.rows = reading.rows(entry, trouble);
    }

    /** Reads the file. */
    void read() {
        if (group) {
            members.gather(reading, entry, reading.me == null ? null : reading.me.key());
        }
        rows.each(WRAPPERS, PIECES, (name, json, place) -> conversation(json, place), (name, json, place) -> {
            if (name.equals(CONVERSATION)) {
                conversation = conversationId(json);
            } else if (name.equals("messageCreate")) {
                message(json, place, place.record());
            }
        });
    }

    /** The id in the torn-off beginning of a conversation; null when it is not there. */
    static String conversationId(JsonParser json) throws IOException {
        for (String name = Json.field(json); name != null; json.nextToken(), name = Json.field(json)) {
            if (name.equals("conversationId")) {
                return Json.text(json);
            }
            if (name.equals("messages")) {
                return null;
            }
            json.skipChildren();
        }
        return null;
    }

    /** Goes on to the end of the object in whose fields the parser stands. */
    static void toEnd(JsonParser json) throws IOException {
        while (json.currentToken() != JsonToken.END_OBJECT) {
            json.nextToken();
            json.skipChildren();
            json.nextToken();
        }
    }

    private void conversation(JsonParser json, Rows.Place place) throws IOException {
        conversation = null;
        for (String name = Json.field(json); name != null; json.nextToken(), name = Json.field(json)) {
            if (name.equals("conversationId")) {
                conversation = Json.text(json);
            } else if (name.equals("messages") && Json.array(json)) {
                while (Json.nextObject(json)) {
                    element(json, place);
                    rows.done();
                }
            } else {
                json.skipChildren();
            }
        }
    }

    private void element(JsonParser json, Rows.Place place) throws IOException {
        String kind = Json.field(json);
        if (kind == null) {
            return;
        }
        if (kind.equals("messageCreate") && json.currentToken() == JsonToken.START_OBJECT) {
            json.nextToken();
            message(json, place, rows.count() + 1);
        } else {
            json.skipChildren();
        }
        json.nextToken();
        toEnd(json);
    }

    private void message(JsonParser json, Rows.Place place, long record) throws IOException {
        String id = null;
        String sender = null;
        String recipient = null;
        String text = null;
        String created = null;
        List<Words.Link> links = new ArrayList<>(0);
        List<Reaction> reactions = new ArrayList<>(0);
        for (String name = Json.field(json); name != null; json.nextToken(), name = Json.field(json)) {
            switch (name) {
                case "id" -> id = Json.text(json);
                case "senderId" -> sender = Json.text(json);
                case "recipientId" -> recipient = Json.text(json);
                case "text" -> text = Json.text(json);
                case "createdAt" -> created = Json.text(json);
                case "urls" -> links(json, links);
                case "reactions" -> reactions(json, reactions);
                default -> json.skipChildren();
            }
        }
        if (!Snowflake.isNumber(id) || !Snowflake.isNumber(sender)) {
            trouble.at(Problem.Code.MALFORMED, place.line(json), Messages.Direct_noSender, record);
            return;
        }
        Instant at = Dates.iso(created);
        if (at == null || !reading.possible(at)) {
            trouble.at(Problem.Code.INVALID_VALUE, place.line(json), Messages.Direct_timeFromId, record);
            at = Snowflake.time(id);
        }
        if (text != null && Words.torn(text)) {
            text = Words.mend(text);
            trouble.at(Problem.Code.ENCODING, place.line(json), Messages.Rows_torn, record);
        }
        reading.happened(at);
        Origin origin = new Origin(entry.path(), record);
        List<String> others = group ? members.of(conversation).others(sender, at) : other(sender, recipient);
        InteractionRecord.Builder message = start(InteractionType.MESSAGE, "dm:" + id, sender, at, others.size(),
                origin)
                .text(text == null ? null : Words.plain(text, links));
        address(message, others);
        tell(others, sender);
        reading.sink.interaction(message.build());
        for (Reaction reaction : reactions) {
            react(reaction, id, sender, others.size(), origin);
        }
    }

    private void react(Reaction reaction, String message, String author, int others, Origin origin) {
        if (!Snowflake.isNumber(reaction.sender) || reaction.sender.equals(author)) {
            return;
        }
        String key = "dm-reaction:" + (reaction.event == null ? message + ':' + reaction.sender : reaction.event);
        reading.sink.interaction(start(InteractionType.LIKE, key, reaction.sender, reaction.at, others, origin)
                .target(reading.people.number(author), TargetRole.AUTHOR).inReplyTo("dm:" + message)
                .summary(reaction.kind).build());
    }

    private InteractionRecord.Builder start(InteractionType type, String key, String actor, Instant at, int others,
            Origin origin) {
        AccountRef by = reading.mine(actor) ? reading.me : reading.people.number(actor);
        return InteractionRecord.of(XArchive.PLATFORM, type, key).actor(by).at(at).origin(origin)
                .audience(group ? Audience.GROUP : Audience.ONE_TO_ONE).recipients(Math.max(others, 1))
                .conversation(conversation == null ? null : "dm:" + conversation)
                .link(conversation == null ? null : "https://x.com/messages/" + conversation);
    }

    private void address(InteractionRecord.Builder message, List<String> others) {
        for (String other : others) {
            if (reading.mine(other)) {
                message.target(reading.me, TargetRole.TO);
            } else if (others.size() <= NAMED) {
                message.target(reading.people.number(other), TargetRole.TO);
            }
        }
    }

    /** The other side of a conversation of two; its name has both numbers, the message not always the recipient's. */
    private List<String> other(String sender, String recipient) {
        if (Snowflake.isNumber(recipient) && !recipient.equals("0") && !recipient.equals(sender)) {
            return List.of(recipient);
        }
        int dash = conversation == null ? -1 : conversation.indexOf('-');
        if (dash > 0) {
            String one = conversation.substring(0, dash);
            String two = conversation.substring(dash + 1);
            String other = one.equals(sender) ? two : one;
            return Snowflake.isNumber(other) && !other.equals(sender) ? List.of(other) : List.of();
        }
        return List.of();
    }

    /** Tells of a conversation at its first message. */
    private void tell(List<String> others, String sender) {
        if (conversation == null || !told.add(conversation)) {
            return;
        }
        List<String> ids = new ArrayList<>();
        if (group) {
            ids.addAll(members.of(conversation).all());
        } else {
            ids.add(sender);
            ids.addAll(others);
        }
        String title = group ? members.of(conversation).title : null;
        reading.sink.conversation(new ConversationRecord(XArchive.PLATFORM, "dm:" + conversation, title,
                ids.stream().map(id -> reading.mine(id) ? reading.me : reading.people.number(id)).toList()));
    }

    private static void links(JsonParser json, List<Words.Link> into) throws IOException {
        if (!Json.array(json)) {
            return;
        }
        while (Json.nextObject(json)) {
            String shown = null;
            String target = null;
            for (String name = Json.field(json); name != null; json.nextToken(), name = Json.field(json)) {
                switch (name) {
                    case "url" -> shown = Json.text(json);
                    case "expanded" -> target = Json.text(json);
                    default -> json.skipChildren();
                }
            }
            into.add(new Words.Link(shown, target));
        }
    }

    private static final class Reaction {
        String sender;
        String kind;
        String event;
        Instant at;
    }

    private static void reactions(JsonParser json, List<Reaction> into) throws IOException {
        if (!Json.array(json)) {
            return;
        }
        while (Json.nextObject(json)) {
            Reaction reaction = new Reaction();
            for (String name = Json.field(json); name != null; json.nextToken(), name = Json.field(json)) {
                switch (name) {
                    case "senderId" -> reaction.sender = Json.text(json);
                    case "reactionKey" -> reaction.kind = Json.text(json);
                    case "eventId" -> reaction.event = Json.text(json);
                    case "createdAt" -> reaction.at = Dates.iso(Json.text(json));
                    default -> json.skipChildren();
                }
            }
            into.add(reaction);
        }
    }
}
