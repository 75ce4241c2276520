package org.kith.platform.linkedin;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The tables that are read: what their files are called, by which columns they are known, and how they write times.
 * Names are compared without case, spaces, underscores and the number that LinkedIn (or a browser) appends.
 */
enum Table {
    CONNECTIONS("connections", Set.of("first name", "connected on"), Stamp.DAY),
    MESSAGES("messages", Set.of("conversation id", "sender profile url"), Stamp.DASHED),
    INVITATIONS("invitations", Set.of("from", "to", "sent at", "direction"), Stamp.AMERICAN),
    ENDORSED("endorsementreceivedinfo", Set.of("skill name", "endorser first name"), Stamp.SLASHED),
    ENDORSING("endorsementgiveninfo", Set.of("skill name", "endorsee first name"), Stamp.SLASHED),
    RECOMMENDED("recommendationsreceived", Set.of("text", "creation date"), Stamp.AMERICAN, Stamp.DAY),
    RECOMMENDING("recommendationsgiven", Set.of("text", "creation date"), Stamp.AMERICAN, Stamp.DAY),
    REACTIONS("reactions", Set.of("date", "type", "link"), Stamp.DASHED),
    COMMENTS("comments", Set.of("date", "link", "message"), Stamp.DASHED),
    SHARES("shares", Set.of("sharelink", "sharecommentary"), Stamp.DASHED),
    REPOSTS("instantreposts", Set.of("date", "link"), Stamp.DASHED),
    FOLLOWS("memberfollows", Set.of("date", "fullname"), Stamp.DASHED, Stamp.AMERICAN, Stamp.WORDY),
    COMPANIES("companyfollows", Set.of("organization", "followed on"), Stamp.WORDY, Stamp.DAY, Stamp.DASHED),
    EVENTS("events", Set.of("event name", "event time"), Stamp.DASHED, Stamp.AMERICAN, Stamp.WORDY),
    PROFILE("profile", Set.of("first name", "last name", "headline")),
    MAILS("emailaddresses", Set.of("email address", "confirmed")),
    NOTES("notes", Set.of("connection first name", "note"), Stamp.DASHED, Stamp.AMERICAN, Stamp.DAY, Stamp.SLASHED),
    CONTACTS("contacts", Set.of("emails")),
    IMPORTED("importedcontacts", Set.of("emails"));

    final String file;
    final Set<String> columns;
    final List<Stamp> stamps;

    Table(String file, Set<String> columns, Stamp... stamps) {
        this.file = file;
        this.columns = columns;
        this.stamps = List.of(stamps);
    }

    /** A file's name as it is compared. */
    static String plain(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        String stem = (dot > 0 ? name.substring(0, dot) : name).replaceAll("\\s*\\(\\d+\\)$", "");
        return stem.replaceAll("[\\s_-]+\\d+$", "").replaceAll("[\\s_-]+", "");
    }

    /** The table of a file by its name; null when it is none of these. */
    static Table named(String fileName) {
        String plain = plain(fileName);
        for (Table table : values()) {
            if (table.file.equals(plain)) {
                return table;
            }
        }
        return null;
    }

    /** The table of a renamed file by its columns; null when they don't tell one alone. */
    static Table withColumns(Set<String> header) {
        for (Table table : List.of(CONNECTIONS, MESSAGES, INVITATIONS, ENDORSED, ENDORSING, SHARES, NOTES)) {
            if (header.containsAll(table.columns)) {
                return table;
            }
        }
        return null;
    }
}
