package org.kith.platform.x;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveSource;
import org.kith.platform.tck.ArchiveSourceContract;
import org.kith.testkit.ScriptedArchive;

class XArchiveTest extends ArchiveSourceContract {
    @Override
    protected ArchiveSource source() {
        return new XArchive();
    }

    @Override
    protected String platform() {
        return XArchive.PLATFORM;
    }

    @Override
    protected List<ScriptedArchive> samples() {
        return List.of(Fixtures.folder("synthetic-2024"), Fixtures.folder("synthetic-legacy"),
                Fixtures.folder("twitter-to-sqlite"));
    }

    @Override
    protected Archive oneBadInAHundred() {
        String rows = IntStream.range(0, 100).mapToObj(i -> i == 50 ? "{\"tweet\":{\"id_str\":\"1050\",,}}"
                : Fixtures.post(1000 + i, "post " + i)).collect(Collectors.joining(",\n"));
        return ScriptedArchive.named("tweets.js").with("tweets.js", "window.YTD.tweets.part0 = [\n" + rows + "\n]");
    }
}
