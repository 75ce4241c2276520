package org.kith.core.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.circles.CircleMembers;
import org.kith.core.identity.Folding;
import org.kith.core.session.Session;
import org.kith.model.people.Affiliation;
import org.kith.model.people.Person;
import org.kith.model.people.Relationship;

/** Who of the people at an event has to do with whom: relations on their cards, one organisation, one circle. */
final class InCommon {
    private static final int MOST = 4;
    private static final int CROWD = 8;

    private final Map<String, Person> people;
    private final Map<String, Map<String, String>> found = new HashMap<>();

    InCommon(Session session, Map<String, Person> people) throws CoreException {
        this.people = people;
        people.values().forEach(this::relations);
        Map<String, List<String>> companies = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        people.forEach((uid, person) -> organization(person).ifPresent(name -> {
            companies.computeIfAbsent(Folding.fold(name), key -> new ArrayList<>()).add(uid);
            names.putIfAbsent(Folding.fold(name), name);
        }));
        companies.forEach((key, uids) -> together(uids, NLS.bind(Messages.InCommon_organization, names.get(key))));
        CircleMembers circles = new CircleMembers(session);
        for (CircleMembers.Listed circle : circles.all()) {
            together(circles.of(circle.uid()).stream().filter(people::containsKey).toList(),
                    NLS.bind(Messages.InCommon_circle, circle.name()));
        }
    }

    /** At most four, relations first. */
    List<BriefCard.Common> of(String uid) {
        return found.getOrDefault(uid, Map.of()).entrySet().stream().limit(MOST)
                .map(each -> new BriefCard.Common(each.getKey(),
                        BriefReader.text(people.get(each.getKey()).getFormattedName()), each.getValue()))
                .toList();
    }

    private void relations(Person person) {
        for (Relationship each : person.getRelationships()) {
            if (each.getAgentUid() != null && people.containsKey(each.getAgentUid())) {
                String words = each.getLabel() != null ? each.getLabel() : each.getTypes().stream()
                        .filter(Objects::nonNull).findFirst().orElse(Messages.InCommon_related);
                both(person.getUid(), each.getAgentUid(), words);
            }
        }
    }

    /** Of a crowd, nothing is said. */
    private void together(List<String> uids, String why) {
        if (uids.size() > CROWD) {
            return;
        }
        for (String one : uids) {
            for (String other : uids) {
                if (one.compareTo(other) < 0) {
                    both(one, other, why);
                }
            }
        }
    }

    private void both(String one, String other, String why) {
        if (!one.equals(other)) {
            found.computeIfAbsent(one, key -> new LinkedHashMap<>()).putIfAbsent(other, why);
            found.computeIfAbsent(other, key -> new LinkedHashMap<>()).putIfAbsent(one, why);
        }
    }

    private static Optional<String> organization(Person person) {
        return person.getAffiliations().stream().filter(one -> !one.isFormer() && one.getEnd() == null)
                .map(Affiliation::getOrganization).filter(name -> name != null && !name.isBlank()).findFirst();
    }
}
