package org.kith.core.letters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kith.core.evidence.Activities;
import org.kith.core.evidence.People;
import org.kith.core.session.Session;
import org.kith.insight.letters.SentIndex;
import org.kith.insight.letters.SentLetter;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.store.InteractionRow;
import org.kith.store.Span;

/**
 * What I sent to whom in the last 365 days, ready to be compared with: read in one pass, no text kept. Made away from the
 * UI thread; may then be asked from any thread.
 */
public final class LetterIndex {
    private static final int CHECK = 256;

    private final SentIndex index;
    private final List<String> mine;

    private LetterIndex(SentIndex index, List<String> mine) {
        this.index = index;
        this.mine = mine;
    }

    /** Reads it. */
    public static LetterIndex read(Session session, IProgressMonitor monitor) throws CoreException {
        List<String> mine = List.copyOf(session.me().names());
        SentIndex index = new SentIndex(mine);
        People people = People.read(session.store());
        Map<Integer, List<String>> names = names(session, people);
        Instant now = session.clock().instant();
        int[] seen = new int[1];
        Span span = new Span(now.minus(SentIndex.WINDOW).toEpochMilli(), now.toEpochMilli() + 1, false, true);
        session.store().interactions(span, row -> {
            if (++seen[0] % CHECK == 0 && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            boolean letter = row.type() == InteractionType.MESSAGE || row.type() == InteractionType.EMAIL;
            if (letter && row.direction() == Direction.OUT && row.text() != null && !row.targets().isEmpty()) {
                index.add(letter(row, people, names));
            }
        });
        return new LetterIndex(index, mine);
    }

    /** Only those of linked accounts are needed: they are what a greeting says. */
    private static Map<Integer, List<String>> names(Session session, People people) throws CoreException {
        Map<Integer, List<String>> names = new HashMap<>();
        Map<String, List<Integer>> accounts = new HashMap<>();
        people.accounts().forEach(one -> accounts.computeIfAbsent(one.personUid(), key -> new ArrayList<>(2))
                .add(one.account()));
        session.store().personKeys().forEach(person -> accounts.getOrDefault(person.uid(), List.of())
                .forEach(account -> names.put(account, person.names())));
        return names;
    }

    private static SentLetter letter(InteractionRow row, People people, Map<Integer, List<String>> names) {
        Set<String> to = new LinkedHashSet<>();
        Set<String> called = new LinkedHashSet<>();
        for (InteractionRow.Target target : row.targets()) {
            String person = people.person(target.account());
            to.add(person == null ? "account " + target.account() : person);
            called.addAll(names.getOrDefault(target.account(), List.of()));
        }
        return new SentLetter(Activities.key(row), to, Activities.at(row), row.text(), List.copyOf(called));
    }

    /** The index of the science. */
    public SentIndex sent() {
        return index;
    }

    /** The names that I sign with. */
    public List<String> mine() {
        return mine;
    }

}
