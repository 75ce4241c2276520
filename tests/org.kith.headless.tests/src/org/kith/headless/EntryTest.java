package org.kith.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entry and correction by hand: each command answers with the person as it is then. */
class EntryTest {
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
    void iSayWhoIAm() throws Exception {
        assertThat(kith.run("me", "--json").done().map()).containsEntry("names", List.of())
                .containsEntry("emails", List.of()).containsEntry("accounts", List.of());
        assertThat(kith.run("me").done().err()).contains("Nobody has said yet who you are");

        Map<String, Object> me = kith.run("me", "--name", "Ada Byron", "--email", "Ada@Example.org", "--account",
                "x:77", "--json").done().map();

        assertThat(me.keySet()).startsWith("names", "emails", "accounts");
        assertThat(me).containsEntry("names", List.of("Ada Byron")).containsEntry("emails", List.of("ada@example.org"))
                .containsEntry("accounts", List.of("x:77"));
        assertThat(kith.run("me", "--json").done().map()).isEqualTo(me);
        assertThat(kith.run("me").done().out()).isEqualTo("Ada Byron\nada@example.org\nx:77\n");
    }

    @Test
    void aPersonIsAddedAndEdited() throws Exception {
        Map<String, Object> added = kith.run("add", "person", "--name", "Žofie Nováková", "--email",
                "zofie@example.org", "--email", "z@example.com", "--json").done().map();
        String uid = (String) added.get("uid");

        assertThat(added).containsEntry("name", "Žofie Nováková")
                .containsEntry("emails", List.of("zofie@example.org", "z@example.com"))
                .containsEntry("rung", 0L).containsEntry("strength", 0.0)
                .containsEntry("lastContact", null);
        assertThat(added.keySet()).startsWith("uid", "name", "organization", "emails", "phones", "birthday", "accounts",
                "rung", "strength", "balance", "lastContact");

        Map<String, Object> edited = kith.run("edit", uid, "organization=Vodárna", "birthday=1984-03-05",
                "phone+=+420601000000", "--json").done().map();
        assertThat(edited).containsEntry("organization", "Vodárna").containsEntry("birthday", "1984-03-05");

        Kith.Answer refused = kith.run("edit", uid, "photos=me.jpg");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(kith.run("edit", uid, "colour=blue").code()).isEqualTo(3);
    }

    @Test
    void labelsAndNotes() throws Exception {
        String ada = add("Ada");
        String bea = add("Bea");

        assertThat(kith.run("tag", ada, bea, "--add", "choir", "--json").done().list())
                .extracting(each -> each.get("tags")).containsExactly(List.of("choir"), List.of("choir"));
        assertThat(kith.run("tag", ada, "--remove", "choir", "--add", "work", "--json").done().map())
                .containsEntry("tags", List.of("work"));
        assertThat(kith.run("note", ada, "Likes tea ☕", "--json").done().map()).containsEntry("uid", ada);
        assertThat(kith.run("show", ada, "--json").done().out()).contains("Likes tea ☕");
    }

    @Test
    void aMeetingIsTheLastContact() throws Exception {
        kith.run("me", "--name", "Me").done();
        String ada = add("Ada");

        assertThat(kith.run("met", ada, "--json").done().map()).containsEntry("lastContact", "2026-06-01T08:00:00Z");
        assertThat(kith.run("call", ada, "--at", "2026-07-01", "--text", "birthday", "--json", "--now",
                "2026-07-02T00:00:00Z").done().map()).containsEntry("lastContact", "2026-07-01T12:00:00Z");

        assertThat(kith.run("timeline", ada, "--json").done().list()).extracting(each -> each.get("type"))
                .containsExactly("CALL", "MEETING");
        assertThat(kith.run("timeline", ada, "--limit", "1", "--json").done().list()).singleElement()
                .satisfies(row -> assertThat(row).containsEntry("direction", "MUTUAL").containsEntry("text", "birthday")
                        .containsEntry("audience", "ONE_TO_ONE").containsEntry("platform", "kith"));
    }

    @Test
    void theClockIsTheOneGiven() throws Exception {
        kith.run("me", "--name", "Me").done();
        String ada = add("Ada");

        assertThat(kith.run("met", ada, "--now", "2031-02-03T04:05:06Z", "--json").done().map())
                .containsEntry("lastContact", "2031-02-03T04:05:06Z");
    }

    @Test
    void whoIsForgottenIsGone() throws Exception {
        String ada = add("Ada");

        assertThat(kith.run("forget", ada, "--json").done().map()).containsEntry("uid", ada)
                .containsEntry("name", "Ada");

        assertThat(kith.run("people", "--json").done().list()).isEmpty();
        assertThat(kith.run("show", ada).code()).isEqualTo(3);
        assertThat(kith.run("forget", ada).err()).contains("There is no person with the uid");
    }

    @Test
    void anUnknownPersonIsASentence() {
        for (String command : List.of("show", "timeline", "forget", "met", "call")) {
            Kith.Answer answer = kith.run(command, "nobody", "--json");
            assertThat(answer.code()).as(command).isEqualTo(3);
            assertThat(answer.out()).as(command).isEmpty();
            assertThat(answer.err()).as(command).isEqualTo(
                    "There is no person with the uid nobody. \"kith people\" lists them.\n");
        }
    }

    private String add(String name) throws Exception {
        return (String) kith.run("add", "person", "--name", name, "--json").done().map().get("uid");
    }
}
