package org.kith.platform.vcard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kith.model.PartialDates;
import org.kith.model.people.Affiliation;
import org.kith.model.people.PartialDate;

/**
 * Writes affiliations as ORG, TITLE, ROLE and ORG-DIRECTORY, with groups only where their order alone would not bring
 * them together again.
 */
final class WorkLines {
    private final Groups groups;
    private final LineBuilder line;
    private final List<String> lines;

    WorkLines(Groups groups, LineBuilder line, List<String> lines) {
        this.groups = groups;
        this.line = line;
        this.lines = lines;
    }

    void add(List<Affiliation> affiliations) {
        int before = lines.size();
        List<String> named = new ArrayList<>(affiliations.size());
        for (Affiliation one : affiliations) {
            named.add(groups.of(one.getSource(), one.getGroup()));
            add(one, named.get(named.size() - 1));
        }
        if (affiliations.size() > 1 && !readsSame(affiliations, lines.subList(before, lines.size()))) {
            lines.subList(before, lines.size()).clear();
            for (int i = 0; i < named.size(); i++) {
                add(affiliations.get(i), named.get(i) == null ? groups.labelled(null) : named.get(i));
            }
        }
    }

    private static boolean readsSame(List<Affiliation> affiliations, List<String> written) {
        List<ContentLine> parsed = written.stream().map(one -> ContentLine.parse(one, 0)).toList();
        List<Affiliation> read = PersonMapper.map(new RawCard(0, "4.0", parsed), "", problem -> { }).person
                .getAffiliations();
        return parts(read).equals(parts(affiliations));
    }

    private static List<List<Object>> parts(List<Affiliation> affiliations) {
        return affiliations.stream().map(one -> Arrays.<Object>asList(one.getOrganization(),
                List.copyOf(one.getUnits()), one.getTitle(), one.getRole(), one.getDirectoryUri(), one.isFormer()))
                .toList();
    }

    private void add(Affiliation one, String group) {
        boolean first = true;
        if (hasOrganization(one)) {
            List<String> parts = new ArrayList<>(one.getUnits().size() + 1);
            parts.add(one.getOrganization() == null ? "" : one.getOrganization());
            parts.addAll(one.getUnits());
            head(group, "ORG", one, first);
            lines.add(line.plain(LineBuilder.joined(parts, ';')));
            first = false;
        }
        first = text(group, "TITLE", one, one.getTitle(), first);
        first = text(group, "ROLE", one, one.getRole(), first);
        if (one.getDirectoryUri() != null) {
            head(group, "ORG-DIRECTORY", one, first);
            lines.add(line.uri(one.getDirectoryUri()));
        }
    }

    private boolean text(String group, String name, Affiliation one, String value, boolean first) {
        if (value == null || value.isBlank()) {
            return first;
        }
        head(group, name, one, first);
        lines.add(line.text(value));
        return false;
    }

    /** The parameters stand at the first line of an affiliation. */
    private void head(String group, String name, Affiliation one, boolean first) {
        line.start(group, name);
        if (first) {
            line.types(one.getTypes(), null).pref(one.getPref()).param(WorkMapper.START, date(one.getStart()))
                    .param(WorkMapper.END, date(one.getEnd()))
                    .param(WorkMapper.FORMER, one.isFormer() ? "true" : null);
        }
    }

    private static String date(PartialDate date) {
        return date == null ? null : PartialDates.format(date);
    }

    private static boolean hasOrganization(Affiliation one) {
        return one.getOrganization() != null || !one.getUnits().isEmpty();
    }
}
