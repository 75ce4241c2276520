package org.kith.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kith.core.session.Session;
import org.kith.core.session.SessionProvider;
import org.kith.core.session.Sessions;
import org.kith.headless.command.Program;
import org.kith.headless.command.Progress;
import org.kith.headless.command.Surroundings;
import org.kith.store.StoreProvider;
import org.kith.store.derby.DerbyEngine;
import org.kith.store.sql.SqlStoreProvider;

/** The command line in this process, on real Derby in a temporary folder. */
final class Kith implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    final Path folder;
    final Path workspace;
    final Installed installed = new Installed();
    private final StoreProvider stores = new SqlStoreProvider(new DerbyEngine());
    private final SessionProvider sessions = new Sessions(stores);

    Kith(Path folder) {
        this(folder, folder.resolve("workspace"));
    }

    Kith(Path folder, Path workspace) {
        this.folder = folder;
        this.workspace = workspace;
    }

    /** What came back. */
    record Answer(int code, String out, String err) {
        /** The answer as maps, lists and plain values; fails unless it is one JSON value and nothing else. */
        Object json() throws IOException {
            return JsonTree.parse(out);
        }

        /** The answer as a list. */
        @SuppressWarnings("unchecked")
        List<java.util.Map<String, Object>> list() throws IOException {
            return (List<java.util.Map<String, Object>>) json();
        }

        /** The answer as an object. */
        @SuppressWarnings("unchecked")
        java.util.Map<String, Object> map() throws IOException {
            return (java.util.Map<String, Object>) json();
        }

        /** Says that it went well, with all that was said when it did not. */
        Answer done() {
            assertThat(code).as(err + out).isZero();
            return this;
        }
    }

    Answer run(String... words) {
        return run(new Progress(line -> {
            return;
        }, System::nanoTime), words);
    }

    Answer run(Progress monitor, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Program(new Surroundings(sessions, installed::registry, () -> stores, workspace, folder,
                Clock.fixed(NOW, ZoneOffset.UTC), ZoneId.of("UTC"))).run(List.of(words), stream(out), stream(err),
                        monitor);
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }

    /** The workspace, held open as the workbench does. */
    Session hold() throws CoreException {
        return sessions.open(workspace, "Kith", Clock.fixed(NOW, ZoneOffset.UTC), ZoneOffset.UTC,
                new NullProgressMonitor());
    }

    /** A file to import. */
    Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Two people on cards. */
    Path cards() throws IOException {
        return file("friends.vcf", """
                BEGIN:VCARD
                VERSION:4.0
                UID:urn:uuid:11111111-2222-4333-8444-555555555555
                FN:Žofie Nováková
                N:Nováková;Žofie;;;
                ORG:Vodárna
                EMAIL:zofie@example.org
                TEL:+420 601 000 000
                BDAY:1984-03-05
                END:VCARD
                BEGIN:VCARD
                VERSION:4.0
                UID:urn:uuid:66666666-7777-4888-9999-aaaaaaaaaaaa
                FN:田中 芽衣
                EMAIL:mei@example.jp
                END:VCARD
                """.replace("\n", "\r\n"));
    }

    /** A LinkedIn export with one connection and two messages. */
    Path linkedIn() throws IOException {
        file("Basic_LinkedInDataExport/Profile.csv", "First Name,Last Name,Maiden Name,Address,Birth Date,Headline\n"
                + "Ada,Byron,,,,\n");
        file("Basic_LinkedInDataExport/Connections.csv", "Notes:\n\"When exporting…\"\n\n"
                + "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                + "Bruno,Kask,https://www.linkedin.com/in/bruno-kask,,Acme,Engineer,05 Mar 2024\n");
        return file("Basic_LinkedInDataExport/messages.csv", "CONVERSATION ID,CONVERSATION TITLE,FROM,"
                + "SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"
                + "c1,,Bruno Kask,https://www.linkedin.com/in/bruno-kask,Ada Byron,"
                + "https://www.linkedin.com/in/ada-byron,"
                + "2024-03-06 10:00:00 UTC,,Hello Ada,INBOX\n"
                + "c1,,Ada Byron,https://www.linkedin.com/in/ada-byron,Bruno Kask,"
                + "https://www.linkedin.com/in/bruno-kask,"
                + "2024-03-07 11:30:00 UTC,,Hello Bruno ☕,INBOX\n").getParent();
    }

    /** A calendar with one event and one guest. */
    Path calendar() throws IOException {
        return file("calendar.ics", """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//test//EN
                BEGIN:VEVENT
                UID:event-1@example.org
                DTSTAMP:20260501T000000Z
                DTSTART:20260610T160000Z
                DTEND:20260610T180000Z
                SUMMARY:Summer evening
                LOCATION:Riverside
                ATTENDEE;CN=Žofie;PARTSTAT=ACCEPTED:mailto:zofie@example.org
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));
    }

    @Override
    public void close() {
        installed.close();
    }
}
