package org.kith.samples.volume;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.Random;
import org.kith.samples.generator.FoldedLines;

/**
 * A large address book: versions 3.0 and 4.0 mixed, names in ten scripts, one to three addresses, a photo of 4 to 12 kB
 * on one card in twenty.
 *
 * @param cards how many
 */
public record CardVolume(int cards) {
    private static final String[] GIVEN = {"Anna", "José", "Zoë", "Łukasz", "Björn", "Søren", "Müge", "François", "Siân",
        "Noémie", "Фёдор", "Ольга", "Γιώργος", "Ελένη", "伟", "娜", "さくら", "健太", "민준", "서연", "محمد", "ليلى", "אורי", "תמר",
        "Đức", "Thảo", "Rowan", "Imogen", "Peter", "Tamsin", "สมชาย", "नभ", "Tyrell", "Juniper", "Lucía", "Çağla", "Þóra",
        "Ørjan", "Tiago", "Fenna"};
    private static final String[] FAMILY = {"Ashdown", "Müller", "García", "Nowak", "Østergård", "Åkesson", "Lefèvre",
        "O'Brien", "van der Berg", "D'Angelo", "Ковальчук", "Лисенко", "Οικονόμου", "陈", "佐藤", "김", "حدّاد", "שגיא", "Trần",
        "Fernández", "Johansson", "Kowalczyk", "Novák", "Szabó", "Yıldırım", "Wetherby", "Brown", "Fairbairn", "वर्मा",
        "ศรีสุข"};
    private static final String[] CITY = {"Hamburg", "København", "Kraków", "Porto", "Zürich", "Рига", "仙台", "Cardiff",
        "Málaga", "Πάτρα"};
    private static final String[] COMPANY = {"Lantern & Lathe, Inc.", "Pebble; Sons", "Ünique Works", "Atelier des Marées",
        "青島工房", "Ferry Lane Makers", "Red Lake Ltd", "Saltmarsh Labs"};

    /** Writes the file. */
    public void write(Path file) throws IOException {
        Random random = new Random(42);
        Vocabulary words = new Vocabulary();
        FoldedLines out = new FoldedLines();
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            for (int i = 0; i < cards; i++) {
                out.clear();
                card(i, out, random, words);
                stream.write(out.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void card(int i, FoldedLines out, Random random, Vocabulary words) {
        boolean four = i % 5 < 2;
        String given = GIVEN[random.nextInt(GIVEN.length)];
        String family = FAMILY[random.nextInt(FAMILY.length)];
        String slug = ascii(given) + "." + ascii(family) + i;
        out.line("BEGIN:VCARD").line("VERSION:" + (four ? "4.0" : "3.0"));
        out.line("UID:" + (four ? "urn:uuid:" : "") + "%08x-0000-4000-8000-%012x"
                .formatted(i * 2_654_435_761L & 0xffffffffL, i));
        out.line("FN:" + FoldedLines.text(given + " " + family + " " + i));
        out.line("N:" + FoldedLines.text(family) + ";" + FoldedLines.text(given) + ";;;");
        for (int k = random.nextInt(3); k >= 0; k--) {
            out.line("EMAIL;TYPE=" + (k == 0 ? "work" : "home") + (four && k == 0 ? ";PREF=1" : "") + ":" + slug
                    + (k > 0 ? "+" + k : "") + "@host" + random.nextInt(50) + ".example");
        }
        for (int k = random.nextInt(3); k > 0; k--) {
            out.line("TEL;TYPE=" + (k == 1 ? "cell" : "work") + ":+44 7700 900%03d".formatted(random.nextInt(1000)));
        }
        if (random.nextBoolean()) {
            out.line("ORG:" + FoldedLines.text(COMPANY[random.nextInt(COMPANY.length)]) + ";"
                    + words.common(random, 900)).line("TITLE:" + words.common(random, 900));
        }
        if (random.nextBoolean()) {
            out.line("ADR;TYPE=home:;;" + words.common(random, 900) + " " + random.nextInt(300) + ";"
                    + CITY[random.nextInt(CITY.length)] + ";;" + (10_000 + random.nextInt(89_999)) + ";");
        }
        if (random.nextInt(3) == 0) {
            String dash = four ? "" : "-";
            out.line("BDAY:19%02d".formatted(50 + random.nextInt(49)) + dash + "%02d".formatted(1 + random.nextInt(12))
                    + dash + "%02d".formatted(1 + random.nextInt(28)));
        }
        for (int k = random.nextInt(4); k > 0; k--) {
            String platform = k == 1 ? "twitter" : k == 2 ? "linkedin" : "mastodon";
            out.line("X-SOCIALPROFILE;TYPE=" + platform + ":https://" + platform + ".example/" + slug);
        }
        if (random.nextInt(3) == 0) {
            out.line("IMPP:xmpp:" + slug + "@chat.example");
        }
        if (random.nextInt(5) == 0) {
            StringBuilder note = new StringBuilder();
            words.text(note, random, 20 + random.nextInt(60));
            out.line("NOTE:" + FoldedLines.text(note.toString()));
        }
        if (random.nextInt(4) == 0) {
            out.line("CATEGORIES:" + words.common(random, 40) + "," + words.common(random, 40));
        }
        if (random.nextInt(20) == 0) {
            photo(out, random, four);
        }
        out.line(four ? "REV:20240%d01T120000Z".formatted(1 + random.nextInt(9))
                : "REV:2024-0%d-01T12:00:00Z".formatted(1 + random.nextInt(9))).line("END:VCARD");
    }

    private static void photo(FoldedLines out, Random random, boolean four) {
        byte[] bytes = new byte[4000 + random.nextInt(8000)];
        random.nextBytes(bytes);
        bytes[0] = (byte) 0xff;
        bytes[1] = (byte) 0xd8;
        bytes[2] = (byte) 0xff;
        String text = Base64.getEncoder().encodeToString(bytes);
        out.line(four ? "PHOTO:data:image/jpeg;base64," + text : "PHOTO;ENCODING=b;TYPE=JPEG:" + text);
    }

    private static String ascii(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? "u" : plain;
    }
}
