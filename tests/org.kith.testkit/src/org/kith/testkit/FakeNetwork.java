package org.kith.testkit;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The server of {@link FakeLive}: a person's notes, three a page, for whoever has the token. Safe for any thread. */
public final class FakeNetwork {
    /** The token that is let in. */
    public static final String TOKEN = "t0k3n-planted";
    private static final int PAGE = 3;

    private final List<String> notes = new CopyOnWriteArrayList<>();

    /** Puts the network on a server. */
    public FakeNetwork(LoopbackServer server) {
        server.on("/me", request -> text(request, "me"));
        server.on("/notes", request -> text(request, after(Integer.parseInt(request.parameter("after").orElse("0")))));
    }

    /** Somebody writes me a note. */
    public FakeNetwork note(String author, String text) {
        int id = notes.size() + 1;
        notes.add(id + "\t" + Instant.parse("2026-11-22T12:00:00Z").plusSeconds(id) + "\t" + author + "\t" + text);
        return this;
    }

    /** So many notes. */
    public FakeNetwork notes(int count) {
        for (int i = 0; i < count; i++) {
            note(i % 2 == 0 ? "ann" : "bob", "note " + i);
        }
        return this;
    }

    private String after(int id) {
        return String.join("\n", notes.subList(Math.min(id, notes.size()), Math.min(id + PAGE, notes.size())));
    }

    private static Reply text(Received request, String text) {
        return request.header("Authorization").filter(("Bearer " + TOKEN)::equals).isPresent()
                ? Reply.of(200, "text/plain; charset=utf-8", text) : Reply.status(401);
    }
}
