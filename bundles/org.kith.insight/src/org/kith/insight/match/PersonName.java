package org.kith.insight.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person's name taken apart: its readings, each folded words with the given name first and the family name last, and
 * its generation (Jr.). Understands "Last, First", honorifics and degrees, names in parentheses, and Chinese, Japanese
 * and Korean names, which begin with the family name: one character, or two where it is a known one or four follow each
 * other. Immutable; any thread.
 *
 * @param readings   ways to read it; none for an empty name
 * @param generation {@code jr}, {@code sr}, {@code 2}…; null when not said
 */
public record PersonName(List<List<String>> readings, String generation) {
    private static final Pattern ASIDE = Pattern.compile("[(\\[（【]([^)\\]）】]*)[)\\]）】]|[\"“„«]([^\"”“»]*)[\"”“»]");
    private static final Pattern EAST = Pattern.compile("[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}ー々]"
            + "[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}ー々・\\s\u3000]*");
    private static final Set<String> COMPOUND = Set.of("欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "司徒", "东方", "東方",
            "夏侯", "皇甫", "尉迟", "慕容", "남궁", "황보", "제갈", "선우", "독고");
    private static final int LONGEST = 200;

    /** The name as written somewhere; null is an empty name. */
    public static PersonName of(String written) {
        String text = written == null ? "" : written.strip();
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Set<List<String>> readings = new LinkedHashSet<>();
        String[] generation = new String[1];
        if (Folded.ascii(text) && ASIDE.matcher(text).replaceAll(" ").isBlank()) {
            text = text.replaceAll("[()\\[\\]\"]", " ");
        }
        Matcher east = EAST.matcher(text);
        while (east.find()) {
            String run = east.group().strip();
            readings.add(eastern(run));
            if (run.length() > 3 && run.matches("\\p{IsHan}+")) {
                readings.add(eastern(run.substring(0, 2) + " " + run.substring(2)));
            }
        }
        String rest = east.replaceAll(" ");
        Matcher aside = ASIDE.matcher(rest);
        String outside = aside.replaceAll(" ");
        western(outside.isBlank() ? rest.replaceAll("[()\\[\\]（）【】\"“”„«»]", " ") : outside, readings, generation);
        readings.removeIf(List::isEmpty);
        return new PersonName(List.copyOf(readings), generation[0]);
    }

    /** The folded words of a text: runs of letters and digits; an apostrophe is no end. */
    static List<String> words(String folded) {
        return Arrays.stream(folded.replaceAll("['’`ʼ]", "").split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> eastern(String text) {
        boolean foreign = text.indexOf('・') >= 0;
        List<String> parts = new ArrayList<>(Arrays.asList(text.split("[・\\s\u3000]+")));
        boolean kana = text.codePoints().noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
        if (parts.size() == 1 && text.length() > 1 && !kana) {
            int family = text.length() > 2 && COMPOUND.contains(text.substring(0, 2)) ? 2 : 1;
            parts = new ArrayList<>(List.of(text.substring(0, family), text.substring(family)));
        }
        if (!foreign && parts.size() > 1) {
            parts.add(parts.removeFirst());
        }
        return parts.stream().map(part -> Folded.of(part).replaceAll("[^a-z0-9]", "")).filter(part -> !part.isEmpty())
                .toList();
    }

    private static void western(String text, Set<List<String>> readings, String[] generation) {
        for (String folded : Folded.variants(Titles.joined(text))) {
            String[] parts = folded.split("[,،、]");
            List<List<String>> named = new ArrayList<>();
            for (String part : parts) {
                List<String> words = words(part);
                if (!named.isEmpty() && Titles.only(words)) {
                    generation[0] = generation[0] == null ? Titles.generationAmong(words) : generation[0];
                } else if (!words.isEmpty()) {
                    named.add(new ArrayList<>(words));
                }
            }
            if (named.isEmpty()) {
                continue;
            }
            List<String> words = named.getFirst();
            String found = null;
            if (named.size() > 1) {
                found = Titles.generation(words);
                words = new ArrayList<>(named.get(1));
                Titles.strip(words);
                Titles.strip(named.getFirst());
                words.addAll(named.getFirst());
            } else {
                Titles.strip(words);
            }
            String last = Titles.generation(words);
            Titles.strip(words);
            generation[0] = generation[0] != null ? generation[0] : found != null ? found : last;
            readings.add(List.copyOf(words));
        }
    }
}
