package org.kith.platform.linkedin;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveSource;
import org.kith.platform.tck.ArchiveSourceContract;
import org.kith.testkit.ScriptedArchive;

class LinkedInArchiveTest extends ArchiveSourceContract {
    @Override
    protected ArchiveSource source() {
        return new LinkedInArchive();
    }

    @Override
    protected String platform() {
        return LinkedInArchive.PLATFORM;
    }

    @Override
    protected List<ScriptedArchive> samples() {
        return List.of(Fixtures.folder("synthetic-small"), Fixtures.folder("synthetic-2020"));
    }

    @Override
    protected Archive oneBadInAHundred() {
        String rows = IntStream.range(0, 100).mapToObj(i -> i == 50 ? "Bad,\"Quote,,,,,08 Feb 2026"
                : "First" + i + ",Last,https://www.linkedin.com/in/one-" + i + ",,Firm,Job,08 Feb 2026")
                .collect(Collectors.joining("\n"));
        return ScriptedArchive.named("Connections.csv").with("Connections.csv", Fixtures.CONNECTIONS + rows + "\n");
    }
}
