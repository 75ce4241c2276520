package org.kith.insight.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Organizations without their legal form. Pure. */
final class OrganizationName {
    private static final Set<String> FORMS = Set.of("gmbh", "mbh", "ag", "kg", "co", "ug", "ohg", "gbr", "se", "ev",
            "inc", "incorporated", "corp", "corporation", "company", "llc", "llp", "ltd", "limited", "plc", "sa", "sas",
            "sarl", "sl", "srl", "spa", "bv", "nv", "oy", "ab", "as", "aps", "pty", "kk", "ltda", "the", "eg", "ggmbh",
            "sp", "zoo", "kft", "sro");

    private OrganizationName() {
    }

    /** The folded words without the legal form; empty for nothing. */
    static String plain(String written) {
        if (written == null || written.isBlank()) {
            return "";
        }
        String folded = Folded.of(written).replaceAll("(?<=\\b[a-z])\\.\\s?(?=[a-z]\\b)", "");
        List<String> words = new ArrayList<>(PersonName.words(folded));
        List<String> kept = words.stream().filter(word -> !FORMS.contains(word)).toList();
        return String.join(" ", kept.isEmpty() ? words : kept);
    }

    /** The greatest similarity of one with any; 0 when there is none. */
    static double similarity(String one, List<String> others) {
        return others.stream().mapToDouble(each -> JaroWinkler.of(one, each)).max().orElse(0);
    }
}
