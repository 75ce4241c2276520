package org.kith.platform.vcard;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.kith.core.platform.Problem;
import org.kith.model.people.PeopleFactory;
import org.kith.model.people.Person;
import org.kith.model.people.UnknownProperty;

/**
 * What the mappers of one card share: the person that is being made, the card's version, the labels of its groups and
 * the pictures found in it. Not thread-safe.
 */
final class CardContext {
    static final PeopleFactory MAKE = PeopleFactory.eINSTANCE;

    final Person person = MAKE.createPerson();
    final String version;
    final String file;
    final Consumer<Problem> problems;
    final Map<String, byte[]> photos = new LinkedHashMap<>(2);
    private Map<String, ContentLine> labels = Map.of();

    CardContext(RawCard card, String file, Consumer<Problem> problems) {
        version = card.version();
        this.file = file;
        this.problems = problems;
        for (ContentLine line : card.lines()) {
            if (line.group() != null && line.name().equals("X-ABLABEL")) {
                if (labels.isEmpty()) {
                    labels = new HashMap<>();
                }
                labels.putIfAbsent(line.group(), line);
            }
        }
    }

    /** vCard 2.1 has no lists in the components of a name. */
    boolean lists() {
        return !version.equals("2.1");
    }

    /** The label of the line's group, Apple's brackets removed; null without. Each label is given out once. */
    String label(ContentLine line) {
        ContentLine label = line.group() == null || labels.isEmpty() ? null : labels.remove(line.group());
        return label == null ? null : AppleLabels.plain(Values.text(label));
    }

    /** The same without taking it. */
    String peekLabel(ContentLine line) {
        ContentLine label = line.group() == null ? null : labels.get(line.group());
        return label == null ? null : AppleLabels.plain(Values.text(label));
    }

    /** Whether a label line belongs to nothing that took it. */
    boolean unclaimed(ContentLine label) {
        return labels.get(label.group()) == label;
    }

    /** Keeps a line word for word. */
    void keep(ContentLine line) {
        keep(line.raw(), version, line.group());
    }

    /** Keeps a line word for word, of this or another version. */
    void keep(String raw, String itsVersion, String group) {
        UnknownProperty unknown = MAKE.createUnknownProperty();
        unknown.setLine(raw);
        unknown.setVersion(itsVersion);
        unknown.setGroup(group);
        unknown.setPosition(person.getUnknownProperties().size());
        person.getUnknownProperties().add(unknown);
    }

    void problem(Problem.Code code, ContentLine line, String message) {
        problems.accept(new Problem(code, file, line.number(), message));
    }
}
