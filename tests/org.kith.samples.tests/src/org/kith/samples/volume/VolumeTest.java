package org.kith.samples.volume;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VolumeTest {
    @TempDir
    Path folder;

    @Test
    void archiveHoldsTheInteractionsAskedFor() throws IOException {
        List<String> ids = ids(new XVolume(2000, 100, 0), "whole");
        assertThat(ids).hasSize(2000).doesNotHaveDuplicates();
        assertThat(Files.size(folder.resolve("whole/data/tweets.js")) / 1900).isBetween(1000L, 1500L);
    }

    @Test
    void laterArchiveOverlapsTheFirst() throws IOException {
        List<String> first = ids(new XVolume(1000, 100, 0), "first");
        List<String> second = ids(new XVolume(1000, 100, 400), "second");
        assertThat(second.stream().filter(first::contains)).hasSize(600);
    }

    @Test
    void sameSeedMakesTheSameBytes() throws IOException {
        new CardVolume(300).write(folder.resolve("a.vcf"));
        new CardVolume(300).write(folder.resolve("b.vcf"));
        assertThat(Files.mismatch(folder.resolve("a.vcf"), folder.resolve("b.vcf"))).isEqualTo(-1);
        assertThat(Files.readString(folder.resolve("a.vcf")).split("BEGIN:VCARD")).hasSize(301);
    }

    private List<String> ids(XVolume volume, String name) throws IOException {
        Path archive = Files.createDirectories(folder.resolve(name));
        volume.write(archive);
        String text = Files.readString(archive.resolve("data/tweets.js"))
                + Files.readString(archive.resolve("data/direct-messages.js"));
        return Pattern.compile("(?:\"id_str\" : |\"senderId\" : \"\\d+\",\\s+\"id\" : )\"(\\d+)\",\\s+\"(?:id\" : \"\\d+\""
                + ",\\s+\"truncated|createdAt)").matcher(text).results().map(found -> found.group(1)).toList();
    }
}
