package org.kith.samples.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences from templates: {@code phrases.txt} beside this class. Immutable; the dice are the caller's. */
final class Phrases {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    Phrases() {
        List<String> section = List.of();
        for (String line : WordList.lines("phrases.txt")) {
            if (line.startsWith("[")) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else {
                section.add(line);
            }
        }
    }

    boolean has(String section) {
        return sections.containsKey(section);
    }

    List<String> all(String section) {
        return sections.get(section);
    }

    String say(String section, Dice dice) {
        return fill(dice.pick(sections.get(section)), dice);
    }

    private String fill(String template, Dice dice) {
        return SLOT.matcher(template).replaceAll(slot -> Matcher.quoteReplacement(switch (slot.group(1)) {
            case "me" -> "Mia";
            case "n" -> String.valueOf(dice.between(2, 24));
            default -> dice.pick(sections.get(slot.group(1)));
        }));
    }
}
