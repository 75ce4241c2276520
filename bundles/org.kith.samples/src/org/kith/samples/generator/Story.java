package org.kith.samples.generator;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells what happened between the owner and each of the people in two years, by the role that each of them has. */
final class Story {
    private final long seed;
    private final Phrases phrases;
    private final List<Message> messages = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private Dice dice;

    Story(long seed, Phrases phrases) {
        this.seed = seed;
        this.phrases = phrases;
    }

    World tell() {
        List<Person> people = new Cast(seed, phrases).people();
        for (Person person : people) {
            dice = new Dice(seed, "story " + person.number());
            messages(person);
            posts(person);
        }
        dice = new Dice(seed, "public");
        List<Person> strangers = strangers();
        ownPosts(strangers);
        messages.sort(Comparator.comparing(Message::at).thenComparing(m -> m.with().number()));
        posts.sort(Comparator.comparing(Post::at).thenComparing(Post::text));
        return new World(Cast.owner(), people, strangers, List.copyOf(messages), List.copyOf(posts));
    }

    private void messages(Person person) {
        if (!person.is(Channel.LINKEDIN) && !person.is(Channel.X)) {
            return;
        }
        switch (person.role()) {
            case COLLEAGUE -> talks(person, 28, 730, 0);
            case FRIEND -> talks(person, dice.between(9, 20), 730, 0);
            case MUTUAL -> talks(person, dice.between(6, 12), 730, 0);
            case DORMANT -> talks(person, dice.between(6, 14), 730, dice.between(290, 420));
            case SUPPORTER -> {
                talks(person, dice.between(2, 4), 700, 95);
                for (int i = dice.between(4, 7); i > 0; i--) {
                    line(person, ago(i * 11L), false, dice.chance(.5) ? "thanks" : "news");
                }
                talks(person, 1, 80, 60);
            }
            case FAN -> {
                for (int i = dice.between(2, 6); i > 0; i--) {
                    line(person, ago(dice.between(20, 700)), false, dice.chance(.7) ? "thanks" : "ask");
                }
            }
            case UNANSWERED -> {
                talks(person, dice.between(1, 4), 700, 30);
                line(person, ago(dice.between(1, 12)), false, "ask");
            }
            case OWING -> {
                talks(person, dice.between(1, 4), 700, 40);
                line(person, ago(dice.between(4, 25)), true, "ask");
            }
            case ACQUAINTANCE -> {
                if (dice.chance(.35)) {
                    talks(person, dice.between(1, 2), 700, 20);
                }
            }
            default -> {
            }
        }
    }

    /** Conversations between two ages in days; each ends answered. */
    private void talks(Person person, int count, int oldest, int newest) {
        for (int i = 0; i < count; i++) {
            Instant at = dice.moment(ago(oldest), ago(Math.max(2, newest)));
            boolean fromMe = dice.chance(.5);
            int turns = dice.between(2, person.role() == Role.COLLEAGUE ? 4 : 5);
            Channel channel = channel(person);
            for (int turn = 0; turn < turns; turn++) {
                String section = turn == 0 ? dice.chance(.6) ? "ask" : "news"
                        : turn == turns - 1 && dice.chance(.5) ? "thanks" : "answer";
                add(person, channel, at, fromMe, section);
                at = at.plus(Duration.ofMinutes(dice.chance(.7) ? dice.between(4, 400) : dice.between(400, 4000)));
                fromMe = !fromMe;
            }
        }
    }

    private void line(Person person, Instant at, boolean fromMe, String section) {
        add(person, channel(person), dice.moment(at.minus(Duration.ofDays(1)), at), fromMe, section);
    }

    private void add(Person person, Channel channel, Instant at, boolean fromMe, String section) {
        if (at.isBefore(ago(0))) {
            messages.add(new Message(person, channel, at, fromMe, words(person, fromMe, section)));
        }
    }

    private String words(Person person, boolean fromMe, String section) {
        String hello = "hello." + person.language();
        if (!fromMe && phrases.has(hello)) {
            if (dice.chance(.2)) {
                return phrases.say(hello, dice);
            }
            return (dice.chance(.3) ? phrases.say(hello, dice) + "\n" : "") + plain(section + ".en", fromMe, person);
        }
        String own = section + "." + person.language();
        return plain(phrases.has(own) && dice.chance(.7) ? own : section + ".en", fromMe, person);
    }

    private String plain(String section, boolean fromMe, Person person) {
        String text = phrases.say(section, dice);
        if (fromMe) {
            text = text.replace("Mia", person.given().split(" ")[0]);
        }
        return dice.chance(.06) ? text + " " + dice.pick(List.of("😀", "🌊", "👍", "🙏🏽", "☕", "👩‍🔧")) : text;
    }

    private Channel channel(Person person) {
        if (person.is(Channel.LINKEDIN) && person.is(Channel.X)) {
            return dice.chance(.6) ? Channel.LINKEDIN : Channel.X;
        }
        return person.is(Channel.X) ? Channel.X : Channel.LINKEDIN;
    }

    private void posts(Person person) {
        int count = !person.is(Channel.X) ? 0 : switch (person.role()) {
            case MUTUAL -> dice.between(14, 24);
            case COLLEAGUE, FRIEND -> dice.between(3, 10);
            case SUPPORTER -> dice.between(0, 2);
            case ACQUAINTANCE, DORMANT -> dice.between(0, 3);
            default -> 0;
        };
        int newest = person.role() == Role.DORMANT ? 300 : 1;
        for (int i = 0; i < count; i++) {
            toward(person, dice.moment(World.START, ago(newest)));
        }
    }

    private void toward(Person person, Instant at) {
        Post.Kind kind = dice.pick(List.of(Post.Kind.REPLY, Post.Kind.REPLY, Post.Kind.REPLY, Post.Kind.MENTION,
                Post.Kind.QUOTE, Post.Kind.REPOST));
        String section = switch (kind) {
            case QUOTE -> "quote.en";
            case REPLY -> "reply.en";
            default -> "post.en";
        };
        posts.add(new Post(kind, person, at, phrases.say(section, dice)));
    }

    private void ownPosts(List<Person> strangers) {
        for (int i = 0; i < 170; i++) {
            posts.add(new Post(i % 9 == 0 ? Post.Kind.THREAD : Post.Kind.OWN, null, dice.moment(World.START, ago(0)),
                    phrases.say("post.en", dice) + (dice.chance(.2) ? " #" + dice.pick(List.of("makers", "tidemill",
                            "repair", "cooperatives")) : "")));
        }
        for (int i = 0; i < 110; i++) {
            toward(dice.pick(strangers), dice.moment(World.START, ago(0)));
        }
    }

    private List<Person> strangers() {
        Names names = new Names();
        List<Person> strangers = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            Names.Name name = names.next(dice);
            String handle = Names.latin(name.ascii());
            strangers.add(new Person(1000 + i, name.given(), name.family(), "", name.familyFirst(), name.ascii(),
                    name.language(), name.city(), "", "", List.of(), List.of(), "",
                    1500000000000000000L + i * 5_915_587_277L, handle.substring(0, Math.min(10, handle.length()))
                            + (100 + i), LocalDate.EPOCH, null, Role.ACQUAINTANCE, Set.copyOf(
                            EnumSet.of(Channel.X))));
        }
        return List.copyOf(strangers);
    }

    private static Instant ago(long days) {
        return World.NOW.minus(Duration.ofDays(days)).minus(Duration.ofHours(14));
    }
}
