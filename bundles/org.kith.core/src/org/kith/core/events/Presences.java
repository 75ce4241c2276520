package org.kith.core.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Failures;
import org.kith.insight.match.ListRow;
import org.kith.insight.match.ListText;
import org.kith.model.meet.Presence;

/**
 * Who was there, as a file says it: a table of uid or name, presence (MET, SEEN, ABSENT, or M, S, A) and a note, with or
 * without a head, in any of the usual encodings, with commas, semicolons or tabs. Immutable; any thread.
 *
 * @param lines    what it says of whom, in its order
 * @param problems lines that say nothing that can be understood, a sentence each
 */
public record Presences(List<Line> lines, List<String> problems) {
    private static final Map<String, Presence> WORDS = Map.of("MET", Presence.MET, "M", Presence.MET, "SEEN",
            Presence.SEEN, "S", Presence.SEEN, "ABSENT", Presence.ABSENT, "A", Presence.ABSENT);
    private static final Map<String, Integer> HEADS = Map.of("uid", 0, "name", 1, "presence", 2, "note", 3);

    public Presences {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /**
     * Of one attendee.
     *
     * @param line     in the file, from 1
     * @param uid      the person's; empty when only the name is given
     * @param name     may be empty beside a uid; without a head, the same word as the uid
     * @param presence MET, SEEN or ABSENT
     * @param note     may be empty
     */
    public record Line(int line, String uid, String name, Presence presence, String note) {
        /** What a person calls them. */
        public String shown() {
            return name.isEmpty() ? uid : name;
        }
    }

    /** Reads the bytes of a file; MALFORMED when there is no line in it, or no column for who or for the presence. */
    public static Presences of(byte[] bytes) throws CoreException {
        String text = ListText.of(bytes).text();
        List<ListRow> rows = ListRow.of(text, delimiter(text)).stream().filter(row -> !row.blank()).toList();
        if (rows.isEmpty()) {
            throw Failures.of(Failures.MALFORMED, Messages.Presences_empty, null);
        }
        int[] places = head(rows.getFirst());
        boolean headed = places != null;
        if (!headed && (rows.getFirst().cells().size() < 2 || presence(rows.getFirst().cells().get(1)).isEmpty())) {
            throw Failures.of(Failures.MALFORMED, Messages.Presences_columns, null);
        }
        int[] at = headed ? places : new int[] {0, 0, 1, 2};
        List<Line> lines = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (ListRow row : headed ? rows.subList(1, rows.size()) : rows) {
            String uid = cell(row, at[0]);
            String name = cell(row, at[1]);
            Optional<Presence> presence = presence(cell(row, at[2]));
            if (uid.isEmpty() && name.isEmpty()) {
                problems.add(NLS.bind(Messages.Presences_nobody, row.line()));
            } else if (presence.isEmpty()) {
                problems.add(NLS.bind(Messages.Presences_unknown, new Object[] {row.line(), cell(row, at[2])}));
            } else {
                lines.add(new Line(row.line(), uid, name, presence.get(), cell(row, at[3])));
            }
        }
        if (lines.isEmpty() && problems.isEmpty()) {
            throw Failures.of(Failures.MALFORMED, Messages.Presences_empty, null);
        }
        return new Presences(lines, problems);
    }

    private static char delimiter(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        for (char each : new char[] {'\t', ';', ','}) {
            List<ListRow> row = ListRow.of(first, each);
            if (!row.isEmpty() && row.getFirst().cells().size() > 1 && (head(row.getFirst()) != null
                    || presence(row.getFirst().cells().get(1)).isPresent())) {
                return each;
            }
        }
        return ',';
    }

    /** Where uid, name, presence and note stand, -1 for nowhere; null when the row is no head. */
    private static int[] head(ListRow row) {
        Map<Integer, Integer> found = new HashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Integer column = HEADS.get(row.cells().get(i).toLowerCase(Locale.ROOT));
            if (column != null) {
                found.putIfAbsent(column, i);
            }
        }
        if (!found.containsKey(2) || !found.containsKey(0) && !found.containsKey(1)) {
            return null;
        }
        int[] places = new int[4];
        for (int i = 0; i < places.length; i++) {
            places[i] = found.getOrDefault(i, -1);
        }
        return places;
    }

    private static Optional<Presence> presence(String word) {
        return Optional.ofNullable(WORDS.get(word.strip().toUpperCase(Locale.ROOT)));
    }

    private static String cell(ListRow row, int at) {
        return at < 0 || at >= row.cells().size() ? "" : row.cells().get(at);
    }
}
