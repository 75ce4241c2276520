package org.kith.export;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kith.core.export.ExportOutput;
import org.kith.core.export.ExportSource;
import org.kith.core.export.Exporter;
import org.kith.core.platform.Problem;
import org.kith.model.PartialDates;
import org.kith.model.meet.Attendance;
import org.kith.model.people.Affiliation;
import org.kith.model.people.ContactPoint;
import org.kith.model.people.ContactPointKind;
import org.kith.model.people.Person;
import org.kith.model.people.Ternary;
import org.kith.store.AccountRow;
import org.kith.store.InteractionRow;

/**
 * Writes tables for spreadsheets: people, accounts, interactions, events, attendances. RFC 4180 with CR LF and a header
 * line, UTF-8; several values of a cell are joined by a line break; no cell can be taken for a formula.
 */
public final class CsvExporter implements Exporter {
    private IProgressMonitor monitor;

    @Override
    public void export(ExportSource source, ExportOutput output, Consumer<Problem> problems, IProgressMonitor progress)
            throws CoreException, IOException {
        monitor = progress;
        try {
            people(source, output);
            accounts(source, output);
            interactions(source, output);
            events(source, output);
        } catch (CoreException e) {
            throw WriteFailed.unwrap(e);
        }
    }

    private void people(ExportSource source, ExportOutput output) throws CoreException, IOException {
        try (CSVPrinter out = table(output, "people.csv", "uid", "name", "given", "family", "organization", "title",
                "emails", "phones", "birthday", "categories", "tags", "note")) {
            source.people(person -> row(out, person.getUid(), person.getFormattedName(),
                    person.getName() == null ? null : person.getName().getGiven(),
                    person.getName() == null ? null : person.getName().getFamily(),
                    affiliations(person, Affiliation::getOrganization), affiliations(person, Affiliation::getTitle),
                    points(person, ContactPointKind.EMAIL), points(person, ContactPointKind.PHONE),
                    person.getBirthday() == null ? null : PartialDates.format(person.getBirthday()),
                    String.join("\n", person.getCategories()), String.join("\n", person.getTags()), person.note()));
        }
    }

    private void accounts(ExportSource source, ExportOutput output) throws CoreException, IOException {
        try (CSVPrinter out = table(output, "accounts.csv", "uid", "platform", "userId", "username", "displayName",
                "uri", "person", "iFollow", "followsMe")) {
            source.accounts(account -> row(out, account.getUid(), account.getPlatform(), account.getUserId(),
                    account.getUsername(), account.getDisplayName(), account.getUri(), account.personUid(),
                    ternary(account.getIFollow()), ternary(account.getFollowsMe())));
        }
    }

    private void interactions(ExportSource source, ExportOutput output) throws CoreException, IOException {
        try (CSVPrinter out = table(output, "interactions.csv", "platform", "key", "type", "direction", "audience",
                "published", "precision", "actor", "targets", "conversation", "inReplyTo", "object", "summary",
                "text", "link")) {
            source.interactions(each -> {
                InteractionRow row = each.interaction();
                row(out, row.platform(), row.key(), row.type().getLiteral(), row.direction().getLiteral(),
                        row.audience().getLiteral(), time(row.published()), row.precision().getLiteral(),
                        name(each.actor()), each.targets().stream().map(CsvExporter::name)
                                .collect(Collectors.joining("\n")),
                        each.conversation(), row.inReplyTo(), row.object(), row.summary(), row.text(), row.link());
            });
        }
    }

    private void events(ExportSource source, ExportOutput output) throws CoreException, IOException {
        try (CSVPrinter events = table(output, "events.csv", "uid", "summary", "start", "end", "location");
                CSVPrinter attendances = table(output, "attendances.csv", "event", "person", "name", "email",
                        "partStat", "presence", "note")) {
            source.gatherings(event -> {
                row(events, event.getUid(), event.getSummary(), time(event.getStart()), time(event.getEnd()),
                        event.getLocation());
                for (Attendance one : event.getAttendances()) {
                    row(attendances, event.getUid(), one.getPersonUid(), one.getName(), one.getEmail(),
                            one.getPartStat().getLiteral(), one.getPresence().getLiteral(), one.getNote());
                }
            });
        }
    }

    private static CSVPrinter table(ExportOutput output, String file, String... header) throws IOException {
        return new CSVPrinter(new OutputStreamWriter(output.file(file), StandardCharsets.UTF_8),
                CSVFormat.RFC4180.builder().setHeader(header).get());
    }

    private void row(CSVPrinter out, String... cells) throws CoreException {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        try {
            out.printRecord(Stream.of(cells).map(CsvText::write));
        } catch (IOException e) {
            throw WriteFailed.of(e);
        }
    }

    private static String affiliations(Person person, Function<Affiliation, String> part) {
        return person.getAffiliations().stream().map(part).filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String points(Person person, ContactPointKind kind) {
        List<ContactPoint> points = person.getContactPoints();
        return points.stream().filter(point -> point.getKind() == kind).map(ContactPoint::getValue)
                .collect(Collectors.joining("\n"));
    }

    private static String ternary(Ternary value) {
        return value == Ternary.UNKNOWN ? "unknown" : value.getLiteral().toLowerCase(java.util.Locale.ROOT);
    }

    private static String name(AccountRow account) {
        if (account == null) {
            return "unknown";
        }
        return account.displayName() != null ? account.displayName()
                : account.handle() != null ? account.handle() : account.key().key();
    }

    private static String time(long millis) {
        return millis == InteractionRow.NO_TIME ? "unknown" : Instant.ofEpochMilli(millis).toString();
    }

    private static String time(Instant instant) {
        return instant == null ? "unknown" : instant.toString();
    }
}
