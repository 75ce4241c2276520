package org.kith.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the samples tell of others: their articles are found with the people who wrote them. */
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

    private static List<Map<String, Object>> posts(Kith kith, String name) throws Exception {
        Object uid = kith.run("people", "--json").done().list().stream().filter(one -> one.get("name").equals(name))
                .findFirst().orElseThrow().get("uid");
        return kith.run("timeline", uid.toString(), "--json", "--now", NOW).done().list();
    }

    private static String sample(String name) {
        return SAMPLES.resolve(name).toString();
    }
}
