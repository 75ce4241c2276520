package org.kith.bench.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.kith.insight.letters.AnchorKind;
import org.kith.insight.letters.Draft;
import org.kith.insight.letters.PersonalCheck;
import org.kith.insight.letters.PersonalFact;
import org.kith.insight.letters.SentIndex;
import org.kith.insight.letters.SentLetter;

/** Checks a letter at each keystroke against 100,000 messages that were sent in the last year. */
final class LettersBench implements Bench {
    private static final String NAME = "letters";
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final int LETTERS = 100_000;
    private static final int PEOPLE = 5_000;
    private static final int WORDS = 60;
    private static final int VOCABULARY = 8_000;
    private static final int DRAFT = 250;
    private static final long SEED = 20260312;

    @Override
    public void run(Run run) throws Exception {
        Random random = new Random(SEED);
        List<String> vocabulary = new ArrayList<>();
        for (int i = 0; i < VOCABULARY; i++) {
            vocabulary.add(word(random));
        }
        SentIndex index = new SentIndex(List.of("Mia Hartwig"));
        int letters = run.size(LETTERS);
        double building = Timings.seconds(() -> {
            for (int i = 0; i < letters; i++) {
                index.add(SentLetter.to("p" + random.nextInt(PEOPLE), "k" + i,
                        NOW.minus(Duration.ofMinutes(random.nextInt(360 * 24 * 60))), text(random, vocabulary, WORDS)));
            }
        });
        List<PersonalFact> facts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            facts.add(new PersonalFact(AnchorKind.QUOTATION, text(random, vocabulary, 20), "fact" + i, null));
        }
        String draft = text(random, vocabulary, DRAFT);
        Timings keys = new Timings();
        for (int end = 1; end <= draft.length(); end++) {
            String typed = draft.substring(0, end);
            keys.time(() -> PersonalCheck.of(new Draft(typed, "p1", List.of("Ada Byron"), List.of("Mia Hartwig")), facts,
                    index, NOW));
        }
        run.figures().add(Figure.told(NAME, "messages in the index", index.size(), "rows"));
        run.figures().add(Figure.told(NAME, "making the index", building * 1000, "ms"));
        run.figures().add(Figure.told(NAME, "keystrokes", keys.count(), "keys"));
        run.figures().add(Figure.told(NAME, "a keystroke, median", keys.percentile(.5), "ms"));
        run.figures().add(Figure.atMost(NAME, "a keystroke, p95", keys.percentile(.95), "ms", 100));
    }

    /** Words by Zipf's law. */
    private static String text(Random random, List<String> vocabulary, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            int rank = (int) Math.pow(vocabulary.size(), random.nextDouble()) - 1;
            text.append(i == 0 ? "" : i % 12 == 0 ? ". " : " ").append(vocabulary.get(Math.max(0, rank)));
        }
        return text.append('.').toString();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0, length = 3 + random.nextInt(7); i < length; i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }
}
