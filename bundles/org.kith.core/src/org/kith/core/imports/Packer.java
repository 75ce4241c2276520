package org.kith.core.imports;

import java.util.List;
import org.kith.core.platform.AccountRecord;
import org.kith.core.platform.ConversationRecord;
import org.kith.core.platform.CoverageRecord;
import org.kith.core.platform.GatheringRecord;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.OwnerRecord;
import org.kith.core.platform.PersonRecord;
import org.kith.core.platform.Problem;
import org.kith.core.platform.RecordSink;

/** The sink that a source sees: packs records for the writer. On the source's thread. */
final class Packer implements RecordSink {
    /** Stands for a record that was null. */
    static final Object NOTHING = new Object();

    private final Pump pump;
    private List<Object> packet = Pump.packet();
    private long characters;

    Packer(Pump pump) {
        this.pump = pump;
    }

    @Override
    public void owner(OwnerRecord record) {
        add(record, 0);
    }

    @Override
    public void account(AccountRecord record) {
        add(record, record == null || record.bio() == null ? 0 : record.bio().length());
    }

    @Override
    public void person(PersonRecord record) {
        long size = 1000;
        if (record != null && record.photos() != null) {
            for (byte[] photo : record.photos().values()) {
                size += photo == null ? 0 : photo.length;
            }
        }
        add(record, size);
    }

    @Override
    public void interaction(InteractionRecord record) {
        add(record, record == null || record.text() == null ? 0 : record.text().length());
    }

    @Override
    public void conversation(ConversationRecord record) {
        add(record, 0);
    }

    @Override
    public void gathering(GatheringRecord record) {
        add(record, 1000);
    }

    @Override
    public void coverage(CoverageRecord record) {
        add(record, 0);
    }

    @Override
    public void problem(Problem problem) {
        add(problem, 0);
    }

    private void add(Object record, long size) {
        packet.add(record == null ? NOTHING : record);
        characters += size;
        if (packet.size() >= Pump.PACKET || characters >= Pump.PACKET_CHARACTERS) {
            flush();
        } else if ((packet.size() & 31) == 0) {
            pump.alive();
        }
    }

    void flush() {
        if (!packet.isEmpty()) {
            List<Object> full = packet;
            packet = Pump.packet();
            long size = characters;
            characters = 0;
            pump.put(full, size);
        }
    }
}
