package org.kith.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not understood is answered with exit code 2 and a sentence; nothing is opened for it. */
class UsageTest {
    @TempDir
    private Path folder;
    private Kith kith;

    @BeforeEach
    void start() {
        kith = new Kith(folder);
    }

    @AfterEach
    void end() {
        kith.close();
    }

    @Test
    void anUnknownCommandNamesTheNearestOne() {
        misused("peopel", "Did you mean people?");
    }

    @Test
    void noCommandAtAllIsWrong() {
        misused("", "A command is missing.");
    }

    @Test
    void everyWrongWordIsNamed() {
        misused("people --limitt 3", "people has no option --limitt.");
        misused("people --limit", "--limit needs N.");
        misused("people --limit three", "--limit needs a whole number from 0, not \"three\".");
        misused("people --limit -3", "--limit needs a whole number from 0, not \"-3\".");
        misused("people nobody", "people has no use for \"nobody\".");
        misused("people --json=yes", "--json is a switch and takes no value.");
        misused("people --now yesterday", "--now needs an instant such as 2026-06-01T08:00:00Z, not \"yesterday\".");
        misused("people --query a --query b", "--query stands there twice.");
        misused("show", "show needs UID.");
        misused("undo last", "BATCH needs a whole number from 0, not \"last\".");
        misused("import", "import needs a PATH, or --resume BATCH.");
        misused("import x --platform myspace", "There is no platform myspace.");
        misused("export --format xmi", "export needs --to.");
        misused("export --to x", "export needs --format.");
        misused("export --to x --format pdf", "There is no format pdf; there are csv, ical-agenda, "
                + "ical-tasks, json, vcard, xmi.");
        misused("add person", "add person needs --name.");
        misused("add company --name X", "Only a person can be added");
        misused("me --account x", "\"x\" is no PLATFORM:ID, such as x:12345.");
        misused("tag someone", "tag needs --add LABEL or --remove LABEL.");
        misused("edit someone birthday", "\"birthday\" is no FEATURE=VALUE.");
        misused("met someone --at tomorrow", "--at needs a day");
    }

    @Test
    void helpIsDataAndOpensNothing() {
        assertThat(kith.run("--help").done().out()).contains("import").contains("restore").contains("130 cancelled");
        assertThat(kith.run("help").done().out()).contains("timeline");
        assertThat(kith.run("import", "--help").done().out()).contains("kith import PATH…").contains("--dry-run")
                .contains("--workspace DIR");
        assertThat(Files.exists(kith.workspace)).isFalse();
    }

    @Test
    void commonOptionsMayStandBeforeTheCommand() throws Exception {
        assertThat(kith.run("--workspace", folder.resolve("other").toString(), "--now", "2026-01-01T00:00:00Z",
                "people", "--json").done().list()).isEmpty();
        assertThat(Files.exists(folder.resolve("other"))).isTrue();
        assertThat(Files.exists(kith.workspace)).isFalse();
    }

    private void misused(String line, String sentence) {
        Kith.Answer answer = kith.run(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(answer.code()).as(line).isEqualTo(2);
        assertThat(answer.out()).as(line).isEmpty();
        assertThat(answer.err()).as(line).contains(sentence).endsWith("\"kith --help\" tells more.\n");
        assertThat(Files.exists(kith.workspace)).as(line).isFalse();
    }
}
