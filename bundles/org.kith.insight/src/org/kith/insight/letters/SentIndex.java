package org.kith.insight.letters;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * The letters that I sent, for the question how much of a draft somebody else has already got (product.md §7):
 * similarity = the highest share of the draft's distinct 3-word shingles that stand in any single letter to someone else
 * in the 365 days before now (containment; Broder 1997). Equal letters are kept once with all their sendings. Holds 8
 * bytes a shingle and 4 a word; no text. At most 16 million different letters. The order of adding does not matter.
 * Safe for any thread; calls wait for each other.
 */
public final class SentIndex {
    /** How far back letters count. */
    public static final Duration WINDOW = Duration.ofDays(365);

    private static final Comparator<Copy> LATEST = Comparator.comparing(Copy::at).reversed()
            .thenComparing(Copy::key);

    private final List<String> mine;
    private final Map<String, Integer> slots = new HashMap<>();
    private final Map<Long, Integer> bodies = new HashMap<>();
    private final List<Sent> sent = new ArrayList<>();
    private final List<Integer> free = new ArrayList<>();
    private final List<Integer> dead = new ArrayList<>();
    private final Postings postings = new Postings();

    private static final class Sent {
        private final long body;
        private final int[] words;
        private List<Copy> copies = List.of();

        private Sent(long body, int[] words) {
            this.body = body;
            this.words = words;
        }
    }

    /**
     * An empty index.
     *
     * @param mine the names that I sign with, left out of all letters
     */
    public SentIndex(Collection<String> mine) {
        this.mine = List.copyOf(mine);
    }

    /** Takes in a letter; one of the same key is replaced. */
    public void add(SentLetter letter) {
        int[] words = Shingles.words(letter.body(mine).words());
        synchronized (this) {
            remove(letter.key());
            if (letter.at() == null || words.length < Shingles.SIZE) {
                return;
            }
            int slot = slot(words);
            Sent body = sent.get(slot);
            List<Copy> copies = new ArrayList<>(body.copies);
            copies.add(new Copy(letter.key(), letter.to(), letter.at()));
            copies.sort(LATEST);
            body.copies = List.copyOf(copies);
            slots.put(letter.key(), slot);
        }
    }

    /** Forgets a letter; nothing when it is not known. */
    public synchronized void remove(String key) {
        Integer slot = slots.remove(key);
        if (slot == null) {
            return;
        }
        Sent body = sent.get(slot);
        body.copies = body.copies.stream().filter(copy -> !copy.key().equals(key)).toList();
        if (body.copies.isEmpty()) {
            bodies.remove(body.body, slot);
            dead.add(slot);
            if (dead.size() > 1000 && dead.size() > sent.size() / 4) {
                compact();
            }
        }
    }

    /** How many letters it knows. */
    public synchronized int size() {
        return slots.size();
    }

    /** What a draft to a person shares with letters to others. */
    public Overlap check(LetterBody draft, String person, Instant now) {
        int[] words = Shingles.words(draft.words());
        synchronized (this) {
            Tally tally = new Tally(postings, sent.size(), words);
            int slot = most(tally, 1, person, now);
            if (slot < 0) {
                return Overlap.none(tally.distinct());
            }
            Nearest nearest = nearest(words, slot, tally, person, now);
            return new Overlap((double) nearest.shared() / tally.distinct(), tally.distinct(), Optional.of(nearest),
                    run(words, tally, person, now));
        }
    }

    /** Whether one letter to someone else in the window has all shingles of some words of a draft, at least three. */
    public boolean has(LetterBody draft, int fromWord, int toWord, String person, Instant now) {
        int[] words = Shingles.words(draft.words().subList(fromWord, toWord));
        synchronized (this) {
            Tally tally = new Tally(postings, sent.size(), words);
            return most(tally, Math.max(1, tally.distinct()), person, now) >= 0;
        }
    }

    /** The letter to others with the most shingles of at least so many; -1 when there is none. */
    private int most(Tally tally, int least, String person, Instant now) {
        int[] counts = tally.counts();
        for (int count = counts.length - 1; count >= least; count--) {
            if (counts[count] > 0) {
                List<Integer> found = found(tally, tally::shared, count, count, person, now);
                if (!found.isEmpty()) {
                    return Collections.min(found, Comparator.comparing(slot -> latest(slot, person, now), LATEST));
                }
            }
        }
        return -1;
    }

    private Optional<Nearest> run(int[] draft, Tally tally, String person, Instant now) {
        List<Integer> found = found(tally, tally::run, Shingles.count(Overlap.RUN), draft.length, person, now);
        found.sort(Comparator.comparingInt((Integer slot) -> -tally.run(slot))
                .thenComparing(slot -> latest(slot, person, now), LATEST));
        int best = -1;
        int longest = Overlap.RUN - 1;
        for (int slot : found) {
            if (tally.run(slot) + Shingles.SIZE - 1 <= longest) {
                break;
            }
            Passage run = SideBySide.longest(draft, sent.get(slot).words);
            if (run != null && run.words() > longest) {
                longest = run.words();
                best = slot;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(nearest(draft, best, tally, person, now));
    }

    private List<Integer> found(Tally tally, IntUnaryOperator figure, int from, int to, String person, Instant now) {
        List<Integer> found = new ArrayList<>();
        tally.each(slot -> {
            int of = figure.applyAsInt(slot);
            if (of >= from && of <= to && latest(slot, person, now) != null) {
                found.add(slot);
            }
        });
        return found;
    }

    private Nearest nearest(int[] draft, int slot, Tally tally, String person, Instant now) {
        Sent letter = sent.get(slot);
        List<Copy> others = letter.copies.stream().filter(copy -> other(copy, person, now)).toList();
        return new Nearest(others, tally.shared(slot), SideBySide.passages(draft, letter.words));
    }

    /** Its latest sending to others in the window; null when there is none. */
    private Copy latest(int slot, String person, Instant now) {
        for (Copy copy : sent.get(slot).copies) {
            if (other(copy, person, now)) {
                return copy;
            }
        }
        return null;
    }

    private static boolean other(Copy copy, String person, Instant now) {
        return !copy.at().isAfter(now) && !copy.at().isBefore(now.minus(WINDOW))
                && (copy.to().size() > 1 || !copy.to().contains(person));
    }

    private int slot(int[] words) {
        long body = words.length;
        for (int word : words) {
            body = Shingles.mixed(body * 31 + word);
        }
        Integer known = bodies.get(body);
        if (known != null && Arrays.equals(sent.get(known).words, words)) {
            return known;
        }
        int slot = free.isEmpty() ? sent.size() : free.removeLast();
        if (slot >= Postings.SLOTS) {
            throw new IllegalStateException("More than " + Postings.SLOTS + " letters");
        }
        if (slot == sent.size()) {
            sent.add(null);
        }
        sent.set(slot, new Sent(body, words));
        bodies.putIfAbsent(body, slot);
        long[] shingles = Shingles.of(words);
        Arrays.sort(shingles);
        for (int i = 0; i < shingles.length; i++) {
            if (i == 0 || shingles[i] != shingles[i - 1]) {
                postings.add(shingles[i], slot);
            }
        }
        if (postings.full()) {
            postings.settle();
        }
        return slot;
    }

    private void compact() {
        postings.keep(slot -> !sent.get(slot).copies.isEmpty());
        dead.forEach(slot -> sent.set(slot, new Sent(0, new int[0])));
        free.addAll(dead);
        dead.clear();
    }
}
