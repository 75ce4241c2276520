package org.kith.samples.generator;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The complete LinkedIn export in its layout of 2026: path in the zip to text. */
final class LinkedInArchive {
    private static final String NOTES = "Notes:\n\"When exporting your connection data, you may notice that some of "
            + "the email addresses are missing. You will only see email addresses for connections who have allowed their "
            + "connections to see or download their email address using this setting.\"\n\n";
    private static final String POST = "https://www.linkedin.com/feed/update/urn%3Ali%3A";

    private final World world;
    private final Phrases phrases;
    private final Dice dice;
    private final List<Person> people;
    private final Map<String, String> files = new TreeMap<>();

    LinkedInArchive(World world, Phrases phrases, long seed) {
        this.world = world;
        this.phrases = phrases;
        dice = new Dice(seed, "linkedin");
        people = world.on(Channel.LINKEDIN);
    }

    Map<String, String> files() {
        connections();
        messages();
        invitations();
        endorsements();
        recommendations();
        feed();
        follows();
        self();
        return files;
    }

    private void connections() {
        Csv csv = Csv.of(NOTES, "First Name,Last Name,URL,Email Address,Company,Position,Connected On");
        List<Person> latestFirst = new ArrayList<>(people);
        latestFirst.sort((a, b) -> b.connected().compareTo(a.connected()));
        int row = 0;
        for (Person person : latestFirst) {
            String credentials = dice.chance(.05) ? ", PhD" : "";
            boolean shares = dice.chance(.3);
            csv.row(person.given(), person.family() + credentials, person.profile(), shares ? person.email() : "",
                    person.company(), person.position(), day(person.connected()));
            if (row++ % 60 == 30) {
                csv.row("", "", "", "", "", "", day(person.connected()));
            }
        }
        files.put("Connections.csv", csv.toString());
    }

    private void messages() {
        Csv csv = Csv.quoted("CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,"
                + "DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT");
        Person me = world.me();
        List<Message> latestFirst = new ArrayList<>(world.messages());
        latestFirst.removeIf(message -> message.channel() != Channel.LINKEDIN);
        latestFirst.sort((a, b) -> b.at().compareTo(a.at()));
        Person unfinished = latestFirst.get(0).with();
        csv.row(thread(unfinished.number()), "", me.name(), me.profile(), unfinished.name(), unfinished.profile(),
                utc(World.NOW.minusSeconds(50_000), '-'), "", "I was wondering wheth", "INBOX", "", "Yes", "No");
        for (Message message : latestFirst) {
            Person from = message.fromMe() ? me : message.with();
            Person to = message.fromMe() ? message.with() : me;
            csv.row(thread(message.with().number()), "", from.name(), from.profile(), to.name(), to.profile(),
                    utc(message.at(), '-'), "", message.text(), dice.chance(.04) ? "ARCHIVE" : "INBOX", "", "No", "No");
        }
        circulars(csv);
        groupTalk(csv);
        csv.row("2-sponsored==", "", "Fernweh Tours", "", me.name(), me.profile(),
                utc(Instant.parse("2025-11-04T09:00:00Z"), '-'), "An offer",
                "<p class=\"spinmail-quill-editor__spin-break\">Dear Mia, see the coast from above.</p>", "INBOX", "",
                "No", "No");
        files.put("messages.csv", csv.toString());
        files.put("guide_messages.csv", "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,"
                + "RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n");
    }

    /** The monthly letter of one person to many. */
    private void circulars(Csv csv) {
        Person sender = world.with(Role.NEWSLETTER).get(0);
        List<Person> readers = new ArrayList<>(dice.some(people, 27));
        readers.remove(sender);
        readers.add(3, world.me());
        for (int month = 0; month < 23; month++) {
            Instant at = World.START.plus(Duration.ofDays(21L + month * 30L)).plusSeconds(32_400);
            csv.row("2-circular" + month, "Quay Letter", sender.name(), sender.profile(), names(readers),
                    profiles(readers), utc(at, '-'), "Quay Letter", phrases.say("newsletter", dice), "INBOX", "", "No",
                    "No");
        }
    }

    private void groupTalk(Csv csv) {
        List<Person> group = world.with(Role.COLLEAGUE).subList(0, 4);
        for (int i = 0; i < 24; i++) {
            List<Person> all = new ArrayList<>(group);
            all.add(world.me());
            Person from = all.remove(i % 5);
            Instant at = World.NOW.minus(Duration.ofDays(10L + 5L * i)).plusSeconds(i * 731L);
            csv.row("2-group==", "Workshop, east quay", from.name(), from.profile(), names(all), profiles(all),
                    utc(at, '-'), "", phrases.say("news.en", dice), "INBOX", "", "No", "No");
        }
    }

    private void invitations() {
        Csv csv = Csv.of("From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl");
        DateTimeFormatter format = DateTimeFormatter.ofPattern("M/d/yy, h:mm a", Locale.US).withZone(ZoneOffset.UTC);
        for (Person person : dice.some(people, 70)) {
            boolean mine = dice.chance(.45);
            Person from = mine ? world.me() : person;
            Person to = mine ? person : world.me();
            Instant sent = person.connected().atTime(dice.between(7, 21), dice.between(0, 59))
                    .minusDays(dice.between(0, 3)).toInstant(ZoneOffset.UTC);
            csv.row(from.name(), to.name(), format.format(sent), dice.chance(.5) ? phrases.say("invite", dice) : "",
                    mine ? "OUTGOING" : "INCOMING", from.profile(), to.profile());
        }
        files.put("Invitations.csv", csv.toString());
    }

    private void endorsements() {
        Csv received = Csv.of("Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,"
                + "Endorsement Status");
        Csv given = Csv.of("Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,"
                + "Endorsement Status");
        for (Person person : people) {
            int in = switch (person.role()) {
                case SUPPORTER -> 4;
                case MUTUAL -> 2;
                case FAN -> dice.between(0, 2);
                default -> dice.chance(.1) ? 1 : 0;
            };
            int out = person.role() == Role.MUTUAL ? 2 : dice.chance(.06) ? 1 : 0;
            int age = person.role() == Role.SUPPORTER ? 80 : 600;
            endorse(received, person, in, age);
            endorse(given, person, out, 600);
        }
        files.put("Endorsement_Received_Info.csv", received.toString());
        files.put("Endorsement_Given_Info.csv", given.toString());
    }

    private void endorse(Csv csv, Person person, int count, int age) {
        for (String skill : dice.some(phrases.all("skill"), count)) {
            Instant at = dice.moment(World.NOW.minus(Duration.ofDays(age)), World.NOW.minus(Duration.ofDays(1)));
            csv.row(utc(at, '/'), skill, person.given(), person.family(), "www.linkedin.com/in/" + person.slug(),
                    dice.chance(.9) ? "ACCEPTED" : "PENDING");
        }
    }

    private void recommendations() {
        Csv received = Csv.of("First Name,Last Name,Company,Job Title,Text,Creation Date,Status");
        Csv given = Csv.of("First Name,Last Name,Company,Job Title,Text,Creation Date,Status");
        DateTimeFormatter format = DateTimeFormatter.ofPattern("MM/dd/yy, hh:mm a", Locale.US)
                .withZone(ZoneOffset.UTC);
        for (Person person : people) {
            boolean close = person.role() == Role.MUTUAL || person.role() == Role.SUPPORTER;
            if (close && dice.chance(.35)) {
                received.row(person.given(), person.family(), person.company(), person.position(),
                        phrases.say("recommend", dice), format.format(past()), "VISIBLE");
            }
            if (person.role() == Role.MUTUAL && dice.chance(.4)) {
                given.row(person.given(), person.family(), person.company(), person.position(),
                        phrases.say("recommended", dice), format.format(past()), "VISIBLE");
            }
        }
        files.put("Recommendations_Received.csv", received.toString());
        files.put("Recommendations_Given.csv", given.toString());
    }

    private void feed() {
        Csv reactions = Csv.of("Date,Type,Link");
        List<String> kinds = List.of("LIKE", "LIKE", "LIKE", "PRAISE", "EMPATHY", "INTEREST", "APPRECIATION",
                "ENTERTAINMENT");
        for (int i = 0; i < 260; i++) {
            reactions.row(plain(past()), dice.pick(kinds), link(i));
        }
        Csv comments = Csv.of("Date,Link,Message");
        for (int i = 0; i < 90; i++) {
            String text = phrases.say("comment", dice);
            String escaped = i % 7 == 0 ? "\\\"" + text + "\\\"" : text;
            comments.raw(List.of(plain(past()), link(i + 300), '"' + escaped + '"'));
        }
        Csv shares = Csv.of("Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility");
        for (int i = 0; i < 60; i++) {
            String text = phrases.say("post.en", dice) + (i % 5 == 0 ? "\n" + phrases.say("post.en", dice) : "");
            String commentary = text.replace("\"", "\"\"").replace("\n", "\"\n\"");
            shares.row(plain(past()), POST + "share%3A" + (7200000000000000000L + i * 1_000_003L), commentary,
                    i % 6 == 0 ? "https://hartwig.example/notes/" + i : "", "", "MEMBER_NETWORK");
        }
        files.put("Reactions.csv", reactions.toString());
        files.put("Comments_17529409.csv", comments.toString());
        files.put("Shares.csv", shares.toString());
    }

    private String link(int number) {
        if (number % 4 == 0) {
            return "https://www.linkedin.com/posts/" + dice.pick(people).slug() + "_notes-activity-"
                    + (7100000000000000000L + number) + "-AbCd";
        }
        return POST + (number % 2 == 0 ? "activity" : "ugcPost") + "%3A" + (7100000000000000000L + number * 1_000_033L);
    }

    private void follows() {
        Csv members = Csv.of("Notes:\n\"These are the members whom you follow.\"\n\n",
                "Date,Status,FullName");
        for (Person person : dice.some(people, 40)) {
            members.row(plain(past()), "Active", person.name());
        }
        Csv companies = Csv.of("Organization,Followed On");
        for (String company : dice.some(phrases.all("organization"), 12)) {
            companies.row(company, day(LocalDate.ofInstant(past(), ZoneOffset.UTC)));
        }
        Csv events = Csv.of("Event Name,Event Time,Status,External Url");
        for (int i = 0; i < 14; i++) {
            events.row("Open evening: " + dice.pick(phrases.all("topic")), utc(past(), '-'),
                    dice.chance(.8) ? "ATTENDING" : "INTERESTED", "https://quay.example/evenings/" + i);
        }
        files.put("Member_Follows.csv", members.toString());
        files.put("Company Follows.csv", companies.toString());
        files.put("Events.csv", events.toString());
    }

    private void self() {
        Person me = world.me();
        files.put("Profile.csv", Csv.of("First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,"
                + "Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers")
                .row(me.given(), me.family(), "", "", "Jun 21", "Helping workshops stay open",
                        "I help makers, mills and small co-operatives to work together.\nInvented, like all of this.",
                        "Business Consulting", "", "Falmouth, United Kingdom", "[" + me.handle() + "]",
                        "[COMPANY:https://hartwig.example]", "").toString());
        files.put("Email Addresses.csv", Csv.of("Email Address,Confirmed,Primary,Updated On")
                .row(me.emails().get(0), "Yes", "Yes", "3/10/24, 8:00 AM")
                .row(me.emails().get(1), "Yes", "No", "3/10/24, 8:01 AM").toString());
        files.put("PhoneNumbers.csv", Csv.of("Extension,Number,Type").row("", me.phones().get(0), "Mobile").toString());
        files.put("Positions.csv", Csv.of("Company Name,Title,Description,Location,Started On,Finished On")
                .row("Hartwig & Tide", "Consultant", "", "Falmouth", "Jan 2021", "").toString());
        Csv skills = Csv.of("Name");
        phrases.all("skill").forEach(skills::row);
        files.put("Skills.csv", skills.toString());
        Csv notes = Csv.of("Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,"
                + "Edited On");
        for (Person person : dice.some(people, 18)) {
            Instant at = past();
            notes.row(person.given(), person.family(), person.profile(), phrases.say("note", dice), utc(at, '-'),
                    utc(at.plusSeconds(600), '-'));
        }
        files.put("Notes.csv", notes.toString());
        Csv contacts = Csv.of("Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Addresses,Sites,"
                + "FullName,InstantMessageHandles,Birthday,Location,BookmarkedAt,Profiles");
        for (Person person : dice.some(world.on(Channel.CARD), 25)) {
            contacts.row("IMPORTED", person.given(), person.family(), person.company(), person.position(),
                    person.email(), person.phones().get(0), "3/10/24, 8:05 AM", "", "", person.name(), "", "", "", "",
                    "");
        }
        files.put("ImportedContacts.csv", contacts.toString());
        files.put("Ad_Targeting.csv", "Member Age,Interface Locales\n35 to 54,en_GB\n");
    }

    private Instant past() {
        return dice.moment(World.START, World.NOW.minus(Duration.ofDays(1)));
    }

    private static String thread(int number) {
        String text = "thread-%04d-with-sample".formatted(number);
        return "2-" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String names(List<Person> people) {
        return String.join(", ", people.stream().map(Person::name).toList());
    }

    private static String profiles(List<Person> people) {
        return String.join(",", people.stream().map(Person::profile).toList());
    }

    private static String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.US).format(date);
    }

    private static String plain(Instant at) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.US).withZone(ZoneOffset.UTC).format(at);
    }

    private static String utc(Instant at, char separator) {
        return plain(at).replace('-', separator) + " UTC";
    }
}
