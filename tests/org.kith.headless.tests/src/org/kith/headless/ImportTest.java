package org.kith.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.headless.command.Progress;

/** Imports, what they answer, and how they are taken back. */
class ImportTest {
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
    void cardsBecomePeople() throws Exception {
        Map<String, Object> batch = batches(kith.run("import", kith.cards().toString(), "--json").done()).getFirst();

        assertThat(batch.keySet()).startsWith("id", "platform", "path", "people", "accounts", "interactions", "events",
                "problems", "notInIt");
        assertThat(batch).containsEntry("id", 1L).containsEntry("platform", "vcard")
                .containsEntry("path", folder.resolve("friends.vcf").toString()).containsEntry("problems", List.of())
                .containsEntry("state", "COMPLETE");
        assertThat(batch.get("people")).isEqualTo(Map.of("added", 2L, "updated", 0L, "unchanged", 0L));
        assertThat(kith.run("people", "--json").done().list()).extracting(each -> each.get("name"))
                .containsExactlyInAnyOrder("Žofie Nováková", "田中 芽衣");
    }

    @Test
    void theSameAgainChangesNothing() throws Exception {
        kith.run("import", kith.cards().toString(), kith.linkedIn().toString()).done();
        String before = kith.run("people", "--json").done().out();

        List<Map<String, Object>> again = batches(
                kith.run("import", kith.cards().toString(), kith.linkedIn().toString(), "--json").done());

        assertThat(again).allSatisfy(batch -> {
            for (String subject : List.of("people", "accounts", "interactions", "events")) {
                assertThat((Map<?, ?>) batch.get(subject)).extracting("added").isEqualTo(0L);
            }
        });
        assertThat(kith.run("people", "--json").done().out()).isEqualTo(before);
    }

    @Test
    void severalPathsAreSeveralImportsAndATimeline() throws Exception {
        kith.run("me", "--name", "Ada Byron", "--account", "linkedin:ada-byron").done();

        List<Map<String, Object>> batches = batches(kith.run("import", kith.linkedIn().toString(),
                kith.cards().toString(), kith.calendar().toString(), "--json", "--quiet"));

        assertThat(batches).extracting(each -> each.get("platform")).containsExactly("linkedin", "vcard", "ical");
        assertThat(kith.run("timeline", "--json").done().list())
                .filteredOn(row -> row.get("type").equals("MESSAGE")).hasSize(2)
                .satisfiesExactly(latest -> assertThat(latest).containsEntry("direction", "OUT")
                        .containsEntry("text", "Hello Bruno ☕").containsEntry("published", "2024-03-07T11:30:00Z"),
                        first -> assertThat(first).containsEntry("direction", "IN"));
        assertThat(kith.run("events", "--json").done().list()).singleElement().satisfies(event -> {
            assertThat(event).containsEntry("summary", "Summer evening").containsEntry("location", "Riverside")
                    .containsEntry("start", "2026-06-10T16:00:00Z").containsEntry("end", "2026-06-10T18:00:00Z");
            assertThat(((List<?>) event.get("attendees"))).singleElement().satisfies(one -> assertThat((Map<?, ?>) one)
                    .extracting("email", "partStat").containsExactly("zofie@example.org", "ACCEPTED"));
        });
        assertThat(kith.run("coverage", "--json").done().list()).isNotEmpty().allSatisfy(row -> assertThat(row.keySet())
                .startsWith("platform", "account", "kind", "direction", "state", "from", "to"));
    }

    @Test
    void aDryRunTellsAndKeepsNothing() throws Exception {
        Map<String, Object> batch = batches(kith.run("import", kith.cards().toString(), "--dry-run", "--json").done())
                .getFirst();

        assertThat(batch).containsEntry("id", null).containsEntry("state", "PREVIEW");
        assertThat(batch.get("people")).isEqualTo(Map.of("added", 2L, "updated", 0L, "unchanged", 0L));
        assertThat(kith.run("people", "--json").done().list()).isEmpty();
        assertThat(kith.run("batches", "--json").done().list()).isEmpty();
        assertThat(kith.run("import", kith.cards().toString(), "--dry-run").done().out())
                .contains("would bring 2 people");
    }

    @Test
    void whatNobodyKnowsIsToldAndTheOthersArrive() throws Exception {
        Path odd = kith.file("odd.bin", "\u0001\u0002 nothing that anybody reads");

        Kith.Answer both = kith.run("import", odd.toString(), kith.cards().toString(), "--json");

        assertThat(both.code()).isEqualTo(1);
        assertThat(both.err()).contains("odd.bin");
        assertThat(batches(both)).extracting(each -> each.get("state")).containsExactly("REFUSED", "COMPLETE");
        assertThat(kith.run("import", odd.toString()).code()).isEqualTo(3);
    }

    @Test
    void aBadCardIsAProblemWithItsLineAndTheOthersArrive() throws Exception {
        Path cards = kith.file("some.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:One\r\n"
                + "EMAIL:one@example.org\r\nEND:VCARD\r\n"
                + "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Cut");

        Kith.Answer answer = kith.run("import", cards.toString(), "--json");

        assertThat(answer.code()).isEqualTo(1);
        assertThat((List<?>) batches(answer).getFirst().get("problems")).isNotEmpty().first()
                .satisfies(problem -> assertThat(((Map<?, ?>) problem).keySet().toString())
                        .isEqualTo("[code, file, line, message]"));
        assertThat(answer.err()).contains("some.vcf:");
        assertThat(kith.run("people", "--query", "one", "--json").done().list()).hasSize(1);
    }

    @Test
    void whatIsNotThereFailsAndNothingIsChanged() throws Exception {
        Kith.Answer answer = kith.run("import", kith.cards().toString(), "no-such-file.zip", "--json");

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("no-such-file.zip");
        assertThat(kith.run("people", "--json").done().list()).isEmpty();
        assertThat(kith.run("import", "--resume", "99").code()).isEqualTo(3);
    }

    @Test
    void aCancelledImportKeepsWhatIsFinished() throws Exception {
        Progress monitor = new Progress(line -> {
            return;
        }, System::nanoTime);
        Path cards = kith.cards();
        monitor.setCanceled(true);

        Kith.Answer answer = kith.run(monitor, "import", cards.toString(), "--json");

        assertThat(answer.code()).isEqualTo(130);
        assertThat(kith.run("verify").done().out()).isEmpty();
    }

    @Test
    void anImportIsTakenBack() throws Exception {
        kith.run("import", kith.cards().toString()).done();

        assertThat(kith.run("undo", "1", "--json").done().map()).containsEntry("batch", 1L);

        assertThat(kith.run("people", "--json").done().list()).isEmpty();
        assertThat(kith.run("batches", "--json").done().list()).singleElement()
                .satisfies(batch -> assertThat(batch).containsEntry("state", "UNDONE").containsEntry("id", 1L));
        assertThat(kith.run("undo", "1").code()).isEqualTo(3);
        assertThat(kith.run("undo", "7").code()).isEqualTo(3);
    }

    @Test
    void relativePathsStartWhereTheCallerStands() throws Exception {
        kith.cards();
        kith.run("import", "friends.vcf").done();
        kith.run("export", "--format", "json", "--to", "out/all.json").done();

        assertThat(folder.resolve("out/all.json")).isRegularFile();
    }

    @Test
    void kithsOwnFormatsComeBackEqualAndOnlyIntoAnEmptyWorkspace() throws Exception {
        kith.run("import", kith.cards().toString(), kith.linkedIn().toString(), kith.calendar().toString());
        for (String format : List.of("xmi", "json")) {
            kith.run("export", "--format", format, "--to", "first." + format).done();
            try (Kith other = new Kith(folder, folder.resolve("other-" + format))) {
                other.run("import", "first." + format, "--json").done();
                other.run("export", "--format", format, "--to", "second." + format).done();
                Kith.Answer occupied = other.run("import", "first." + format);
                assertThat(occupied.code()).isEqualTo(3);
                assertThat(occupied.err()).isNotBlank();
            }
            assertThat(Files.readAllBytes(folder.resolve("second." + format)))
                    .isEqualTo(Files.readAllBytes(folder.resolve("first." + format)));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> batches(Kith.Answer answer) throws Exception {
        return (List<Map<String, Object>>) answer.map().get("batches");
    }
}
