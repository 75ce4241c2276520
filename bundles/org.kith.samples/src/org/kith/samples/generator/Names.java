package org.kith.samples.generator;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of many cultures, from {@code names.txt} beside this class. Hands out each full name once. */
final class Names {
    private final List<Culture> cultures = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    Names() {
        for (String line : WordList.lines("names.txt")) {
            String[] part = line.split("\\|");
            cultures.add(new Culture(part[0], part[1].equals("F"), part[2], Integer.parseInt(part[3]),
                    List.of(part[4].split(",")), words(part[5]), words(part[6])));
        }
    }

    /** A new name of a culture; the common ones come more often. */
    Name next(Dice dice) {
        while (true) {
            int at = Math.min(dice.between(0, cultures.size() - 1), dice.between(0, cultures.size() + 6));
            Name name = of(cultures.get(at), dice);
            if (used.add(name.given + " " + name.family)) {
                return name;
            }
        }
    }

    /** A name that is known by its parts, for the people whom the samples need by name. */
    Name named(String culture, String given, String family, Dice dice) {
        Culture c = cultures.stream().filter(each -> each.name.equals(culture)).findFirst().orElseThrow();
        Word first = find(c.given, given);
        Word last = find(c.family, family);
        used.add(given + " " + family);
        return name(c, first, last, dice);
    }

    private static Name of(Culture culture, Dice dice) {
        return name(culture, dice.pick(culture.given), dice.pick(culture.family), dice);
    }

    private static Name name(Culture c, Word given, Word family, Dice dice) {
        return new Name(given.script, family.script, given.latin + "." + family.latin, c.familyFirst, c.language,
                c.country, dice.pick(c.cities));
    }

    private static Word find(List<Word> words, String script) {
        return words.stream().filter(w -> w.script.equals(script)).findFirst()
                .orElse(new Word(script, latin(script)));
    }

    private static List<Word> words(String list) {
        List<Word> words = new ArrayList<>();
        for (String word : list.split(",")) {
            int equals = word.indexOf('=');
            words.add(equals < 0 ? new Word(word, latin(word))
                    : new Word(word.substring(0, equals), word.substring(equals + 1).toLowerCase(Locale.ROOT)));
        }
        return words;
    }

    /** Folds accents and drops what no address can hold. */
    static String latin(String text) {
        String plain = text.replace("ø", "o").replace("Ø", "O").replace("ł", "l").replace("Ł", "L").replace("ß", "ss")
                .replace("Þ", "Th").replace("þ", "th").replace("ı", "i").replace("æ", "ae").replace("đ", "d")
                .replace("Đ", "D");
        return Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("[^A-Za-z0-9]", "")
                .toLowerCase(Locale.ROOT);
    }

    record Name(String given, String family, String ascii, boolean familyFirst, String language, int country,
            String city) {
    }

    private record Word(String script, String latin) {
    }

    private record Culture(String name, boolean familyFirst, String language, int country, List<String> cities,
            List<Word> given, List<Word> family) {
    }
}
