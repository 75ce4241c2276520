package org.kith.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guests of the mixer of the samples: who is known, and the brief as page and pocket sheet. */
class SampleBriefTest {
    private static final Path SAMPLES = Path.of(System.getProperty("kith.root", "."),
            "bundles/org.kith.samples/archives");
    private static final String NOW = "2026-03-12T08:00:00Z";

    @TempDir
    private Path folder;

    @Test
    @SuppressWarnings("unchecked")
    void theMixer() throws Exception {
        try (Kith kith = new Kith(folder)) {
            kith.run("me", "--name", "Mia Hartwig", "--email", "mia@hartwig.example", "--email",
                    "mia.hartwig@example.org", "--account", "linkedin:mia-hartwig-sample").done();
            kith.run("import", sample("contacts.vcf"), sample("Complete_LinkedInDataExport_03-11-2026.zip"),
                    sample("calendar.ics"), "--now", NOW);

            List<Map<String, Object>> list = (List<Map<String, Object>>) kith.run("match", sample("attendees.csv"),
                    "--json", "--now", NOW).done().map().get("attendees");
            assertThat(list).hasSize(56);
            assertThat(list).filteredOn(each -> each.get("certain").equals(true)).hasSizeGreaterThan(10)
                    .allSatisfy(each -> assertThat((List<String>) each.get("reasons"))
                            .containsAnyOf("SAME_EMAIL", "SAME_PROFILE"));
            assertThat(list).filteredOn(each -> each.get("certain").equals(false))
                    .as("a name alone, or one that several bear, is never taken").isNotEmpty()
                    .noneMatch(each -> each.get("verdict").equals("MATCHED"));

            String mixer = "harbour makers' MIXER";
            Path page = folder.resolve("mixer.html");
            Path sheet = folder.resolve("mixer.pdf");
            Map<String, Object> brief = kith.run("brief", mixer, "--to", page.toString(), "--json", "--now",
                    NOW).done().map();
            kith.run("brief", mixer, "--to", sheet.toString(), "--now", NOW).done();
            assertThat((Long) brief.get("met") + (Long) brief.get("exchanged") + (Long) brief.get("neverSpoken"))
                    .isEqualTo(brief.get("connected"));
            assertThat((Long) brief.get("connected")).isGreaterThan(10);
            assertThat(Files.readString(page)).contains("data:image/").doesNotContain("http://", "https://");
            assertThat(Files.readAllBytes(sheet)).startsWith("%PDF-1.".getBytes());
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void noneOfTwoHundredNamesakesIsTakenByItself() throws Exception {
        try (Kith kith = new Kith(folder)) {
            kith.run("import", sample("contacts.vcf"), sample("Complete_LinkedInDataExport_03-11-2026.zip"), "--now",
                    NOW);
            List<Map<String, Object>> people = kith.run("people", "--json").done().list();
            List<String> names = people.stream().map(each -> each.get("name").toString())
                    .filter(name -> !name.isBlank()).distinct().limit(200).toList();
            assertThat(names).hasSize(200);
            StringBuilder list = new StringBuilder("Name,Email,Organisation\n");
            for (int i = 0; i < names.size(); i++) {
                list.append('"').append(names.get(i).replace("\"", "\"\"")).append('"')
                        .append(i % 2 == 0 ? ",,\n" : ",guest" + i + "@visitors.example,Another House " + i + "\n");
            }
            Path file = Files.writeString(folder.resolve("namesakes.csv"), list);
            List<Map<String, Object>> matched = (List<Map<String, Object>>) kith.run("match", file.toString(),
                    "--json", "--now", NOW).done().map().get("attendees");
            assertThat(matched).hasSize(200).noneMatch(each -> each.get("certain").equals(true));
            assertThat(matched).as("each is offered").filteredOn(each -> !each.get("verdict").equals("GUEST"))
                    .hasSizeGreaterThan(195);
        }
    }

    private static String sample(String name) {
        return SAMPLES.resolve(name).toString();
    }
}
