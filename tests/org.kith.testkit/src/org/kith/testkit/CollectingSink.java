package org.kith.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kith.core.platform.AccountRecord;
import org.kith.core.platform.ConversationRecord;
import org.kith.core.platform.CoverageRecord;
import org.kith.core.platform.GatheringRecord;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.OwnerRecord;
import org.kith.core.platform.PersonRecord;
import org.kith.core.platform.Problem;
import org.kith.core.platform.RecordSink;

/** A sink that keeps everything in order. Used by one thread. */
public class CollectingSink implements RecordSink {
    private final List<Object> all = new ArrayList<>();

    @Override
    public void owner(OwnerRecord record) {
        add(record);
    }

    @Override
    public void account(AccountRecord record) {
        add(record);
    }

    @Override
    public void person(PersonRecord record) {
        add(record);
    }

    @Override
    public void interaction(InteractionRecord record) {
        add(record);
    }

    @Override
    public void conversation(ConversationRecord record) {
        add(record);
    }

    @Override
    public void gathering(GatheringRecord record) {
        add(record);
    }

    @Override
    public void coverage(CoverageRecord record) {
        add(record);
    }

    @Override
    public void problem(Problem problem) {
        add(problem);
    }

    /** Called for every record and problem; override to cancel or to fail. */
    protected void add(Object record) {
        all.add(record);
    }

    /** Everything, problems included, in the order of arrival. */
    public List<Object> all() {
        return all;
    }

    /** Everything but problems. */
    public List<Object> records() {
        return all.stream().filter(record -> !(record instanceof Problem)).toList();
    }

    /** Whose archive it is; null when it was not said. */
    public OwnerRecord owner() {
        return of(OwnerRecord.class).findFirst().orElse(null);
    }

    public List<AccountRecord> accounts() {
        return of(AccountRecord.class).toList();
    }

    public List<PersonRecord> people() {
        return of(PersonRecord.class).toList();
    }

    public List<InteractionRecord> interactions() {
        return of(InteractionRecord.class).toList();
    }

    public List<ConversationRecord> conversations() {
        return of(ConversationRecord.class).toList();
    }

    public List<GatheringRecord> gatherings() {
        return of(GatheringRecord.class).toList();
    }

    public List<CoverageRecord> coverages() {
        return of(CoverageRecord.class).toList();
    }

    public List<Problem> problems() {
        return of(Problem.class).toList();
    }

    /** One text a record, equal for equal records, model objects included. */
    public List<String> fingerprints() {
        return all.stream().map(Fingerprint::of).toList();
    }

    private <T> Stream<T> of(Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast);
    }
}
