package org.kith.platform.vcard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.kith.model.people.Affiliation;
import org.kith.model.people.ContactPoint;
import org.kith.model.people.Person;
import org.kith.model.people.UnknownProperty;

/**
 * The groups of one card. Groups of one source keep their names; where two sources used the same name, or a label
 * needs a group of its own, a free {@code itemN} is taken, always the same for the same person. Not thread-safe.
 */
final class Groups {
    private final Map<String, String> bySource = new HashMap<>(4);
    private final Set<String> used = new HashSet<>(4);
    private final Set<String> labelled = new HashSet<>(4);
    private int next = 1;

    Groups(Person person) {
        for (ContactPoint point : person.getContactPoints()) {
            reserve(point.getGroup());
        }
        for (Affiliation affiliation : person.getAffiliations()) {
            reserve(affiliation.getGroup());
        }
        for (UnknownProperty unknown : person.getUnknownProperties()) {
            reserve(unknown.getGroup());
        }
    }

    /** The name in this card of a group of a source; null without group. */
    String of(String source, String group) {
        if (group == null || !valid(group)) {
            return null;
        }
        String key = source + '\n' + group;
        String known = bySource.get(key);
        if (known == null) {
            known = bySource.containsValue(group) ? fresh() : group;
            bySource.put(key, known);
        }
        return known;
    }

    /** A group for something with a label: its own if that has no label yet, else a fresh one. */
    String labelled(String group) {
        if (group != null && labelled.add(group)) {
            return group;
        }
        String made = fresh();
        labelled.add(made);
        return made;
    }

    private String fresh() {
        while (!used.add("item" + next)) {
            next++;
        }
        return "item" + next;
    }

    private void reserve(String group) {
        if (group != null) {
            used.add(group);
        }
    }

    private static boolean valid(String group) {
        ContentLine line = ContentLine.parse(group + ".X:", 0);
        return line != null && group.equals(line.group()) && line.name().equals("X");
    }
}
