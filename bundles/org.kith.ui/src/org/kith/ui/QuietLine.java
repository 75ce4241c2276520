package org.kith.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The line at the window's bottom: what was just done, with one action (as a rule Undo), and what is running, with
 * Cancel. It interrupts nobody. A model; the window shows it. UI thread only.
 */
public final class QuietLine {
    private final List<Runnable> followers = new ArrayList<>();
    private final List<Running> running = new ArrayList<>();
    private Said said = new Said("", null, null);

    /**
     * What stands on the line.
     *
     * @param text    a sentence; empty for none
     * @param action  a word for a button; null for none
     * @param pressed what the button does; null for none
     */
    public record Said(String text, String action, Runnable pressed) {
    }

    /**
     * Something that lasts.
     *
     * @param name   what it is
     * @param words  how far it is; asked a few times a second
     * @param cancel stops it; null when it cannot be stopped
     */
    public record Running(String name, Supplier<String> words, Runnable cancel) {
    }

    /** Ends the showing of something that lasted. */
    @FunctionalInterface
    public interface Handle {
        void end();
    }

    /** Says something, instead of what was said before. */
    public void say(String text) {
        say(text, null, null);
    }

    /** Says something with one thing that can be done about it. */
    public void say(String text, String action, Runnable pressed) {
        said = new Said(text, action, pressed);
        changed();
    }

    /** Shows something that lasts, until the handle's end. */
    public Handle progress(String name, Supplier<String> words, Runnable cancel) {
        Running one = new Running(name, words, cancel);
        running.add(one);
        changed();
        return () -> {
            if (running.remove(one)) {
                changed();
            }
        };
    }

    /** What was said last. */
    public Said said() {
        return said;
    }

    /** What is running now, oldest first. */
    public List<Running> running() {
        return List.copyOf(running);
    }

    /** Hears of every change of the line, not of progress itself; run the answer to stop. */
    public Runnable follow(Runnable follower) {
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    private void changed() {
        List.copyOf(followers).forEach(Runnable::run);
    }
}
