package org.kith.insight.match;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What is written around a name and is no part of it: honorifics, degrees, generations, particles. Folded words. */
final class Titles {
    private static final Set<String> BEFORE = Set.of("dr", "prof", "professor", "mr", "mrs", "ms", "miss", "mx", "herr",
            "frau", "hr", "fr", "sir", "dame", "lady", "lord", "rev", "ing", "dipl", "mag", "mme", "mlle", "monsieur",
            "madame", "sr", "sra", "srta", "senor", "senora", "sig", "dott", "univ", "pan", "pani", "med", "rer", "nat",
            "phil", "hc", "habil");
    private static final Set<String> DEGREES = Set.of("phd", "mba", "msc", "bsc", "esq", "dphil", "md", "cpa", "pmp",
            "jd", "llm", "llb", "dds", "dipl", "ing", "cissp", "cfa", "frs");
    /** Taken for degrees after a comma only: Ma and Do are names. */
    private static final Set<String> AFTER_COMMA = Set.of("ma", "ba", "bs", "ms", "do", "rn", "pe", "dr", "prof",
            "ret");
    private static final Map<String, String> GENERATIONS = Map.ofEntries(Map.entry("jr", "jr"),
            Map.entry("junior", "jr"), Map.entry("jun", "jr"), Map.entry("filho", "jr"), Map.entry("fils", "jr"),
            Map.entry("sr", "sr"), Map.entry("senior", "sr"), Map.entry("sen", "sr"), Map.entry("pere", "sr"),
            Map.entry("ii", "2"), Map.entry("2nd", "2"), Map.entry("iii", "3"), Map.entry("3rd", "3"),
            Map.entry("iv", "4"), Map.entry("neto", "3"));
    private static final Pattern DOTTED = Pattern.compile(
            "(?i)\\b(ph)\\.?\\s?(d)\\b\\.?|\\b(m)\\.\\s?(d)\\.|\\b(m)\\.b\\.(a)\\b\\.?|\\b([mb])\\.\\s?(sc)\\b\\.?");
    private static final Set<String> PARTICLES = Set.of("van", "von", "der", "den", "de", "del", "della", "di", "da",
            "dos", "das", "du", "la", "le", "ten", "ter", "zu", "zum", "zur", "el", "al", "bin", "ibn", "ben", "st",
            "mac", "mc", "san", "af", "av", "y", "e");

    private Titles() {
    }

    /** "Ph.D." as one word. */
    static String joined(String text) {
        return text.indexOf('.') < 0 && !text.contains("h D") && !text.contains("h d") ? text
                : DOTTED.matcher(text).replaceAll(found -> " " + found.group().replaceAll("[.\\s]", "") + " ");
    }

    /** Whether words after a comma are no name: degrees, generations, honorifics. */
    static boolean only(List<String> words) {
        return !words.isEmpty() && words.stream().allMatch(word -> BEFORE.contains(word) || DEGREES.contains(word)
                || AFTER_COMMA.contains(word) || GENERATIONS.containsKey(word));
    }

    static boolean particle(String word) {
        return PARTICLES.contains(word);
    }

    /** Takes honorifics and degrees off a list that can be changed; leaves the last word. */
    static void strip(List<String> words) {
        while (words.size() > 1 && BEFORE.contains(words.getFirst())) {
            words.removeFirst();
        }
        while (words.size() > 1 && DEGREES.contains(words.getLast())) {
            words.removeLast();
        }
    }

    /** Takes the generation off the end of a list that can be changed; null when there is none. */
    static String generation(List<String> words) {
        if (words.size() < 3 || !GENERATIONS.containsKey(words.getLast())) {
            return words.size() == 2 && Set.of("jr", "sr", "ii", "iii").contains(words.getLast())
                    ? GENERATIONS.get(words.removeLast()) : null;
        }
        return GENERATIONS.get(words.removeLast());
    }

    /** That of words after a comma; null when there is none. */
    static String generationAmong(List<String> words) {
        return words.stream().filter(GENERATIONS::containsKey).map(GENERATIONS::get).findFirst().orElse(null);
    }
}
