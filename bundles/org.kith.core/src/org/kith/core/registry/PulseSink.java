package org.kith.core.registry;

import org.kith.core.platform.AccountRecord;
import org.kith.core.platform.ConversationRecord;
import org.kith.core.platform.CoverageRecord;
import org.kith.core.platform.GatheringRecord;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.OwnerRecord;
import org.kith.core.platform.PersonRecord;
import org.kith.core.platform.Problem;
import org.kith.core.platform.RecordSink;

/** Passes records to the core's sink through the gate. */
final class PulseSink implements RecordSink {
    private final RecordSink sink;
    private final Pulse pulse;

    PulseSink(RecordSink sink, Pulse pulse) {
        this.sink = sink;
        this.pulse = pulse;
    }

    @Override
    public void owner(OwnerRecord record) {
        through(() -> sink.owner(record));
    }

    @Override
    public void account(AccountRecord record) {
        through(() -> sink.account(record));
    }

    @Override
    public void person(PersonRecord record) {
        through(() -> sink.person(record));
    }

    @Override
    public void interaction(InteractionRecord record) {
        through(() -> sink.interaction(record));
    }

    @Override
    public void conversation(ConversationRecord record) {
        through(() -> sink.conversation(record));
    }

    @Override
    public void gathering(GatheringRecord record) {
        through(() -> sink.gathering(record));
    }

    @Override
    public void coverage(CoverageRecord record) {
        through(() -> sink.coverage(record));
    }

    @Override
    public void problem(Problem problem) {
        through(() -> sink.problem(problem));
    }

    private void through(Runnable call) {
        pulse.through(() -> {
            call.run();
            return null;
        });
    }
}
