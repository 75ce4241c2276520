package org.kith.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Supporters, ladder and strength of the samples by the contract of the command line. */
class SampleTiesTest {
    private static final Path SAMPLES = Path.of(System.getProperty("kith.root", "."),
            "bundles/org.kith.samples/archives");
    private static final String NOW = "2026-03-12T08:00:00Z";

    @TempDir
    private Path folder;

    @Test
    @SuppressWarnings("unchecked")
    void whoIsBehindTheHandles() throws Exception {
        try (Kith kith = new Kith(folder)) {
            kith.run("me", "--name", "Mia Hartwig", "--email", "mia@hartwig.example", "--email",
                    "mia.hartwig@example.org", "--account", "linkedin:mia-hartwig-sample").done();
            kith.run("import", sample("contacts.vcf"), sample("Complete_LinkedInDataExport_03-11-2026.zip"),
                    sample("calendar.ics"), sample("notices.mbox"), "--now", NOW);

            Map<String, Object> ladder = kith.run("ladder", "--json", "--now", NOW).done().map();
            List<Map<String, Object>> people = kith.run("people", "--json", "--now", NOW).done().list();
            List<Long> rungs = (List<Long>) ladder.get("rungs");
            assertThat(rungs).hasSize(7);
            assertThat(rungs.stream().mapToLong(Long::longValue).sum()).as("each person once")
                    .isEqualTo(people.stream().filter(each -> each.get("me").equals(false)).count());
            for (int rung = 0; rung < 7; rung++) {
                long at = rung;
                assertThat(people.stream().filter(each -> Long.valueOf(at).equals(each.get("rung"))).count())
                        .as("rung " + rung).isEqualTo(rungs.get(rung));
            }
            assertThat(kith.run("ladder", "--now", NOW).done().out()).startsWith("Known beyond the handle: "
                    + ladder.get("known") + " of " + ladder.get("withAccount"));

            List<Map<String, Object>> supporters = kith.run("supporters", "--json", "--now", NOW).done().list();
            assertThat(supporters).hasSizeBetween(10, 20).allSatisfy(each -> {
                assertThat(each.keySet()).startsWith("uid", "name", "received", "given", "balance", "words", "loyal");
                assertThat(each.get("words").equals("UNKNOWN")).as("unknown, never 0")
                        .isEqualTo(each.get("received") == null);
            });
            assertThat(supporters.getFirst()).containsEntry("words", "THEY_LEAD");
            assertThat(kith.run("supporters", "--limit", "3", "--json", "--now", NOW).done().list())
                    .isEqualTo(supporters.subList(0, 3));

            String uid = (String) supporters.getFirst().get("uid");
            Map<String, Object> strength = kith.run("strength", uid, "--json", "--now", NOW).done().map();
            assertThat(strength.keySet()).startsWith("q", "rec", "freq", "one", "recip", "resp", "breadth", "evidence");
            assertThat(strength.get("q")).as("the same figure as in the list").isEqualTo(people.stream()
                    .filter(each -> each.get("uid").equals(uid)).findFirst().orElseThrow().get("strength"));
            assertThat(kith.run("strength", uid, "--now", NOW).done().out()).contains("Recent", "Give and take");
            assertThat(kith.run("strength", "nobody").code()).isEqualTo(3);
        }
    }

    @Test
    void aClockBeforeTheFirstInteractionHasNoSupporters() throws Exception {
        try (Kith kith = new Kith(folder)) {
            kith.run("import", sample("contacts.vcf"), sample("Complete_LinkedInDataExport_03-11-2026.zip"), "--now",
                    NOW);
            assertThat(kith.run("supporters", "--json", "--now", "1999-01-01T00:00:00Z").done().list()).isEmpty();
            assertThat(kith.run("ladder", "--json", "--now", "1999-01-01T00:00:00Z").done().map().get("known"))
                    .isEqualTo(0L);
        }
    }

    private static String sample(String name) {
        return SAMPLES.resolve(name).toString();
    }
}
