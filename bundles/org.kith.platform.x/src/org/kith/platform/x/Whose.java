package org.kith.platform.x;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kith.core.platform.AccountRecord;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.Origin;
import org.kith.core.platform.OwnerRecord;
import org.kith.core.platform.Problem;

/** Finds out whose archive it is: from the account file, else from the manifest, else from the layout before 2018. */
final class Whose {
    private final Reading reading;
    private String id;
    private String handle;
    private String name;
    private String email;
    private String bio;
    private Origin origin = Origin.in("");
    private final List<String> former = new ArrayList<>();

    Whose(Reading reading) {
        this.reading = reading;
    }

    /** Tells the owner and makes it known to the reading. False when no file names one. */
    boolean tell() {
        if (id == null) {
            return false;
        }
        AccountRecord account = AccountRecord.of(XArchive.PLATFORM, id).handle(handle).displayName(Words.mend(name))
                .uri(People.page(id, handle)).emails(email == null ? List.of() : List.of(email))
                .bio(Words.mend(bio)).formerHandles(former).origin(origin).build();
        reading.me = account.ref();
        reading.sink.owner(new OwnerRecord(account, name == null ? List.of() : List.of(Words.mend(name)),
                account.emails()));
        return true;
    }

    /** The account file. A second one of somebody else is told of and not taken. */
    void account(ArchiveEntry entry) {
        Trouble trouble = new Trouble(reading.sink, entry.path());
        Rows rows = reading.rows(entry, trouble);
        rows.each(Set.of("account"), (wrapper, json, place) -> {
            String ownId = null;
            String ownHandle = null;
            String ownName = null;
            String ownMail = null;
            String created = null;
            for (String field = Json.field(json); field != null; json.nextToken(), field = Json.field(json)) {
                switch (field) {
                    case "accountId" -> ownId = Json.text(json);
                    case "username" -> ownHandle = Json.text(json);
                    case "accountDisplayName" -> ownName = Json.text(json);
                    case "email" -> ownMail = Json.text(json);
                    case "createdAt" -> created = Json.text(json);
                    default -> json.skipChildren();
                }
            }
            rows.done();
            if (!Snowflake.isNumber(ownId)) {
                trouble.at(Problem.Code.MALFORMED, place.line(json), Messages.Whose_noId);
            } else if (id != null && !id.equals(ownId)) {
                trouble.at(Problem.Code.FOREIGN_OWNER, place.line(json), Messages.Whose_two, handle, ownHandle);
            } else {
                id = ownId;
                handle = ownHandle;
                name = ownName;
                email = ownMail == null || ownMail.indexOf('@') < 1 ? null : ownMail.strip().toLowerCase(Locale.ROOT);
                origin = new Origin(entry.path(), place.record());
                reading.since = Dates.iso(created);
            }
        });
    }

    /** The profile: what I say of myself. */
    void profile(ArchiveEntry entry) {
        Rows rows = reading.rows(entry, new Trouble(reading.sink, entry.path()));
        rows.each(Set.of("profile"), (wrapper, json, place) -> {
            for (String field = Json.field(json); field != null; json.nextToken(), field = Json.field(json)) {
                if (field.equals("description") && json.currentToken() == JsonToken.START_OBJECT) {
                    json.nextToken();
                    for (String part = Json.field(json); part != null; json.nextToken(), part = Json.field(json)) {
                        if (part.equals("bio")) {
                            bio = Json.text(json);
                        } else {
                            json.skipChildren();
                        }
                    }
                } else {
                    json.skipChildren();
                }
            }
            rows.done();
        });
    }

    /** My earlier handles; the file lies them in each other twice under the same name. */
    void handles(ArchiveEntry entry) {
        Rows rows = reading.rows(entry, new Trouble(reading.sink, entry.path()));
        rows.each(Set.of("screenNameChange"), (wrapper, json, place) -> {
            handle(json);
            rows.done();
        });
    }

    private void handle(JsonParser json) throws IOException {
        for (String field = Json.field(json); field != null; json.nextToken(), field = Json.field(json)) {
            if (field.equals("changedFrom")) {
                String from = Json.text(json);
                if (from != null && !from.isBlank() && !former.contains(from)) {
                    former.add(from);
                }
            } else if (field.equals("screenNameChange") && json.currentToken() == JsonToken.START_OBJECT) {
                json.nextToken();
                handle(json);
            } else {
                json.skipChildren();
            }
        }
    }

    /** What the manifest says, where no account file did. */
    void manifest(Manifest manifest, ArchiveEntry entry) {
        if (id == null && Snowflake.isNumber(manifest.accountId)) {
            id = manifest.accountId;
            handle = manifest.handle;
            name = manifest.name;
            origin = Origin.in(entry.path());
        }
    }

    /** {@code user_details.js} of the archives before August 2018. */
    void details(ArchiveEntry entry) {
        ScriptFile file;
        try {
            file = ScriptFile.open(entry, reading.monitor);
            try (JsonParser json = reading.factory.createParser(file.body())) {
                String own = null;
                if (json.nextToken() == JsonToken.START_OBJECT) {
                    json.nextToken();
                    for (String field = Json.field(json); field != null; json.nextToken(), field = Json.field(json)) {
                        switch (field) {
                            case "id" -> own = Json.text(json);
                            case "screen_name" -> handle = handle == null ? Json.text(json) : handle;
                            case "full_name" -> name = name == null ? Json.text(json) : name;
                            default -> json.skipChildren();
                        }
                    }
                }
                if (id == null && Snowflake.isNumber(own)) {
                    id = own;
                    origin = Origin.in(entry.path());
                }
            }
        } catch (IOException broken) {
            reading.sink.problem(Problem.in(Problem.Code.MALFORMED, entry.path(), Messages.Whose_broken));
        }
    }
}
