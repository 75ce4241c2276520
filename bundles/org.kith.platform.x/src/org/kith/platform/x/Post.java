package org.kith.platform.x;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The fields of one post that are of use, read off the stream; everything else is skipped unlooked at. One object is
 * used for all posts of a file. Layouts: {@code full_text} since 2018, {@code text} before.
 */
final class Post {
    /** Somebody named in the text; every part may be null. */
    record Mention(String id, String handle, String name) {
    }

    String id;
    String created;
    String text;
    String answered;
    String answeredUser;
    String answeredHandle;
    /** The author of a repost where the file tells it (before 2018). */
    Mention author;
    int from;
    int to;
    final List<Mention> mentions = new ArrayList<>(4);
    final List<Words.Link> links = new ArrayList<>(4);
    /** The account that the row itself names as mine (before 2018); null otherwise. */
    String user;

    /** Reads one row; the parser stands on its first name. */
    void read(JsonParser json) throws IOException {
        clear();
        for (String name = Json.field(json); name != null; json.nextToken(), name = Json.field(json)) {
            switch (name) {
                case "id_str" -> id = Json.text(json);
                case "id" -> {
                    if (id == null) {
                        id = Json.text(json);
                    }
                }
                case "created_at" -> created = Json.text(json);
                case "full_text" -> text = Json.text(json);
                case "text" -> {
                    if (text == null) {
                        text = Json.text(json);
                    }
                }
                case "entities" -> entities(json);
                case "display_text_range" -> range(json);
                case "in_reply_to_status_id_str" -> answered = Json.text(json);
                case "in_reply_to_user_id_str" -> answeredUser = Json.text(json);
                case "in_reply_to_screen_name" -> answeredHandle = Json.text(json);
                case "user" -> user = account(json) == null ? null : lastUser.id();
                case "retweeted_status" -> reposted(json);
                default -> json.skipChildren();
            }
        }
    }

    private Mention lastUser;

    private void clear() {
        id = null;
        created = null;
        text = null;
        answered = null;
        answeredUser = null;
        answeredHandle = null;
        author = null;
        user = null;
        from = -1;
        to = -1;
        mentions.clear();
        links.clear();
    }

    private void range(JsonParser json) throws IOException {
        if (!Json.array(json)) {
            return;
        }
        for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
            int value = Json.number(json);
            if (i == 0) {
                from = value;
            } else if (i == 1) {
                to = value;
            }
        }
    }

    private void entities(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        json.nextToken();
        for (String name = Json.field(json); name != null; json.nextToken(), name = Json.field(json)) {
            if (name.equals("user_mentions") && Json.array(json)) {
                while (Json.nextObject(json)) {
                    mentions.add(mention(json));
                }
            } else if (name.equals("urls") && Json.array(json)) {
                while (Json.nextObject(json)) {
                    link(json);
                }
            } else {
                json.skipChildren();
            }
        }
    }

    private static Mention mention(JsonParser json) throws IOException {
        String id = null;
        String handle = null;
        String shown = null;
        for (String name = Json.field(json); name != null; json.nextToken(), name = Json.field(json)) {
            switch (name) {
                case "id_str" -> id = Json.text(json);
                case "screen_name" -> handle = Json.text(json);
                case "name" -> shown = Json.text(json);
                default -> json.skipChildren();
            }
        }
        return new Mention(id, handle, shown);
    }

    private void link(JsonParser json) throws IOException {
        String shown = null;
        String target = null;
        for (String name = Json.field(json); name != null; json.nextToken(), name = Json.field(json)) {
            switch (name) {
                case "url" -> shown = Json.text(json);
                case "expanded_url" -> target = Json.text(json);
                default -> json.skipChildren();
            }
        }
        links.add(new Words.Link(shown, target));
    }

    private Mention account(JsonParser json) throws IOException {
        lastUser = null;
        if (json.currentToken() == JsonToken.START_OBJECT) {
            json.nextToken();
            lastUser = mention(json);
        } else {
            json.skipChildren();
        }
        return lastUser;
    }

    private void reposted(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        json.nextToken();
        for (String name = Json.field(json); name != null; json.nextToken(), name = Json.field(json)) {
            if (name.equals("user")) {
                author = account(json);
            } else {
                json.skipChildren();
            }
        }
    }
}
