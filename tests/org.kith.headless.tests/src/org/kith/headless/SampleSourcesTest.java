package org.kith.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the samples tell of others: their articles, what they did towards the owner, and who comes on Thursday. */
class SampleSourcesTest {
    private static final Path SAMPLES = Path.of(System.getProperty("kith.root", "."),
            "bundles/org.kith.samples/archives");
    private static final String NOW = "2026-03-12T08:00:00Z";

    @TempDir
    private Path folder;

    @Test
    void anArticleIsFoundWithItsAuthor() throws Exception {
        try (Kith kith = new Kith(folder)) {
            kith.run("me", "--name", "Mia Hartwig", "--email", "mia@hartwig.example", "--account",
                    "linkedin:mia-hartwig-sample");
            kith.run("import", sample("contacts.vcf"), sample("feeds.zip"), "--now", NOW);

            for (String writer : List.of("Søren Åkesson", "João Figueirinha", "Dorothy Merriweather",
                    "Γιώργος Οικονόμου")) {
                assertThat(posts(kith, writer)).as("posts of " + writer).isNotEmpty().allSatisfy(post ->
                        assertThat(post.get("type")).isEqualTo("POST"));
            }
            assertThat(posts(kith, "Søren Åkesson").getFirst()).containsEntry("summary", "Tidal mills");
        }
    }

    @Test
    void whatOthersDidIsFoundWithThem() throws Exception {
        try (Kith kith = new Kith(folder)) {
            kith.run("me", "--name", "Mia Hartwig", "--email", "mia@hartwig.example", "--account",
                    "linkedin:mia-hartwig-sample");
            kith.run("import", sample("contacts.vcf"), sample("Complete_LinkedInDataExport_03-11-2026.zip"), "--now",
                    NOW);
            kith.run("import", sample("notices.mbox"), "--now", NOW);

            assertThat(posts(kith, "Dorothy Merriweather").getFirst()).containsEntry("type", "COMMENT")
                    .containsEntry("direction", "IN")
                    .hasEntrySatisfying("text", text -> assertThat(text.toString()).endsWith("the volunteers?"));
            assertThat(posts(kith, "Søren Åkesson").stream().filter(one -> one.get("type").equals("SHARE")))
                    .as("passed on").hasSizeGreaterThanOrEqualTo(3);
            assertThat(posts(kith, "Quỳnh Đặng").stream().limit(3)).extracting(one -> one.get("type"))
                    .containsOnly("LIKE");
            assertThat(posts(kith, "Müge Gündoğdu").stream().filter(one -> one.get("type").equals("FOLLOW")))
                    .as("her account there is named on her card").isNotEmpty();
        }
    }

    @Test
    void sixtyThreeNamesOnTheListOfTheMixer() throws Exception {
        try (Kith kith = new Kith(folder)) {
            kith.run("import", sample("contacts.vcf"), sample("Complete_LinkedInDataExport_03-11-2026.zip"), "--now",
                    NOW);
            @SuppressWarnings("unchecked")
            List<Map<String, Object>> list = (List<Map<String, Object>>) kith.run("match", sample("mixer.csv"),
                    "--json", "--now", NOW).done().map().get("attendees");

            assertThat(list).hasSize(63);
            assertThat(list).filteredOn(each -> each.get("verdict").equals("MATCHED")).hasSize(14);
            assertThat(list).filteredOn(each -> !List.of("MATCHED", "GUEST").contains(each.get("verdict")))
                    .as(list.toString()).hasSize(5);
        }
    }

    private static List<Map<String, Object>> posts(Kith kith, String name) throws Exception {
        Object uid = kith.run("people", "--json").done().list().stream().filter(one -> one.get("name").equals(name))
                .findFirst().orElseThrow().get("uid");
        return kith.run("timeline", uid.toString(), "--json", "--now", NOW).done().list();
    }

    private static String sample(String name) {
        return SAMPLES.resolve(name).toString();
    }
}
