package org.kith.platform.vcard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kith.model.people.Person;
import org.kith.model.people.UnknownProperty;

/**
 * Gives kept lines back. A line that only carries what the model does not hold stands as it came. One that the model
 * also holds replaces the line that would be written for it, as long as the person still says the same. What would not
 * be read as the same in vCard 4.0 (transfer encodings, nameless parameters, a second value where one is allowed) is
 * wrapped: {@code X-KITH-LINE;X-VERSION=2.1:…}; reading such a line gives back the kept one.
 */
final class KeptLines {
    private static final Set<String> ONCE = Set.of("N", "BDAY", "ANNIVERSARY", "GENDER", "REV", "PRODID", "UID", "KIND",
            "DEATHDATE", "BIRTHPLACE", "DEATHPLACE", "CREATED", "LANGUAGE", "X-KITH-LINE");
    private static final Set<String> GONE = Set.of("BEGIN", "END", "VERSION", "AGENT", "LABEL", "PROFILE",
            "SORT-STRING");

    private final Groups groups;
    private final List<String> lines;
    private final Set<String> once = new HashSet<>();

    private KeptLines(Groups groups, List<String> lines) {
        this.groups = groups;
        this.lines = lines;
    }

    /** Works the kept lines of a person into the lines that the model gives. */
    static void add(Person person, Groups groups, List<String> lines) {
        if (person.getUnknownProperties().isEmpty()) {
            return;
        }
        KeptLines kept = new KeptLines(groups, lines);
        for (String line : lines) {
            int end = end(line);
            kept.once.add(line.substring(line.indexOf('.') >= 0 && line.indexOf('.') < end ? line.indexOf('.') + 1 : 0,
                    end));
        }
        person.getUnknownProperties().forEach(kept::add);
    }

    private void add(UnknownProperty unknown) {
        String raw = unknown.getLine();
        if (raw == null || raw.isBlank()) {
            return;
        }
        ContentLine line = raw.indexOf('\n') >= 0 || raw.indexOf('\r') >= 0 ? null : ContentLine.parse(raw, 0);
        if (line == null || !safe(line, unknown)) {
            wrap(unknown, raw);
            return;
        }
        CardContext alone = alone(line, unknown.getVersion());
        List<String> says = says(line, alone);
        if (!"4.0".equals(unknown.getVersion()) && !says.equals(says(line, alone(line, "4.0")))) {
            wrap(unknown, raw);
            return;
        }
        // kept although the model holds all of it: a second one of what there is once
        boolean extra = alone.person.getUnknownProperties().isEmpty();
        int at = says.isEmpty() || extra ? -1 : replaced(says);
        if (at >= 0) {
            lines.add(at, regrouped(unknown, line));
        } else if ((says.isEmpty() && !extra || line.name().equals("FN")) && allowed(line.name())) {
            lines.add(regrouped(unknown, line));
        } else {
            wrap(unknown, raw);
        }
    }

    private boolean allowed(String name) {
        return !ONCE.contains(name) || once.add(name);
    }

    /** Takes away the lines that say the same; where the first stood, or -1 when not all of them are there. */
    private int replaced(List<String> says) {
        List<Integer> found = new ArrayList<>(says.size());
        for (String said : says) {
            int at = -1;
            for (int i = 0; i < lines.size() && at < 0; i++) {
                at = ungrouped(lines.get(i)).equals(said) && !found.contains(i) ? i : -1;
            }
            if (at < 0) {
                return -1;
            }
            found.add(at);
        }
        found.stream().sorted((a, b) -> b - a).forEach(at -> lines.remove((int) at));
        return found.stream().mapToInt(Integer::intValue).min().orElse(-1);
    }

    private static CardContext alone(ContentLine line, String version) {
        return PersonMapper.map(new RawCard(0, version, List.of(line)), "", problem -> { });
    }

    /** What the model holds of a kept line, as lines without groups; empty when nothing. */
    private static List<String> says(ContentLine line, CardContext alone) {
        if (!line.name().equals("FN")) {
            alone.person.setFormattedName(null);
        }
        List<String> said = PersonLines.of(alone.person, new Groups(alone.person), PictureLines.none(), name -> { });
        said.removeIf("FN:"::equals);
        said.replaceAll(KeptLines::ungrouped);
        return said;
    }

    private static boolean safe(ContentLine line, UnknownProperty unknown) {
        if (GONE.contains(line.name())) {
            return false;
        }
        boolean newest = "4.0".equals(unknown.getVersion());
        for (Param param : line.params()) {
            if (param.name().equals("ENCODING") || !newest && (Params.encoding(param.name())
                    || line.raw().indexOf(param.text()) < 0)) {
                return false;
            }
        }
        return true;
    }

    private String regrouped(UnknownProperty unknown, ContentLine line) {
        String group = groups.of(unknown.getSource(), line.group());
        return group == null || group.equals(line.group()) ? line.raw()
                : group + line.raw().substring(line.group().length());
    }

    private void wrap(UnknownProperty unknown, String raw) {
        lines.add(new LineBuilder().start(null, "X-KITH-LINE").param("X-VERSION",
                unknown.getVersion() == null ? "4.0" : unknown.getVersion()).text(raw));
    }

    private static int end(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == ':' || line.charAt(i) == ';') {
                return i;
            }
        }
        return line.length();
    }

    private static String ungrouped(String line) {
        int dot = line.indexOf('.');
        return dot > 0 && dot < end(line) ? line.substring(dot + 1) : line;
    }
}
