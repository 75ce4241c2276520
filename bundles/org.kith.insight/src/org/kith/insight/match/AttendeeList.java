package org.kith.insight.match;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A list of attendees as people send it: a table (CSV, TSV, semicolons; with or without a head), one name a line, or
 * addresses out of a mail program. The same name with the same address, or with neither address nor another
 * organization, is one attendee. Immutable; any thread.
 *
 * @param attendees  in the order of the list, each once
 * @param lines      how many lines are not blank, without the head
 * @param duplicates how many lines repeat an earlier one
 * @param nameless   lines from which nobody can be made, from 1
 * @param charset    how the bytes were decoded; UTF-16 for pasted text
 */
public record AttendeeList(List<Attendee> attendees, int lines, int duplicates, List<Integer> nameless,
        Charset charset) {
    private static final int SAMPLE = 200;
    private static final double MOST = .8;

    public AttendeeList {
        attendees = List.copyOf(attendees);
        nameless = List.copyOf(nameless);
    }

    /** Reads bytes in UTF-8 with or without a byte order mark, UTF-16 or windows-1252. */
    public static AttendeeList of(byte[] bytes) {
        ListText text = ListText.of(bytes);
        return of(text.text(), text.charset());
    }

    /** Reads pasted text. */
    public static AttendeeList of(String text) {
        return of(text, StandardCharsets.UTF_16);
    }

    private static AttendeeList of(String text, Charset charset) {
        Optional<Character> delimiter = delimiter(text);
        return merged(delimiter.map(each -> table(text, each)).orElseGet(() -> lines(text)), charset);
    }

    private static List<Attendee> table(String text, char delimiter) {
        List<ListRow> rows = ListRow.of(text, delimiter).stream().filter(row -> !row.blank()).toList();
        Optional<ListColumns> head = rows.isEmpty() ? Optional.empty() : ListColumns.byHead(rows.getFirst());
        ListColumns columns = head.orElseGet(() -> ListColumns.byContent(rows));
        return rows.stream().skip(head.isPresent() ? 1 : 0).map(columns::attendee).toList();
    }

    private static List<Attendee> lines(String text) {
        List<Attendee> all = new ArrayList<>();
        String[] lines = text.split("\r\n|\r|\n", -1);
        boolean first = true;
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (!line.isEmpty() && !(first && ListColumns.head(new ListRow(i + 1, List.of(line))))) {
                for (String part : ListLine.split(line)) {
                    all.add(ListLine.of(part, i + 1));
                }
            }
            first &= line.isEmpty();
        }
        return all;
    }

    /** The delimiter of a table; empty for lines of text, in which commas may be anything. */
    private static Optional<Character> delimiter(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(SAMPLE).toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        for (char each : new char[] {'\t', ';', ','}) {
            ListRow head = ListRow.of(lines.getFirst(), each).getFirst();
            if (head.cells().size() > 1 && ListColumns.byHead(head).isPresent()) {
                return Optional.of(each);
            }
        }
        if (share(lines, line -> line.indexOf('\t') > 0) >= .5) {
            return Optional.of('\t');
        }
        if (share(lines, line -> line.indexOf(';') > 0 && ListLine.split(line).size() == 1) >= MOST) {
            return Optional.of(';');
        }
        List<Integer> widths = lines.stream().map(line -> ListRow.of(line, ',').getFirst().cells().size()).toList();
        int width = widths.getFirst();
        return lines.size() > 1 && width > 2 && share(widths, each -> each == width) >= MOST
                && lines.stream().noneMatch(line -> ListLine.split(line).size() > 1) ? Optional.of(',')
                        : Optional.empty();
    }

    private static <T> double share(List<T> all, Predicate<T> of) {
        return (double) all.stream().filter(of).count() / all.size();
    }

    private static AttendeeList merged(List<Attendee> all, Charset charset) {
        Map<List<Object>, Attendee> once = new LinkedHashMap<>();
        List<Integer> nameless = new ArrayList<>();
        int duplicates = 0;
        for (Attendee each : all) {
            PersonName name = PersonName.of(each.name());
            String mail = Address.mail(each.email()).orElse("");
            String profile = Address.profile(each.profile()).orElse("");
            if (name.readings().isEmpty() && mail.isEmpty() && profile.isEmpty()) {
                nameless.addAll(each.lines());
                continue;
            }
            List<Object> key = mail.isEmpty() ? List.of(name.readings(), String.valueOf(name.generation()), profile,
                    OrganizationName.plain(each.organization())) : List.of(name.readings(),
                            String.valueOf(name.generation()), mail);
            Attendee earlier = once.putIfAbsent(key, each);
            if (earlier != null) {
                duplicates++;
                once.put(key, new Attendee(earlier.name(), either(earlier.organization(), each.organization()),
                        earlier.email(), either(earlier.profile(), each.profile()),
                        Stream.concat(earlier.lines().stream(), each.lines().stream()).distinct().toList()));
            }
        }
        return new AttendeeList(List.copyOf(once.values()), all.size(), duplicates, nameless, charset);
    }

    private static String either(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
