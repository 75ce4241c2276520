package org.kith.headless.command;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.brief.GuestFile;
import org.kith.core.brief.Guests;
import org.kith.core.events.InviteMatched;
import org.kith.core.events.MatchReasons;
import org.kith.core.platform.Failures;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Misuse;
import org.kith.headless.line.Syntax;
import org.kith.headless.show.Columns;
import org.kith.headless.show.Json;
import org.kith.headless.show.Plain;
import org.kith.insight.match.Attendee;
import org.kith.insight.match.AttendeeList;
import org.kith.insight.match.Candidate;
import org.kith.insight.match.Match;
import org.kith.insight.match.Reason;
import org.kith.model.meet.Gathering;
import org.kith.store.PersonRow;

/**
 * {@code kith match FILE}: who on a list of guests is known; with {@code --event} they are put on that event, and without
 * a file those of its guests who are nobody yet are matched.
 */
final class MatchCommand implements Command {
    @Override
    public Syntax syntax() {
        return Syntax.of("match", Messages.Match_about).words("FILE", 0, 1).option("--event", "EVENT",
                Messages.Match_event);
    }

    @Override
    public Access access(Arguments arguments) {
        return arguments.words().isEmpty() || arguments.value("--event").isEmpty() ? Access.READ : Access.WRITE;
    }

    @Override
    public void check(Call call) {
        if (call.arguments().words().isEmpty() && call.arguments().value("--event").isEmpty()) {
            throw new Misuse(Messages.Match_needFile);
        }
        call.arguments().words().forEach(call::path);
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        String name = call.arguments().value("--event").orElse(null);
        Gathering event = name == null ? null : EventName.find(call, name);
        boolean file = !call.arguments().words().isEmpty();
        AttendeeList list = file ? new GuestFile(call.session(), call.registry()).read(call.path(call.word(0)),
                call.monitor()) : listed(event);
        List<Match> matches;
        try (Guests guests = new Guests(call.session())) {
            matches = guests.match(list.attendees(), call.monitor());
        }
        InviteMatched.Result invited = file && event != null
                ? new InviteMatched(call.session(), event.getUid(), matches).run(call.monitor()) : null;
        show(call, list, matches);
        if (invited != null) {
            call.output().remark(NLS.bind(Messages.Match_invited, new Object[] {invited.added(), invited.linked(),
                    invited.already()}));
        }
        if (list.duplicates() > 0) {
            call.output().remark(NLS.bind(Messages.Match_duplicates, list.duplicates()));
        }
        if (!list.nameless().isEmpty()) {
            call.output().problem(NLS.bind(Messages.Match_nameless, list.nameless().stream().limit(20)
                    .map(String::valueOf).collect(Collectors.joining(", ")), list.nameless().size()));
        }
        return list.nameless().isEmpty() ? DONE : PARTLY;
    }

    private static AttendeeList listed(Gathering event) throws CoreException {
        List<Attendee> guests = Guests.of(event);
        if (guests.isEmpty()) {
            throw Failures.notFound(Messages.Match_noGuests);
        }
        return new AttendeeList(guests, guests.size(), 0, List.of(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void show(Call call, AttendeeList list, List<Match> matches) throws CoreException, IOException {
        if (call.output().json()) {
            call.output().json(json -> json.object(one -> {
                one.array("attendees", all -> {
                    for (Match match : matches) {
                        all.object(each -> fields(each, match));
                    }
                });
                one.put("lines", list.lines()).put("duplicates", list.duplicates())
                        .put("nameless", list.nameless().size()).put("charset", list.charset().name());
            }));
            return;
        }
        try (Columns table = call.output().columns(Messages.Match_verdict, Messages.Match_name, Messages.Match_contact,
                "UID", Messages.Match_reasons)) {
            for (Match match : matches) {
                String uid = match.uid().orElse("");
                List<PersonRow> row = uid.isEmpty() ? List.of() : call.session().store().personRows(List.of(uid));
                table.row(match.verdict().name(), Plain.line(shown(match.attendee())),
                        row.isEmpty() ? "" : row.getFirst().name(), uid, reasons(match).stream()
                                .map(MatchReasons::of).collect(Collectors.joining(", ")));
            }
        }
    }

    private static String shown(Attendee one) {
        return !one.name().isEmpty() ? one.name() : !one.email().isEmpty() ? one.email() : one.profile();
    }

    private static List<Reason> reasons(Match match) {
        return match.candidates().isEmpty() ? List.of() : List.copyOf(match.candidates().getFirst().reasons());
    }

    private static void fields(Json json, Match match) throws IOException, CoreException {
        json.put("name", match.attendee().name()).put("verdict", match.verdict()).put("uid", match.uid().orElse(null))
                .strings("reasons", reasons(match).stream().map(Enum::name).toList())
                .put("organization", match.attendee().organization()).put("email", match.attendee().email())
                .put("profile", match.attendee().profile()).put("certain", match.certain())
                .array("candidates", all -> {
                    for (Candidate each : match.candidates()) {
                        all.object(one -> one.put("uid", each.uid()).put("verdict", each.verdict())
                                .strings("reasons", each.reasons().stream().map(Enum::name).toList()));
                    }
                });
    }
}
