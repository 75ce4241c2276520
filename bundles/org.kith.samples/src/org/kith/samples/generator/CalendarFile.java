package org.kith.samples.generator;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The calendar: two years of meetings, series with exceptions, birthdays, and a mixer a week from now. */
final class CalendarFile {
    static final String MIXER = "Harbour Makers' Mixer";
    private static final String ZONE = ";TZID=Europe/London:";

    private final World world;
    private final Phrases phrases;
    private final Dice dice;
    private final FoldedLines out = new FoldedLines();
    private int number;

    CalendarFile(World world, Phrases phrases, long seed) {
        this.world = world;
        this.phrases = phrases;
        dice = new Dice(seed, "calendar");
    }

    String text() {
        out.line("BEGIN:VCALENDAR").line("VERSION:2.0").line("PRODID:-//Kith//Samples//EN").line("CALSCALE:GREGORIAN")
                .line("X-WR-CALNAME:Mia").line("X-WR-TIMEZONE:Europe/London");
        zone();
        for (Person person : world.with(Role.COLLEAGUE)) {
            weekly(person);
        }
        for (Person person : world.on(Channel.CALENDAR)) {
            if (person.role() == Role.FRIEND) {
                for (int i = dice.between(3, 8); i > 0; i--) {
                    meeting(List.of(person), past(700, 2));
                }
            }
        }
        for (int i = 0; i < 90; i++) {
            meeting(dice.some(world.on(Channel.CALENDAR), dice.between(1, 5)), past(700, 1));
        }
        evenings();
        birthdays();
        odd();
        mixer();
        return out.line("END:VCALENDAR").toString();
    }

    private void weekly(Person person) {
        LocalDateTime start = LocalDate.of(2024, 3, 11).plusDays(person.number() % 5).plusWeeks(person.number() % 4)
                .atTime(9 + person.number() % 7, 30);
        String uid = uid();
        begin(uid, "Weekly with " + person.given());
        out.line("DTSTART" + ZONE + local(start)).line("DTEND" + ZONE + local(start.plusMinutes(30)));
        out.line("RRULE:FREQ=WEEKLY;INTERVAL=1;UNTIL=20260630T220000Z");
        out.line("EXDATE" + ZONE + local(start.plusWeeks(5)) + "," + local(start.plusWeeks(41)));
        people(List.of(person), "ACCEPTED");
        out.line("BEGIN:VALARM").line("ACTION:DISPLAY").line("DESCRIPTION:Weekly").line("TRIGGER:-PT10M")
                .line("END:VALARM").line("END:VEVENT");
        begin(uid, "Weekly with " + person.given() + ", moved");
        out.line("RECURRENCE-ID" + ZONE + local(start.plusWeeks(9)));
        out.line("DTSTART" + ZONE + local(start.plusWeeks(9).plusDays(1)))
                .line("DTEND" + ZONE + local(start.plusWeeks(9).plusDays(1).plusMinutes(45)));
        people(List.of(person), "ACCEPTED");
        out.line("END:VEVENT");
    }

    private void meeting(List<Person> with, LocalDateTime at) {
        begin(uid(), phrases.say("meeting", dice));
        String name = dice.chance(.1) ? ";TZID=GMT Standard Time:" : ZONE;
        out.line("DTSTART" + name + local(at)).line("DURATION:PT" + dice.pick(List.of("45M", "1H", "1H30M")));
        if (dice.chance(.6)) {
            out.line("LOCATION:" + FoldedLines.text(dice.pick(phrases.all("place"))));
        }
        if (dice.chance(.2)) {
            out.line("DESCRIPTION:" + FoldedLines.text(phrases.say("note", dice)));
        }
        people(with, dice.chance(.85) ? "ACCEPTED" : "TENTATIVE");
        out.line("END:VEVENT");
    }

    private void evenings() {
        begin(uid(), "Repair café");
        out.line("DTSTART" + ZONE + "20240406T140000").line("DTEND" + ZONE + "20240406T170000")
                .line("RRULE:FREQ=MONTHLY;BYDAY=1SA").line("LOCATION:the old rope works").line("END:VEVENT");
        for (int i = 0; i < 5; i++) {
            LocalDateTime at = LocalDate.of(2024, 5, 16).plusDays(i * 133L).atTime(18, 0);
            begin(uid(), "Open evening: " + dice.pick(phrases.all("topic")));
            out.line("DTSTART" + ZONE + local(at)).line("DTEND" + ZONE + local(at.plusHours(3)))
                    .line("LOCATION:the pump house");
            List<Person> crowd = new ArrayList<>(dice.some(world.on(Channel.CALENDAR), 20));
            crowd.addAll(dice.some(world.with(Role.FACE), 9));
            mixed(crowd.stream().distinct().toList());
            out.line("END:VEVENT");
        }
    }

    private void birthdays() {
        for (Person person : world.with(Role.FRIEND)) {
            if (person.birthday() != null) {
                begin(uid(), person.given() + "'s birthday");
                LocalDate day = person.birthday().withYear(2024);
                out.line("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day))
                        .line("RRULE:FREQ=YEARLY").line("TRANSP:TRANSPARENT").line("END:VEVENT");
            }
        }
    }

    private void odd() {
        begin(uid(), "Boat trip");
        out.line("STATUS:CANCELLED").line("DTSTART" + ZONE + "20250810T080000").line("DTEND" + ZONE
                + "20250810T200000");
        people(dice.some(world.with(Role.FRIEND), 3), "DECLINED");
        out.line("END:VEVENT");
        begin(uid(), "Makers' congress");
        out.line("DTSTART;VALUE=DATE:20251003").line("DTEND;VALUE=DATE:20251006").line("LOCATION:Utrecht")
                .line("CATEGORIES:travel,makers").line("END:VEVENT");
        out.line("BEGIN:VTODO").line("UID:" + uid()).line("DTSTAMP:20260301T080000Z").line("SUMMARY:Bring the poster")
                .line("DUE;VALUE=DATE:20260319").line("END:VTODO");
    }

    private void mixer() {
        begin("mixer-2026@hartwig.example", MIXER);
        out.line("DTSTART" + ZONE + "20260319T183000").line("DTEND" + ZONE + "20260319T213000")
                .line("LOCATION:The old rope works\\, Ferry Lane 12").line("CATEGORIES:makers,mixer")
                .line("DESCRIPTION:Soup at half past six\\, short talks at eight. Everything here is invented.")
                .line("URL:https://quay.example/mixer");
        out.line("ORGANIZER;CN=Kestrel Quay Trust:mailto:mixer@quay.example");
        attendee(world.me().name(), world.me().email(), "ACCEPTED");
        for (Guest guest : guests()) {
            attendee(guest.name(), guest.email(), dice.pick(List.of("ACCEPTED", "ACCEPTED", "ACCEPTED", "TENTATIVE",
                    "NEEDS-ACTION", "DECLINED")));
        }
        out.line("ATTENDEE;CUTYPE=ROOM;CN=Rope works hall;PARTSTAT=ACCEPTED:mailto:hall@quay.example")
                .line("END:VEVENT");
    }

    /** Who comes: known by address, namesakes under another address, and people nobody knows. */
    List<Guest> guests() {
        Dice own = new Dice(91, "guests");
        List<Guest> guests = new ArrayList<>();
        for (Role role : Role.values()) {
            int count = switch (role) {
                case COLLEAGUE -> 3;
                case FRIEND -> 6;
                case SUPPORTER, MUTUAL, DORMANT -> 4;
                case UNANSWERED, OWING -> 2;
                case FAN -> 3;
                case ACQUAINTANCE -> 7;
                case FACE -> 4;
                default -> 1;
            };
            for (Person person : own.some(world.with(role), count)) {
                guests.add(new Guest(person.name(), person.email(), person.company(), person));
            }
        }
        for (String namesake : List.of("Jonas Bauer", "Maria Silva", "王伟", "Anna Nowak")) {
            guests.add(new Guest(namesake, "guest" + guests.size() + "@visitors.example", "", null));
        }
        Names names = new Names();
        for (int i = 0; i < 11; i++) {
            Names.Name name = names.next(own);
            guests.add(new Guest(name.familyFirst() ? name.family() + name.given() : name.given() + " "
                    + name.family(), name.ascii() + "@visitors.example", own.pick(phrases.all("organization")),
                    null));
        }
        return List.copyOf(guests);
    }

    /** One line of an attendee list; person is null for somebody unknown. */
    record Guest(String name, String email, String organization, Person person) {
    }

    private void begin(String uid, String summary) {
        out.line("BEGIN:VEVENT").line("UID:" + uid).line("DTSTAMP:20260301T080000Z")
                .line("SUMMARY:" + FoldedLines.text(summary));
    }

    private void people(List<Person> people, String mine) {
        out.line("ORGANIZER;CN=Mia Hartwig:mailto:" + world.me().email());
        attendee(world.me().name(), world.me().email(), mine);
        for (Person person : people) {
            attendee(person.name(), person.email(), "ACCEPTED");
        }
    }

    private void mixed(List<Person> people) {
        attendee(world.me().name(), world.me().email(), "ACCEPTED");
        for (Person person : people) {
            attendee(person.name(), person.email(), dice.pick(List.of("ACCEPTED", "TENTATIVE", "DECLINED")));
        }
    }

    private void attendee(String name, String email, String answer) {
        String quoted = name.matches("[^,;:]*") ? name : '"' + name + '"';
        out.line("ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=" + answer + ";CN=" + quoted + ":mailto:"
                + email);
    }

    private void zone() {
        out.line("BEGIN:VTIMEZONE").line("TZID:Europe/London").line("BEGIN:DAYLIGHT")
                .line("DTSTART:19810329T010000").line("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")
                .line("TZOFFSETFROM:+0000").line("TZOFFSETTO:+0100").line("TZNAME:BST").line("END:DAYLIGHT")
                .line("BEGIN:STANDARD").line("DTSTART:19961027T020000")
                .line("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU").line("TZOFFSETFROM:+0100")
                .line("TZOFFSETTO:+0000").line("TZNAME:GMT").line("END:STANDARD").line("END:VTIMEZONE");
    }

    private LocalDateTime past(int oldest, int newest) {
        Instant at = dice.moment(World.NOW.minus(Duration.ofDays(oldest)), World.NOW.minus(Duration.ofDays(newest)));
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC).withMinute(0).withSecond(0);
    }

    private String uid() {
        return "event-%04d@hartwig.example".formatted(++number);
    }

    private static String local(LocalDateTime at) {
        return DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT).format(at);
    }
}
