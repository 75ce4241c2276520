package org.kith.samples.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Invents the people: 300 of them with namesakes, relatives who share a phone, long names and ten scripts. */
final class Cast {
    static final LocalDate FIRST_DAY = LocalDate.of(2024, 3, 10);

    private final Dice dice;
    private final Names names = new Names();
    private final Phrases phrases;
    private final Set<String> addresses = new HashSet<>();
    private final List<Person> people = new ArrayList<>();

    Cast(long seed, Phrases phrases) {
        dice = new Dice(seed, "cast");
        this.phrases = phrases;
    }

    /** The owner of all archives. */
    static Person owner() {
        return new Person(0, "Mia", "Hartwig", "", false, "mia.hartwig", "en", "Falmouth", "Hartwig & Tide",
                "Consultant", List.of("mia@hartwig.example", "mia.hartwig@example.org"), List.of("+44 7700 900990"),
                "mia-hartwig-sample", 1400000000000900001L, "mia_hartwig_ex", FIRST_DAY, LocalDate.of(1986, 6, 21),
                Role.FRIEND, EnumSet.allOf(Channel.class));
    }

    List<Person> people() {
        for (Role role : Role.values()) {
            for (int i = 0; i < role.count; i++) {
                people.add(person(role, i));
            }
        }
        return List.copyOf(people);
    }

    private Names.Name name(Role role, int index) {
        return switch (role + " " + index) {
            case "COLLEAGUE 0" -> names.named("nigerian", "Amara", "Okonkwo", dice);
            case "COLLEAGUE 1", "ACQUAINTANCE 3" -> names.named("german", "Jonas", "Bauer", dice);
            case "FRIEND 0", "FAN 2" -> names.named("spanish", "Maria", "Silva", dice);
            case "ACQUAINTANCE 7", "DORMANT 2" -> names.named("chinese", "伟", "王", dice);
            case "MUTUAL 3", "CARD_ONLY 9" -> names.named("polish", "Anna", "Nowak", dice);
            case "SUPPORTER 4", "ACQUAINTANCE 20" -> names.named("arabic", "محمد", "العلي", dice);
            case "CARD_ONLY 1", "CARD_ONLY 2" -> names.named("english", "Hugh", "Cardew", dice);
            case "MUTUAL 1" -> names.named("japanese", "さくら", "佐藤", dice);
            case "FRIEND 3" -> names.named("hebrew", "נועה", "בן־דוד", dice);
            case "ACQUAINTANCE 11" -> names.named("portuguese", "Maria Aurora da Conceição Guadalupe",
                    "Monteverde de Vasconcelos e Figueirinha-Carvalhais Brandão", dice);
            case "NEWSLETTER 0" -> names.named("english", "Beatrix", "Oakhurst", dice);
            default -> names.next(dice);
        };
    }

    private Person person(Role role, int index) {
        int number = people.size() + 1;
        Names.Name name = name(role, index);
        String company = dice.chance(role == Role.CARD_ONLY ? .3 : .8) ? dice.pick(phrases.all("organization")) : "";
        String position = company.isEmpty() ? "" : dice.pick(phrases.all("position"));
        String ascii = name.ascii().replaceAll("(.{28}).*", "$1");
        boolean elder = role == Role.CARD_ONLY && index == 1;
        boolean younger = role == Role.CARD_ONLY && index == 2;
        List<String> emails = elder || younger ? List.of("post@cardew-family.example") : emails(ascii, company);
        String suffix = elder ? "Sr." : younger ? "Jr." : "";
        List<String> phones = elder || younger ? List.of("+44 1632 960999") : phones(name.country(), number);
        String handle = ascii.replace(".", dice.chance(.4) ? "_" : "");
        handle = handle.length() > 11 ? handle.substring(0, 11) : handle;
        LocalDate connected = FIRST_DAY.minusDays(200).plusDays(dice.between(0, 920));
        LocalDate birthday = dice.chance(.4) ? LocalDate.of(1950, 1, 1).plusDays(dice.between(0, 18_000)) : null;
        return new Person(number, name.given(), name.family(), suffix, name.familyFirst(), ascii, name.language(),
                name.city(), company, position, emails, phones,
                ascii.replace('.', '-') + "-" + (7000 + number * 13),
                1400000000000000000L + number * 7_919_000_017L, handle + "_" + number, connected, birthday,
                role, channels(role, index));
    }

    private List<String> emails(String ascii, String company) {
        List<String> emails = new ArrayList<>();
        if (!company.isEmpty()) {
            emails.add(address(ascii, Names.latin(company.replaceAll("[,;&].*", "")) + ".example"));
        }
        if (company.isEmpty() || dice.chance(.5)) {
            emails.add(address(ascii, dice.pick(List.of("example.org", "example.com", "example.net"))));
        }
        return emails;
    }

    private String address(String ascii, String domain) {
        String address = ascii + "@" + domain;
        for (int i = 2; !addresses.add(address); i++) {
            address = ascii + i + "@" + domain;
        }
        return address;
    }

    /** From the ranges that regulators keep for film and fiction. */
    private List<String> phones(int country, int number) {
        return switch (country) {
            case 1 -> List.of("+1-202-555-01%02d".formatted(number % 100));
            case 33 -> List.of("+33 1 99 00 %02d %02d".formatted(number / 100, number % 100));
            case 49 -> List.of("+49 30 23125 %03d".formatted(number));
            default -> dice.chance(.6) ? List.of("+44 7700 900%03d".formatted(number))
                    : List.of("+44 1632 960%03d".formatted(number), "+44 7700 900%03d".formatted(number));
        };
    }

    private Set<Channel> channels(Role role, int index) {
        Set<Channel> on = EnumSet.noneOf(Channel.class);
        add(on, Channel.LINKEDIN, switch (role) {
            case COLLEAGUE, SUPPORTER, MUTUAL, NEWSLETTER -> 1;
            case CARD_ONLY, FACE -> 0;
            case FAN -> .4;
            case ACQUAINTANCE -> .85;
            default -> .65;
        });
        add(on, Channel.X, switch (role) {
            case FAN, MUTUAL -> 1;
            case CARD_ONLY, FACE, NEWSLETTER -> 0;
            case SUPPORTER -> .7;
            case ACQUAINTANCE -> .25;
            default -> .5;
        });
        add(on, Channel.CARD, switch (role) {
            case COLLEAGUE, FRIEND, CARD_ONLY -> 1;
            case SUPPORTER, MUTUAL, DORMANT -> .5;
            case FAN, FACE, NEWSLETTER -> 0;
            default -> .2;
        });
        add(on, Channel.CALENDAR, switch (role) {
            case COLLEAGUE, FACE -> 1;
            case FRIEND -> .8;
            case CARD_ONLY, FAN, NEWSLETTER -> 0;
            default -> .25;
        });
        if (on.isEmpty() || role != Role.FACE && role != Role.CARD_ONLY && on.equals(EnumSet.of(Channel.CALENDAR))) {
            on.add(index % 2 == 0 ? Channel.LINKEDIN : Channel.X);
        }
        return on;
    }

    private void add(Set<Channel> on, Channel channel, double probability) {
        if (dice.chance(probability)) {
            on.add(channel);
        }
    }
}
