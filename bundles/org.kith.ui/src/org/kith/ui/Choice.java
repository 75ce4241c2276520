package org.kith.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * What is chosen in a window: a person, a circle, an account, an event, or everybody; and which people are marked for
 * what is done to several. All views follow it. It remembers the way back and forward. UI thread only.
 */
public final class Choice {
    private static final int REMEMBERED = 100;

    private final List<Consumer<Subject>> followers = new ArrayList<>();
    private final List<Runnable> historians = new ArrayList<>();
    private final Deque<Subject> back = new ArrayDeque<>();
    private final Deque<Subject> forward = new ArrayDeque<>();
    private Subject subject = Subject.EVERYBODY;
    private List<String> people = List.of();

    /**
     * One thing that views can show.
     *
     * @param kind what it is
     * @param uid  of the aggregate; null for everybody
     */
    public record Subject(Kind kind, String uid) {
        /** Nobody in particular. */
        public static final Subject EVERYBODY = new Subject(Kind.EVERYBODY, null);

        /** Kinds of things. */
        public enum Kind {
            EVERYBODY, PERSON, CIRCLE, ACCOUNT, EVENT
        }

        /** A contact. */
        public static Subject person(String uid) {
            return new Subject(Kind.PERSON, uid);
        }

        /** A circle of people. */
        public static Subject circle(String uid) {
            return new Subject(Kind.CIRCLE, uid);
        }

        /** An account that is nobody's contact. */
        public static Subject account(String uid) {
            return new Subject(Kind.ACCOUNT, uid);
        }

        /** An event. */
        public static Subject event(String uid) {
            return new Subject(Kind.EVENT, uid);
        }
    }

    /** What is chosen. */
    public Subject subject() {
        return subject;
    }

    /** Uid of the chosen person; null when no person is chosen. */
    public String person() {
        return person(subject);
    }

    /** Chooses a person; null for everybody. */
    public void choose(String uid) {
        choose(uid == null ? Subject.EVERYBODY : Subject.person(uid));
    }

    /** Chooses; what was chosen before is the way back. Tells followers when it is something else. */
    public void choose(Subject other) {
        if (other.equals(subject)) {
            return;
        }
        remember(back, subject);
        forward.clear();
        become(other);
    }

    /** The people that are marked in the list, the chosen person when none is. Never null. */
    public List<String> people() {
        return people.isEmpty() && person() != null ? List.of(person()) : people;
    }

    /** Marks people; tells nobody, as it is asked for when something is to be done. */
    public void select(List<String> uids) {
        people = List.copyOf(uids);
    }

    /** Whether there is a way back. */
    public boolean canGoBack() {
        return !back.isEmpty();
    }

    /** Whether one came back from somewhere. */
    public boolean canGoForward() {
        return !forward.isEmpty();
    }

    /** Chooses what was chosen before; nothing happens without it. */
    public void back() {
        step(back, forward);
    }

    /** Takes {@link #back} back. */
    public void forward() {
        step(forward, back);
    }

    private void step(Deque<Subject> from, Deque<Subject> to) {
        if (!from.isEmpty()) {
            Subject other = from.pop();
            remember(to, subject);
            become(other);
        }
    }

    private static void remember(Deque<Subject> way, Subject subject) {
        way.push(subject);
        if (way.size() > REMEMBERED) {
            way.removeLast();
        }
    }

    private void become(Subject other) {
        subject = other;
        people = List.of();
        List.copyOf(followers).forEach(follower -> follower.accept(other));
        List.copyOf(historians).forEach(Runnable::run);
    }

    /** Follows the person: the uid, null when no person is chosen. Run the answer to stop. */
    public Runnable follow(Consumer<String> follower) {
        String[] last = {person()};
        return followSubject(other -> {
            String uid = person(other);
            if (!Objects.equals(uid, last[0])) {
                last[0] = uid;
                follower.accept(uid);
            }
        });
    }

    /** Follows whatever is chosen from now on; run the answer to stop. */
    public Runnable followSubject(Consumer<Subject> follower) {
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    /** Hears when the way back or forward changed; run the answer to stop. */
    public Runnable followHistory(Runnable historian) {
        historians.add(historian);
        return () -> historians.remove(historian);
    }

    private static String person(Subject subject) {
        return subject.kind() == Subject.Kind.PERSON ? subject.uid() : null;
    }
}
