package org.kith.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.headless.command.Progress;
import org.kith.headless.show.Plain;

/** How answers look, for people and for scripts. */
class FormsTest {
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
    void listsAreAlignedAlsoWithWideLetters() throws Exception {
        kith.run("import", kith.cards().toString()).done();

        List<String> lines = kith.run("people").done().out().lines().toList();

        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).startsWith("UID").contains("Last contact");
        int column = Plain.width(lines.getFirst().substring(0, lines.getFirst().indexOf("E-mail")));
        assertThat(lines.stream().skip(1)).allSatisfy(line -> {
            String mail = line.contains("zofie") ? "zofie@" : "mei@";
            assertThat(Plain.width(line.substring(0, line.indexOf(mail)))).isEqualTo(column);
        });
    }

    @Test
    void aPersonIsFoundWithoutAccents() throws Exception {
        kith.run("import", kith.cards().toString()).done();

        assertThat(kith.run("people", "--query", "ZOFIE novakova", "--json").done().list()).singleElement()
                .satisfies(one -> assertThat(one).containsEntry("organization", "Vodárna")
                        .containsEntry("birthday", "1984-03-05").containsEntry("phones", List.of("+420 601 000 000")));
        assertThat(kith.run("people", "--query", "nobody", "--json").done().list()).isEmpty();
        assertThat(kith.run("people", "--limit", "1", "--json").done().list()).hasSize(1);
    }

    @Test
    void nothingThatATerminalObeysIsPrinted() throws Exception {
        String name = "A\u001B[31mda\u0007 \u202Eevil\u202C\tB";
        kith.run("add", "person", "--name", name).done();

        assertThat(kith.run("people").done().out()).contains("A[31mda evil B").doesNotContain("\u001B", "\u202E",
                "\u0007");
        assertThat(kith.run("people", "--json").done().list()).singleElement()
                .satisfies(one -> assertThat((String) one.get("name")).contains("\u001B").contains("\u202E"));
    }

    @Test
    void onePersonIsShownWhole() throws Exception {
        kith.run("import", kith.cards().toString()).done();
        String uid = "11111111-2222-4333-8444-555555555555";

        Map<String, Object> person = kith.run("show", uid, "--json").done().map();

        assertThat(person).containsEntry("uid", uid);
        assertThat((Map<?, ?>) person.get("person")).extracting("formattedName").isEqualTo("Žofie Nováková");
        assertThat(kith.run("show", uid).done().out()).contains("Vodárna").contains("1984");
    }

    @Test
    void platformsAreTold() throws Exception {
        assertThat(kith.run("platforms", "--json").done().list()).allSatisfy(
                one -> assertThat(one.keySet()).startsWith("id", "name", "version", "bundle", "reads", "live"))
                .extracting(one -> one.get("id")).containsExactly("feeds", "ical", "linkedin", "notices", "vcard");
        assertThat(kith.run("platforms").done().out()).contains("LinkedIn");
    }

    @Test
    void anAccountOfNobodyIsMadeAContact() throws Exception {
        kith.run("me", "--name", "Ada Byron", "--account", "linkedin:ada-byron").done();

        assertThat(kith.run("accounts", "--mine", "--json").done().list()).extracting(each -> each.get("userId"))
                .containsExactly("ada-byron");
        assertThat(kith.run("promote", "x:404").code()).isEqualTo(3);
        assertThat(kith.run("promote", "linkedin:ada-byron").code()).isEqualTo(3);
    }

    @Test
    void progressIsALineASecondAndOnlyNews() {
        AtomicLong now = new AtomicLong();
        List<String> lines = new ArrayList<>();
        Progress progress = new Progress(lines::add, now::get);
        progress.beginTask("Reading", 10);
        for (int i = 0; i < 10; i++) {
            now.addAndGet(250_000_000L);
            progress.subTask(i + " read");
            progress.worked(1);
        }
        now.addAndGet(5_000_000_000L);
        progress.subTask("done");
        now.addAndGet(5_000_000_000L);
        progress.subTask("done");
        now.addAndGet(5_000_000_000L);
        progress.beginTask("Checking", 4);
        now.addAndGet(5_000_000_000L);
        progress.worked(1);

        assertThat(lines).containsExactly("3 read", "7 read", "done", "Checking", "Checking 25 %");
    }

    @Test
    void textIsCutAtItsWidth() {
        assertThat(Plain.line("one\ntwo  three", 80)).isEqualTo("one two three");
        assertThat(Plain.line("abcdef", 4)).isEqualTo("abc…");
        assertThat(Plain.line("田中芽衣", 5)).isEqualTo("田中…");
        assertThat(Plain.line(null)).isEmpty();
        assertThat(Plain.width("e\u0301")).isEqualTo(1);
    }
}
