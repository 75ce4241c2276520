package org.kith.platform.x;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kith.core.platform.Archive;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.Problem;
import org.kith.core.platform.ReadContext;
import org.kith.testkit.CollectingSink;
import org.kith.testkit.ScriptedArchive;

/** Sample archives, and short words for what the tests say. */
final class Fixtures {
    static final ReadContext CONTEXT = new ReadContext(
            Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC), ZoneOffset.UTC, Set.of(), Set.of());
    static final String ME = "1400000000000000001";

    private Fixtures() {
    }

    static ScriptedArchive folder(String name) {
        return ScriptedArchive.ofFolder(Path.of(System.getProperty("kith.root", "."),
                "tests/org.kith.platform.x.tests/fixtures", name));
    }

    static CollectingSink read(Archive archive) throws CoreException {
        CollectingSink sink = new CollectingSink();
        new XArchive().read(archive, CONTEXT, sink, new NullProgressMonitor());
        return sink;
    }

    /** An archive of @mia_m with one file of posts. */
    static ScriptedArchive posts(String rows) {
        return mine().with("data/tweets.js", "window.YTD.tweets.part0 = [" + rows + "]");
    }

    static ScriptedArchive mine() {
        return ScriptedArchive.named("twitter.zip").with("data/account.js", "window.YTD.account.part0 = [{\"account\":"
                + "{\"accountId\":\"" + ME + "\",\"username\":\"mia_m\",\"accountDisplayName\":\"Mia\"}}]");
    }

    /** One post without others. */
    static String post(long id, String text) {
        return post(id, text, "");
    }

    static String post(long id, String text, String more) {
        return "{\"tweet\":{\"id_str\":\"" + id + "\",\"created_at\":\"Tue Mar 05 14:02:11 +0000 2024\","
                + "\"full_text\":\""
                + text + "\"" + more + "}}";
    }

    static String mention(String id, String handle) {
        return "{\"name\":\"N " + handle + "\",\"screen_name\":\"" + handle + "\",\"indices\":[\"0\",\"5\"],"
                + "\"id_str\":\""
                + id + "\"}";
    }

    static String entities(String mentions, String urls) {
        return ",\"entities\":{\"user_mentions\":[" + mentions + "],\"urls\":[" + urls + "]}";
    }

    static InteractionRecord only(CollectingSink sink) {
        if (sink.interactions().size() != 1) {
            throw new AssertionError("not one but " + sink.interactions());
        }
        return sink.interactions().getFirst();
    }

    static InteractionRecord keyed(CollectingSink sink, String key) {
        return sink.interactions().stream().filter(one -> key.equals(one.key())).findFirst()
                .orElseThrow(() -> new AssertionError("no " + key));
    }

    static List<Problem.Code> codes(CollectingSink sink) {
        return sink.problems().stream().map(Problem::code).toList();
    }
}
