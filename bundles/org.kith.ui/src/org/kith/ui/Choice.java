package org.kith.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The person that is chosen in a window; all views follow it. UI thread only. */
public final class Choice {
    private final List<Consumer<String>> followers = new ArrayList<>();
    private String person;

    /** Uid of the chosen person; null when none. */
    public String person() {
        return person;
    }

    /** Chooses a person; null for none. Tells followers when it is another one. */
    public void choose(String uid) {
        if (java.util.Objects.equals(uid, person)) {
            return;
        }
        person = uid;
        List.copyOf(followers).forEach(follower -> follower.accept(uid));
    }

    /** Follows from now on; run the answer to stop. */
    public Runnable follow(Consumer<String> follower) {
        followers.add(follower);
        return () -> followers.remove(follower);
    }
}
