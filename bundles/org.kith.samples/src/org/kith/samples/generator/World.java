package org.kith.samples.generator;

import java.time.Instant;
import java.util.List;

/**
 * Everything that the archives tell.
 *
 * @param me        the owner of the archives
 * @param people    the others
 * @param strangers authors on X who are no more than an account
 * @param messages  private messages, oldest first
 * @param posts     public posts by the owner, oldest first
 */
record World(Person me, List<Person> people, List<Person> strangers, List<Message> messages, List<Post> posts) {
    /** The day on which the samples are looked at. */
    static final Instant NOW = Instant.parse("2026-03-12T08:00:00Z");
    /** Two years before. */
    static final Instant START = Instant.parse("2024-03-10T00:00:00Z");

    List<Person> on(Channel channel) {
        return people.stream().filter(person -> person.is(channel)).toList();
    }

    List<Person> with(Role role) {
        return people.stream().filter(person -> person.role() == role).toList();
    }
}
