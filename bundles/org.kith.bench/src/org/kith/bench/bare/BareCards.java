package org.kith.bench.bare;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardReader;
import ezvcard.io.text.VCardWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** ez-vcard alone, on the same file. */
public final class BareCards {
    private BareCards() {
    }

    /** Reads all cards; returns how many. */
    public static int parse(Path file) throws IOException {
        int count = 0;
        try (VCardReader reader = new VCardReader(file)) {
            while (reader.readNext() != null) {
                count++;
            }
        }
        return count;
    }

    /** Reads all cards and writes each as version 4.0. */
    public static int copy(Path file, Path to) throws IOException {
        int count = 0;
        try (VCardReader reader = new VCardReader(file); VCardWriter writer = new VCardWriter(
                Files.newOutputStream(to), VCardVersion.V4_0)) {
            writer.setVersionStrict(false);
            for (VCard card = reader.readNext(); card != null; card = reader.readNext()) {
                writer.write(card);
                count++;
            }
        }
        return count;
    }
}
