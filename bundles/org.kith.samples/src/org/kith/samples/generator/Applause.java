package org.kith.samples.generator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the others did in public towards the owner within a year: much by some, a little by many. */
final class Applause {
    private final World world;
    private final Phrases phrases;
    private final long seed;
    private final List<Reaction> reactions = new ArrayList<>();
    private Dice dice;

    Applause(World world, Phrases phrases, long seed) {
        this.world = world;
        this.phrases = phrases;
        this.seed = seed;
    }

    /** All of it, oldest first. */
    List<Reaction> reactions() {
        for (Person person : world.people()) {
            dice = new Dice(seed, "applause " + person.number());
            int count = switch (person.role()) {
                case SUPPORTER -> dice.between(6, 12);
                case MUTUAL -> dice.between(4, 8);
                case COLLEAGUE, FRIEND -> dice.between(0, 3);
                case FAN -> dice.between(1, 3);
                case ACQUAINTANCE -> dice.chance(.3) ? dice.between(1, 2) : 0;
                case DORMANT, OWING, UNANSWERED -> dice.between(0, 1);
                default -> 0;
            };
            for (int i = 0; i < count; i++) {
                some(person, 365, 15);
            }
            if (person.role() == Role.SUPPORTER) {
                for (int i = 0; i < 3; i++) {
                    some(person, 80 - 22 * i, 60 - 22 * i);
                }
            }
        }
        lately();
        reactions.sort(Comparator.comparing(Reaction::at).thenComparing(one -> one.by().number()));
        return List.copyOf(reactions);
    }

    /** The last days are told on purpose: they are what the demo's lists begin with. */
    private void lately() {
        dice = new Dice(seed, "applause lately");
        List<Person> supporters = world.with(Role.SUPPORTER);
        add(Reaction.Kind.COMMENT, supporters.get(8), Channel.LINKEDIN, 3, "The repair evening sounds like what our "
                + "institute has been looking for. Could you tell me how you found the volunteers?");
        Person soren = supporters.get(5);
        add(Reaction.Kind.SHARE, soren, Channel.LINKEDIN, 24 * 8 + 5, "");
        add(Reaction.Kind.SHARE, soren, Channel.LINKEDIN, 24 * 95, "");
        add(Reaction.Kind.SHARE, soren, Channel.LINKEDIN, 24 * 201, "");
        Person fan = world.with(Role.FAN).get(6);
        for (int days : List.of(2, 6, 11)) {
            add(Reaction.Kind.LIKE, fan, Channel.LINKEDIN, 24 * days + 7, "");
        }
        add(Reaction.Kind.FOLLOW, world.with(Role.COLLEAGUE).get(5), Channel.X, 26, "");
        Person rope = world.with(Role.MUTUAL).get(4);
        add(Reaction.Kind.MENTION, rope, Channel.X, 30, "@" + world.me().handle()
                + " showed us last year why a rope must be bored. Still the best hour of the spring.");
        add(Reaction.Kind.COMMENT, world.with(Role.MUTUAL).get(6), Channel.LINKEDIN, 51,
                "We have a spare bench grinder in Kolding, if the mill needs one.");
        add(Reaction.Kind.COMMENT, supporters.get(0), Channel.LINKEDIN, 24 * 5, phrases.say("comment", dice));
        add(Reaction.Kind.COMMENT, world.with(Role.ACQUAINTANCE).get(3), Channel.LINKEDIN, 24 * 10,
                phrases.say("comment", dice));
    }

    private void add(Reaction.Kind kind, Person by, Channel channel, int hoursAgo, String text) {
        reactions.add(new Reaction(kind, by, channel, World.NOW.minus(Duration.ofHours(hoursAgo)), text, 0));
    }

    private void some(Person person, int oldest, int newest) {
        if (!person.is(Channel.LINKEDIN) && !person.is(Channel.X)) {
            return;
        }
        Channel channel = !person.is(Channel.LINKEDIN) || person.is(Channel.X) && dice.chance(.4) ? Channel.X
                : Channel.LINKEDIN;
        Reaction.Kind kind = dice.pick(List.of(Reaction.Kind.LIKE, Reaction.Kind.LIKE, Reaction.Kind.LIKE,
                Reaction.Kind.COMMENT, Reaction.Kind.COMMENT, Reaction.Kind.SHARE, Reaction.Kind.MENTION));
        String text = switch (kind) {
            case COMMENT -> phrases.say(channel == Channel.X ? "reply.en" : "comment", dice);
            case MENTION -> "@" + world.me().handle() + " " + phrases.say("reply.en", dice);
            default -> "";
        };
        Instant at = dice.moment(World.NOW.minus(Duration.ofDays(oldest)), World.NOW.minus(Duration.ofDays(newest)));
        int others = kind == Reaction.Kind.LIKE && dice.chance(.05) ? dice.between(2, 9) : 0;
        reactions.add(new Reaction(kind, person, channel, at, text, others));
    }
}
