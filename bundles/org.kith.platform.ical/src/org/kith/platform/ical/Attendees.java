package org.kith.platform.ical;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.core.platform.AccountRecord;
import org.kith.core.platform.AccountRef;
import org.kith.core.platform.Origin;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.AttendeeKind;
import org.kith.model.meet.AttendeeRole;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.MeetFactory;
import org.kith.model.meet.PartStat;
import org.kith.model.meet.Presence;

/** Reads ATTENDEE lines, and tells the mail accounts of a gathering. Pure functions, any thread. */
final class Attendees {
    private static final Pattern ANGLE = Pattern.compile("^(.*?)<([^<>\\s]+@[^<>\\s]+)>\\s*$", Pattern.DOTALL);
    private static final Set<String> NOBODY = Set.of("invalid:nomail", "mailto:");

    private Attendees() {
    }

    static Attendance read(ContentLine line) {
        Attendance one = MeetFactory.eINSTANCE.createAttendance();
        String value = Values.text(line).strip();
        Matcher angle = ANGLE.matcher(value);
        if (angle.matches() && !value.regionMatches(true, 0, "mailto:", 0, 7)) {
            one.setName(blankToNull(angle.group(1)));
            value = "mailto:" + angle.group(2);
        }
        one.setUri(value.isEmpty() || NOBODY.contains(value.toLowerCase(Locale.ROOT)) ? null : value);
        one.setEmail(address(value));
        for (Param param : line.params()) {
            if (!take(param, one)) {
                one.getParameters().add(param.text());
            }
        }
        boolean person = one.getKind() != AttendeeKind.ROOM && one.getKind() != AttendeeKind.RESOURCE;
        one.setPresence(one.getPartStat() == PartStat.DECLINED || !person ? Presence.UNKNOWN : Presence.EXPECTED);
        return one;
    }

    /** The address of a mailto: or of a bare address, lower case; null when there is none. */
    static String address(String uri) {
        if (uri == null) {
            return null;
        }
        String text = uri.strip();
        String plain = text.regionMatches(true, 0, "mailto:", 0, 7) ? text.substring(7) : text;
        int query = plain.indexOf('?');
        plain = (query < 0 ? plain : plain.substring(0, query)).strip().toLowerCase(Locale.ROOT);
        boolean possible = plain.indexOf('@') > 0 && plain.indexOf('@') == plain.lastIndexOf('@')
                && plain.length() <= 254 && plain.chars().noneMatch(c -> c <= ' ' || c == '/' || c == ':' || c == '<');
        return possible ? plain : null;
    }

    /** The mail accounts of attendees and organizer, each once. */
    static List<AccountRecord> accounts(Gathering gathering, Origin origin) {
        Map<String, AccountRecord> found = new LinkedHashMap<>();
        String organizer = address(gathering.getOrganizerUri());
        if (organizer != null) {
            found.put(organizer, account(organizer, gathering.getOrganizerName(), origin));
        }
        for (Attendance one : gathering.getAttendances()) {
            boolean person = one.getKind() == AttendeeKind.INDIVIDUAL || one.getKind() == AttendeeKind.UNKNOWN;
            if (one.getEmail() != null && person) {
                found.putIfAbsent(one.getEmail(), account(one.getEmail(), one.getName(), origin));
            }
        }
        return new ArrayList<>(found.values());
    }

    /** How an interaction names a mail address. */
    static AccountRef mail(String address, String name) {
        return new AccountRef("mail", address, name, address);
    }

    private static AccountRecord account(String address, String name, Origin origin) {
        return AccountRecord.of("mail", address).handle(address).displayName(name).emails(List.of(address))
                .origin(origin).build();
    }

    /** False when the parameter has to be kept. */
    private static boolean take(Param param, Attendance one) {
        String value = param.value().strip();
        String upper = value.toUpperCase(Locale.ROOT);
        switch (param.name()) {
            case "CN" -> {
                one.setName(blankToNull(param.value()));
                return true;
            }
            case "PARTSTAT" -> {
                PartStat answer = PartStat.get(upper);
                one.setPartStat(answer == null ? one.getPartStat() : answer);
                return answer != null;
            }
            case "STATUS" -> {
                PartStat answer = PartStat.get(upper.equals("NEEDS ACTION") ? "NEEDS-ACTION"
                        : upper.equals("CONFIRMED") ? "ACCEPTED" : upper);
                one.setPartStat(answer == null ? one.getPartStat() : answer);
                return answer != null;
            }
            case "ROLE" -> {
                AttendeeRole role = AttendeeRole.get(upper);
                one.setRole(role == null ? one.getRole() : role);
                return role != null;
            }
            case "CUTYPE" -> {
                AttendeeKind kind = AttendeeKind.get(upper);
                one.setKind(kind == null ? one.getKind() : kind);
                return kind != null;
            }
            case "RSVP" -> {
                one.setRsvp(upper.equals("TRUE") || upper.equals("YES"));
                return true;
            }
            case "EMAIL" -> {
                String address = address(value);
                if (one.getEmail() == null) {
                    one.setEmail(address);
                }
                return false;
            }
            case "ENCODING", "CHARSET" -> {
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    private static String blankToNull(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
