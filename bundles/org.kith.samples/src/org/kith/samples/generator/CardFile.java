package org.kith.samples.generator;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;

/** The address book: cards of versions 2.1, 3.0 and 4.0 as three different programs write them. */
final class CardFile {
    private final World world;
    private final Phrases phrases;
    private final Dice dice;
    private final FoldedLines out = new FoldedLines();

    CardFile(World world, Phrases phrases, long seed) {
        this.world = world;
        this.phrases = phrases;
        dice = new Dice(seed, "cards");
    }

    String text() {
        four(world.me());
        int place = 0;
        for (Person person : world.on(Channel.CARD)) {
            boolean close = person.role() == Role.COLLEAGUE || person.role() == Role.MUTUAL;
            switch (place++ % 5) {
                case 0, 2 -> four(person);
                case 4 -> {
                    if (close) {
                        three(person);
                    } else {
                        old(person);
                    }
                }
                default -> three(person);
            }
        }
        organization();
        group();
        return out.toString();
    }

    private void four(Person person) {
        out.line("BEGIN:VCARD").line("VERSION:4.0").line("PRODID:-//Kith//Samples//EN")
                .line("UID:urn:uuid:" + uid(person)).line("FN:" + FoldedLines.text(person.name()));
        name(person);
        mail(person, "work", "home", ";PREF=1");
        for (String phone : person.phones()) {
            out.line("TEL;VALUE=uri;TYPE=cell:tel:" + phone.replace(" ", "-"));
        }
        company(person);
        if (person.birthday() != null) {
            boolean noYear = person.number() % 3 == 0;
            out.line("BDAY:" + (noYear ? "--" + format(person.birthday(), "MMdd")
                    : format(person.birthday(), "yyyyMMdd")));
        }
        if (person.is(Channel.LINKEDIN) && tellsProfiles(person)) {
            out.line("SOCIALPROFILE;SERVICE-TYPE=LinkedIn:" + person.profile());
        }
        if (person.is(Channel.X) && tellsProfiles(person)) {
            out.line("SOCIALPROFILE;SERVICE-TYPE=X;USERNAME=" + person.handle() + ":" + person.xProfile());
        }
        if (FeedFiles.writes(person, world)) {
            out.line("URL:" + person.home());
        }
        if (dice.chance(.5)) {
            out.line("ADR;TYPE=home:;;" + dice.between(1, 99) + " Ferry Lane;" + FoldedLines.text(person.city())
                    + ";;" + dice.between(10_000, 99_999) + ";");
        }
        if (!person.language().equals("en")) {
            out.line("LANG;PREF=1:" + person.language());
        }
        if (dice.chance(.15)) {
            out.line("PRONOUNS;LANGUAGE=en:" + dice.pick(java.util.List.of("she/her", "he/him", "they/them")));
        }
        if (dice.chance(.2)) {
            out.line("X-FAVOURITE-TEA;X-STRENGTH=strong:" + dice.pick(java.util.List.of("Assam", "mint\\, fresh",
                    "rooibos")));
        }
        note(person);
        categories(person);
        if (dice.chance(.45)) {
            out.line("PHOTO:data:image/png;base64," + photo(person));
        }
        if (person.ascii().equals("hugh.cardew") && person.suffix().equals("Jr.")) {
            out.line("RELATED;TYPE=parent;VALUE=text:Hugh Cardew Sr.");
        }
        out.line("REV:2026010" + (1 + person.number() % 9) + "T120000Z").line("END:VCARD");
    }

    private void three(Person person) {
        out.line("BEGIN:VCARD").line("VERSION:3.0").line("PRODID:-//Example Phone//Contacts 17//EN");
        name(person);
        out.line("FN:" + FoldedLines.text(person.name()));
        int item = 1;
        String type = "INTERNET;type=";
        for (String email : person.emails()) {
            out.line("EMAIL;type=" + type + (item == 1 ? "WORK;type=pref" : "HOME") + ":" + email);
            item++;
        }
        for (String phone : person.phones()) {
            out.line("TEL;type=CELL;type=VOICE:" + phone);
        }
        company(person);
        if (person.birthday() != null) {
            boolean noYear = person.number() % 2 == 0;
            out.line(noYear ? "BDAY;X-APPLE-OMIT-YEAR=1604:1604-" + format(person.birthday(), "MM-dd")
                    : "BDAY:" + format(person.birthday(), "yyyy-MM-dd"));
        }
        if (person.is(Channel.X) && tellsProfiles(person)) {
            out.line("X-SOCIALPROFILE;type=twitter;x-user=" + person.handle() + ":https://twitter.com/"
                    + person.handle());
        }
        if (person.is(Channel.LINKEDIN) && tellsProfiles(person)) {
            out.line("X-SOCIALPROFILE;type=linkedin:" + person.profile());
        }
        if (dice.chance(.4)) {
            out.line("item1.URL;type=pref:https://" + Names.latin(person.ascii()) + ".example").line(
                    "item1.X-ABLabel:_$!<HomePage>!$_");
            out.line("item2.X-ABRELATEDNAMES:" + FoldedLines.text(dice.pick(world.people()).name()))
                    .line("item2.X-ABLabel:_$!<Friend>!$_");
        } else if (FeedFiles.writes(person, world)) {
            out.line("URL:" + person.home());
        }
        if (dice.chance(.3)) {
            out.line("item3.ADR;type=HOME;type=pref:;;Quay " + dice.between(1, 40) + "\\, floor 2;"
                    + FoldedLines.text(person.city()) + ";;;").line("item3.X-ABADR:gb");
        }
        note(person);
        categories(person);
        if (dice.chance(.45)) {
            out.line("PHOTO;ENCODING=b;TYPE=PNG:" + photo(person));
        }
        out.line("UID:" + uid(person)).line("REV:2025-11-0" + (1 + person.number() % 9) + "T08:00:00Z")
                .line("END:VCARD");
    }

    /** A card of an old phone: 2.1, quoted-printable, no UID. */
    private void old(Person person) {
        out.whole("BEGIN:VCARD").whole("VERSION:2.1");
        out.whole(quoted("N", person.family() + ";" + person.given() + ";;;" + person.suffix()));
        out.whole(quoted("FN", person.name()));
        out.whole("EMAIL;INTERNET;PREF:" + person.email());
        for (String phone : person.phones()) {
            out.whole("TEL;CELL:" + phone);
        }
        if (!person.company().isEmpty()) {
            out.whole(quoted("ORG", person.company().replace(";", "\\;")));
            out.whole(quoted("TITLE", person.position()));
        }
        if (person.birthday() != null) {
            out.whole("BDAY:" + format(person.birthday(), "yyyyMMdd"));
        }
        if (FeedFiles.writes(person, world)) {
            out.whole("URL:" + person.home());
        }
        if (dice.chance(.3)) {
            out.whole(quoted("NOTE", phrases.say("note", dice)));
        }
        out.whole("END:VCARD");
    }

    private void organization() {
        out.line("BEGIN:VCARD").line("VERSION:4.0").line("KIND:org").line(
                "UID:urn:uuid:00000000-0000-4000-8000-0000000a0001").line("FN:Lantern & Lathe\\, Inc.")
                .line("ORG:Lantern & Lathe\\, Inc.;Night school").line("EMAIL:office@lantern-lathe.example")
                .line("TEL;VALUE=uri:tel:+1-202-555-0199").line("URL:https://lantern-lathe.example")
                .line("END:VCARD");
        out.line("BEGIN:VCARD").line("VERSION:3.0").line("N:;;;;").line("FN:Copper Kettle Kitchens")
                .line("ORG:Copper Kettle Kitchens;").line("TEL;type=WORK:+44 1632 960888")
                .line("X-ABShowAs:COMPANY").line("END:VCARD");
    }

    private void group() {
        out.line("BEGIN:VCARD").line("VERSION:4.0").line("KIND:group").line(
                "UID:urn:uuid:00000000-0000-4000-8000-0000000b0001").line("FN:Sunday rowers");
        for (Person person : dice.some(world.on(Channel.CARD), 6)) {
            out.line("MEMBER:urn:uuid:" + uid(person));
        }
        out.line("END:VCARD");
    }

    private void name(Person person) {
        out.line("N:" + FoldedLines.text(person.family()) + ";" + FoldedLines.text(person.given()) + ";;;"
                + FoldedLines.text(person.suffix()));
    }

    private void mail(Person person, String first, String second, String preferred) {
        int place = 0;
        for (String email : person.emails()) {
            out.line("EMAIL;TYPE=" + (place == 0 ? first : second) + (place == 0 ? preferred : "") + ":" + email);
            place++;
        }
    }

    private void company(Person person) {
        if (!person.company().isEmpty()) {
            out.line("ORG:" + FoldedLines.text(person.company())).line("TITLE:" + FoldedLines.text(person.position()));
        }
    }

    /** Cards of those who are close name all their accounts; of the others, some stay to be merged by hand. */
    private boolean tellsProfiles(Person person) {
        return switch (person.role()) {
            case COLLEAGUE, FRIEND, SUPPORTER, MUTUAL -> true;
            default -> dice.chance(.7);
        };
    }

    private void note(Person person) {
        if (dice.chance(.3)) {
            out.line("NOTE:" + FoldedLines.text(phrases.say("note", dice) + "\n" + person.city() + ", " + dice.between(
                    2018, 2025)));
        }
    }

    private void categories(Person person) {
        if (dice.chance(.5)) {
            out.line("CATEGORIES:" + switch (person.role()) {
                case COLLEAGUE -> "Work,Quay";
                case FRIEND -> "Friends";
                case CARD_ONLY -> "Home";
                default -> "Makers,Quay";
            });
        }
    }

    private static String photo(Person person) {
        return Base64.getEncoder().encodeToString(Picture.of(person.number()));
    }

    private static String uid(Person person) {
        return UUID.nameUUIDFromBytes(("sample card " + person.number()).getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String format(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(date);
    }

    private static String quoted(String property, String value) {
        StringBuilder line = new StringBuilder();
        boolean plain = true;
        int width = 0;
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            int octet = b & 0xff;
            boolean safe = octet >= 32 && octet < 127 && octet != '=';
            plain &= octet >= 32 && octet < 127;
            if (width > 60) {
                line.append("=\r\n");
                width = 0;
            }
            line.append(safe ? String.valueOf((char) octet) : "=%02X".formatted(octet));
            width += safe ? 1 : 3;
        }
        return plain ? property + ":" + value : property + ";CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:" + line;
    }
}
