package org.kith.samples.volume;

import java.util.Random;

/** 40,000 made-up words in several scripts; the first ones are drawn most often. Texts are the same for one seed. */
final class Vocabulary {
    private static final String[] SYLLABLES = {"ka", "to", "mi", "re", "lo", "na", "si", "ter", "ver", "an", "ing",
        "con", "pro", "ül", "é", "ção", "str", "do", "gra", "ph", "is", "me", "tu", "ba", "len", "шко", "да", "λο", "漢",
        "か"};

    private final String[] words = new String[40_000];
    private final Zipf zipf = new Zipf(words.length);

    Vocabulary() {
        Random random = new Random(7);
        for (int i = 0; i < words.length; i++) {
            StringBuilder word = new StringBuilder();
            for (int k = 1 + random.nextInt(4) + (i > 200 ? 1 : 0); k > 0; k--) {
                word.append(SYLLABLES[random.nextInt(i < 3000 ? 26 : 30)]);
            }
            words[i] = word.toString();
        }
    }

    String word(Random random) {
        return words[zipf.next(random)];
    }

    /** One of the first few words, for names of companies and streets. */
    String common(Random random, int first) {
        return words[random.nextInt(first)];
    }

    void text(StringBuilder out, Random random, int count) {
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                out.append(' ');
            }
            out.append(words[zipf.next(random)]);
        }
    }
}
