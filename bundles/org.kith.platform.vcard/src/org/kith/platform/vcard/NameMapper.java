package org.kith.platform.vcard;

import static org.kith.platform.vcard.PersonMapper.blankToNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kith.model.people.Affiliation;
import org.kith.model.people.ContactPoint;
import org.kith.model.people.Person;
import org.kith.model.people.StructuredName;

/** Maps FN, N (with the two parts of RFC 9554), NICKNAME and what says how a name sounds and sorts. */
final class NameMapper {
    private final CardContext card;
    private final Person person;

    NameMapper(CardContext card) {
        this.card = card;
        person = card.person;
    }

    boolean formatted(ContentLine line) {
        String name = Values.text(line).strip();
        if (name.isEmpty()) {
            return true;
        }
        if (person.getFormattedName() != null) {
            return false;
        }
        person.setFormattedName(name);
        return Params.only(line);
    }

    boolean structured(ContentLine line) {
        List<String> parts = Values.splitRaw(Values.decoded(line), ';');
        String phonetic = blankToNull(line.param("PHONETIC"));
        if (phonetic != null && person.getName() != null) {
            return phonetic(parts, phonetic);
        }
        if (person.getName() != null && (person.getName().getFamily() != null || person.getName().getGiven() != null)) {
            return false;
        }
        if (parts.stream().allMatch(String::isBlank)) {
            return true;
        }
        StructuredName name = name();
        List<String> families = list(parts, 0);
        List<String> suffixes = list(parts, 4);
        name.setSecondFamily(first(list(parts, 5)));
        name.setGeneration(first(list(parts, 6)));
        // RFC 9554 repeats these two in the older components for programs that do not know the new ones
        if (families.size() > 1) {
            families.remove(name.getSecondFamily());
        }
        suffixes.remove(name.getGeneration());
        List<String> givens = list(parts, 1);
        name.setFamily(blankToNull(String.join(" ", families)));
        name.setGiven(blankToNull(String.join(" ", givens)));
        name.getAdditional().addAll(list(parts, 2));
        name.getPrefixes().addAll(list(parts, 3));
        name.getSuffixes().addAll(suffixes);
        name.setLanguage(blankToNull(line.param("LANGUAGE")));
        String sortAs = blankToNull(line.param("SORT-AS"));
        name.setSortAs(sortAs == null ? name.getSortAs() : sortAs);
        return families.size() <= 1 && givens.size() <= 1 && parts.size() <= 7
                && Params.only(line, "LANGUAGE", "SORT-AS");
    }

    boolean nicknames(ContentLine line) {
        for (String nickname : Values.split(Values.decoded(line), ',')) {
            if (!nickname.isBlank()) {
                person.getNicknames().add(nickname.strip());
            }
        }
        return Params.only(line);
    }

    /** How the name sounds (Apple, Google) and what it is filed under (vCard 3.0). */
    boolean detail(ContentLine line) {
        String value = Values.text(line);
        if (value.isBlank()) {
            return true;
        }
        StructuredName name = name();
        switch (line.name()) {
            case "X-PHONETIC-FIRST-NAME" -> name.setPhoneticGiven(value);
            case "X-PHONETIC-LAST-NAME" -> name.setPhoneticFamily(value);
            default -> name.setSortAs(value);
        }
        if (blankToNull(line.param("PHONETIC")) != null) {
            name.setPhoneticSystem(line.param("PHONETIC"));
        }
        return Params.only(line, "PHONETIC");
    }

    /** A name from what else the card holds, in one line; null when there is nothing. */
    String fallback() {
        String name = something();
        return name == null ? null : blankToNull(name.strip().replace('\n', ' '));
    }

    private String something() {
        StructuredName name = person.getName();
        String composed = name == null ? "" : String.join(" ", Stream.of(name.getPrefixes(), part(name.getGiven()),
                name.getAdditional(), part(name.getFamily()), part(name.getSecondFamily()), name.getSuffixes())
                .flatMap(List::stream).toList()).strip();
        if (!composed.isEmpty()) {
            return composed.replaceAll("\\s+", " ");
        }
        if (!person.getNicknames().isEmpty()) {
            return person.getNicknames().get(0);
        }
        for (Affiliation affiliation : person.getAffiliations()) {
            if (affiliation.getOrganization() != null) {
                return affiliation.getOrganization();
            }
        }
        for (ContactPoint point : person.getContactPoints()) {
            if (point.getValue() != null && !point.getValue().isBlank()) {
                return point.getValue().strip().replace('\n', ' ');
            }
        }
        if (!person.getNotes().isEmpty()) {
            String note = person.getNotes().get(0).getText().strip().replace('\n', ' ');
            return note.substring(0, note.offsetByCodePoints(0, Math.min(60, note.codePointCount(0, note.length()))));
        }
        return person.getUid();
    }

    private boolean phonetic(List<String> parts, String system) {
        StructuredName name = person.getName();
        if (name.getPhoneticFamily() == null && name.getPhoneticGiven() == null) {
            name.setPhoneticFamily(first(list(parts, 0)));
            name.setPhoneticGiven(first(list(parts, 1)));
            name.setPhoneticSystem(system);
        }
        return false;
    }

    private StructuredName name() {
        if (person.getName() == null) {
            person.setName(CardContext.MAKE.createStructuredName());
        }
        return person.getName();
    }

    /** The values of one component; vCard 2.1 has no lists. */
    private List<String> list(List<String> parts, int index) {
        if (index >= parts.size() || parts.get(index).isBlank()) {
            return new ArrayList<>(0);
        }
        String part = parts.get(index);
        List<String> values = new ArrayList<>(1);
        if (!card.lists() || part.indexOf(',') < 0) {
            values.add(Values.unescape(part).strip());
        } else {
            Values.split(part, ',').stream().map(String::strip).filter(value -> !value.isEmpty())
                    .forEach(values::add);
        }
        return values;
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? null : String.join(" ", values);
    }

    private static List<String> part(String value) {
        return value == null ? List.of() : List.of(value);
    }
}
