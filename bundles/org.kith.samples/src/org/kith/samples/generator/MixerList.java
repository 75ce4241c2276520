package org.kith.samples.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * The list of attendees of Thursday's mixer as its organizers hand it out: 63 names, of which 14 are known by an
 * address, five may be somebody known and are to be confirmed, and the rest are strangers.
 */
final class MixerList {
    private static final int ALL = 63;

    private final World world;
    private final Phrases phrases;
    private final Dice dice;
    private final List<List<String>> rows = new ArrayList<>();

    MixerList(World world, Phrases phrases, long seed) {
        this.world = world;
        this.phrases = phrases;
        dice = new Dice(seed, "mixer list");
    }

    String text() {
        byAddress(Role.COLLEAGUE, 0, 4);
        byAddress(Role.FRIEND, 5, 11);
        byAddress(Role.SUPPORTER, 8);
        byProfile(Role.SUPPORTER, 5);
        byProfile(Role.MUTUAL, 2, 6, 10);
        acquaintances(5);
        byName(world.with(Role.UNANSWERED).get(2));
        byName(world.with(Role.FRIEND).get(14));
        row("Jonas Bauer", "", "", "");
        row("Maria Silva", "", "Ferry Lane Makers", "");
        row("Anna Nowak", "", "", "");
        strangers();
        Collections.shuffle(rows, new Random(63));
        Csv csv = Csv.of("Name,Email,Organisation,Profile");
        rows.forEach(row -> csv.row(row.toArray()));
        return csv.toString();
    }

    private void byAddress(Role role, int... places) {
        for (int place : places) {
            Person person = world.with(role).get(place);
            row(person.name(), person.email(), person.company(), "");
        }
    }

    private void byProfile(Role role, int... places) {
        for (int place : places) {
            Person person = world.with(role).get(place);
            row(person.name(), "", person.company(), person.profile());
        }
    }

    /** People to whom the owner is connected and with whom no word was exchanged. */
    private void acquaintances(int count) {
        world.with(Role.ACQUAINTANCE).stream().filter(person -> person.is(Channel.LINKEDIN))
                .filter(person -> world.messages().stream().noneMatch(message -> message.with() == person)).limit(count)
                .forEach(person -> row(person.name(), "", person.company(), person.profile()));
    }

    private void byName(Person person) {
        row(person.name(), "", person.company(), "");
    }

    private void strangers() {
        Set<String> taken = new HashSet<>();
        world.people().forEach(person -> {
            taken.add(person.name());
            taken.add(person.family());
        });
        Names names = new Names();
        while (rows.size() < ALL) {
            Names.Name name = names.next(dice);
            String whole = name.familyFirst() ? name.family() + name.given() : name.given() + " " + name.family();
            if (taken.add(whole)) {
                boolean address = dice.chance(.4);
                row(whole, address ? name.ascii() + "@visitors.example" : "",
                        dice.chance(.6) ? dice.pick(phrases.all("organization")) : "", "");
            }
        }
    }

    private void row(String name, String email, String organization, String profile) {
        rows.add(List.of(name, email, organization, profile));
    }
}
