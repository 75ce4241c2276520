package org.kith.platform.linkedin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.RecordSink;

/**
 * Which file of an archive is which table: by its name when the columns agree, by its columns when it was renamed.
 * Looks at the first lines of each file.
 */
final class Contents {
    /** LinkedIn's own files that tell nothing of people; with names as {@link Table#plain} writes them. */
    private static final Set<String> OTHERS = Set.of("adtargeting", "adsclicked", "lanadsengagement", "education",
            "certifications", "courses", "honors", "languages", "learning", "logins", "organizations", "patents",
            "phonenumbers", "positions", "profilesummary", "projects", "publications", "receipts", "receiptsv2",
            "registration", "richmedia", "savedjobs", "savedjobalerts", "savedarticles", "saveditems", "searchqueries",
            "securitychallenges", "skills", "testscores", "verifications", "volunteering", "votes",
            "whatsappphonenumbers", "jobapplications", "jobseekerpreferences", "hashtagfollows", "inferencesaboutyou",
            "privateidentityasset", "providers", "serviceengagements", "publishingphotos", "causesyoucareabout",
            "jobapplicantsavedanswers", "jobapplicantsavedscreeningquestionresponses");

    final Map<Table, List<ArchiveEntry>> tables = new EnumMap<>(Table.class);
    /** Paths of files that are not read. */
    final List<String> others = new ArrayList<>();
    /** How surely this is LinkedIn's: files whose name and columns both agree, and well-known others. */
    int evidence;
    /** One table whose columns no other program writes. */
    boolean certain;

    /** Looks into all tables of an archive. */
    static Contents of(Archive archive, IProgressMonitor monitor) {
        Contents contents = new Contents();
        for (ArchiveEntry entry : archive.entries()) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            String name = entry.name().toLowerCase(Locale.ROOT);
            if (name.endsWith(".csv") || name.endsWith(".txt")) {
                contents.look(entry, monitor);
            } else if (name.endsWith(".html") || name.endsWith(".pdf") || name.endsWith(".tsv")) {
                contents.others.add(entry.path());
            }
        }
        return contents;
    }

    private void look(ArchiveEntry entry, IProgressMonitor monitor) {
        String plain = Table.plain(entry.name());
        if (coach(plain)) {
            others.add(entry.path());
            evidence++;
            return;
        }
        Table named = Table.named(entry.name());
        Table table = named != null && (headed(entry, named, monitor) || blank(entry)) ? named
                : renamed(entry, monitor);
        if (table == null) {
            others.add(entry.path());
            evidence += OTHERS.contains(plain) ? 1 : 0;
            return;
        }
        tables.computeIfAbsent(table, key -> new ArrayList<>(1)).add(entry);
        evidence++;
        certain |= table == Table.CONNECTIONS || table == Table.MESSAGES || table == Table.INVITATIONS
                || table == Table.ENDORSED || table == Table.ENDORSING || table == Table.SHARES;
    }

    /** Conversations with LinkedIn's machine, in the layout of messages. */
    private static boolean coach(String plain) {
        return plain.equals("guidemessages") || plain.startsWith("learning") && plain.endsWith("messages");
    }

    private static boolean headed(ArchiveEntry entry, Table table, IProgressMonitor monitor) {
        try (Rows rows = new Rows(new CutEntry(entry), false, silent(entry), monitor)) {
            return rows.header(table.columns);
        } catch (IOException unreadable) {
            // a file that can't be opened is told of when it is read
            return true;
        }
    }

    private static Table renamed(ArchiveEntry entry, IProgressMonitor monitor) {
        Table[] found = new Table[1];
        try (Rows rows = new Rows(new CutEntry(entry), false, silent(entry), monitor)) {
            rows.header(columns -> {
                found[0] = Table.withColumns(columns);
                return found[0] != null;
            });
        } catch (IOException unreadable) {
            return null;
        }
        return found[0];
    }

    /** Whether there is nothing in a file. */
    static boolean blank(ArchiveEntry entry) {
        try (InputStream in = entry.open()) {
            return new String(in.readNBytes(64), StandardCharsets.ISO_8859_1).isBlank();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static Trouble silent(ArchiveEntry entry) {
        return new Trouble(new RecordSink() { }, entry.path());
    }
}
