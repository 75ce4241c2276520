package org.kith.core.platform;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts records and keeps none; the default preview. Used by one thread. */
final class CountingSink implements RecordSink {
    private static final int KEPT_PROBLEMS = 500;

    private final Set<String> accounts = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private AccountRecord owner;
    private long people;
    private long interactions;
    private long gatherings;
    private Instant first;
    private Instant last;

    @Override
    public void owner(OwnerRecord record) {
        owner = record.account();
    }

    @Override
    public void account(AccountRecord record) {
        accounts.add(record.platform() + ' ' + record.key());
    }

    @Override
    public void person(PersonRecord record) {
        people++;
        record.accounts().forEach(this::account);
    }

    @Override
    public void interaction(InteractionRecord record) {
        interactions++;
        Instant at = record.published();
        if (at != null) {
            first = first == null || at.isBefore(first) ? at : first;
            last = last == null || at.isAfter(last) ? at : last;
        }
    }

    @Override
    public void gathering(GatheringRecord record) {
        gatherings++;
    }

    @Override
    public void problem(Problem problem) {
        if (problems.size() < KEPT_PROBLEMS) {
            problems.add(problem);
        }
    }

    Preview preview(List<String> notInIt) {
        return new Preview(owner, people, accounts.size(), interactions, gatherings, first, last,
                List.copyOf(problems), notInIt);
    }
}
