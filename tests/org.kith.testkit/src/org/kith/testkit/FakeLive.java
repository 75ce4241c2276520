package org.kith.testkit;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kith.core.platform.AccountRecord;
import org.kith.core.platform.AccountRef;
import org.kith.core.platform.Failures;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.LiveContext;
import org.kith.core.platform.LiveSource;
import org.kith.core.platform.Origin;
import org.kith.core.platform.OwnerRecord;
import org.kith.core.platform.RecordSink;
import org.kith.model.activity.Audience;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.TargetRole;
import org.kith.net.Answer;

/**
 * A live source for an invented network whose server is {@link FakeNetwork}: it proves the SPI and shows a plug-in
 * author the shape of one. One line a note: {@code id TAB time TAB author TAB text}; the page after a note is asked for
 * by that note's id.
 */
public final class FakeLive implements LiveSource {
    /** Platform id. */
    public static final String PLATFORM = "fake";

    @Override
    public OwnerRecord verify(LiveContext context, IProgressMonitor monitor) throws CoreException {
        String me = ask(context, "/me", monitor).strip();
        if (!me.matches("[a-z]+")) {
            throw Failures.malformed("/me", 1, "This is not an account of the fake network; check the address.");
        }
        return new OwnerRecord(AccountRecord.of(PLATFORM, me).handle(me).build(), List.of(), List.of());
    }

    @Override
    public String fetch(LiveContext context, String cursor, RecordSink sink, IProgressMonitor monitor)
            throws CoreException {
        OwnerRecord owner = verify(context, monitor);
        sink.owner(owner);
        String at = cursor == null ? "0" : cursor;
        Set<String> been = new HashSet<>();
        while (been.add(at)) {
            String page = ask(context, "/notes?after=" + at, monitor);
            if (page.isEmpty()) {
                return at;
            }
            for (String line : page.split("\n")) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                at = note(line, owner.account().ref(), sink);
            }
            context.checkpoint(at);
        }
        return at;
    }

    private static String note(String line, AccountRef me, RecordSink sink) throws CoreException {
        String[] parts = line.split("\t");
        try {
            AccountRecord author = AccountRecord.of(PLATFORM, parts[2]).handle(parts[2]).build();
            sink.account(author);
            sink.interaction(InteractionRecord.of(PLATFORM, InteractionType.MESSAGE, "note:" + parts[0])
                    .actor(author.ref()).target(me, TargetRole.TO)
                    .at(Instant.parse(parts[1])).audience(Audience.ONE_TO_ONE).text(parts[3])
                    .origin(Origin.in("/notes")).build());
            return parts[0];
        } catch (ArrayIndexOutOfBoundsException | DateTimeParseException | IllegalArgumentException wrong) {
            throw Failures.malformed("/notes", 0, "The server sent something that is not a list of notes.");
        }
    }

    private static String ask(LiveContext context, String path, IProgressMonitor monitor) throws CoreException {
        URI server = URI.create(context.setting("server").orElseThrow());
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .header("Authorization", "Bearer " + context.secret("token").orElse("")).build();
        Answer answer = context.http().send(request, monitor);
        if (answer.status() == 404) {
            throw Failures.notFound("There is no fake network at " + server.getHost() + "; check the address.");
        }
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (answer.status() != 200 || !type.startsWith("text/plain")) {
            throw Failures.malformed(path, 0, "The server sent a web page instead of data; try again later.");
        }
        return answer.text();
    }
}
