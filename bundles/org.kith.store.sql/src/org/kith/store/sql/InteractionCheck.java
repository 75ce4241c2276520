package org.kith.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.SubMonitor;
import org.kith.store.InteractionRow;

/** Reads all interactions, works their roll-ups out anew and compares; checks what they refer to. */
final class InteractionCheck {
    private final Session session;
    private final Findings findings;
    private final long next;
    private final LongMap units = new LongMap(1 << 12);
    private final LongMap counts = new LongMap(1 << 12);
    private final Map<RollUps.MonthKey, Long> months = new HashMap<>();
    private final Map<Integer, Total> totals = new HashMap<>();
    private final Set<Integer> accounts;
    private final Set<Integer> own;
    private final Set<Integer> threads;

    InteractionCheck(Session session, Findings findings, Map<String, Long> counters) throws SQLException {
        this.session = session;
        this.findings = findings;
        next = Math.max(1, counters.getOrDefault(State.NEXT + "interaction", 1L));
        accounts = new HashSet<>(session.list("select id from ACCOUNT", r -> r.getInt(1)));
        own = new HashSet<>(session.list("select account from OWN_ACCOUNT", r -> r.getInt(1)));
        threads = new HashSet<>(session.list("select id from CONVERSATION", r -> r.getInt(1)));
        accounts.add(0);
        threads.add(0);
    }

    /** How many there are. */
    long run(SubMonitor monitor) throws SQLException {
        long last = 0;
        long count = 0;
        while (!monitor.isCanceled()) {
            List<InteractionTable.Stored> page = InteractionTable.page(session, last);
            if (page.isEmpty()) {
                compare();
                break;
            }
            for (InteractionTable.Stored stored : page) {
                check(stored);
                count(stored);
                last = stored.row().id();
                count++;
            }
        }
        return count;
    }

    private void check(InteractionTable.Stored stored) {
        InteractionRow row = stored.row();
        if (row.id() >= next) {
            findings.add(Messages.verifyId, "INTERACTION " + row.id());
        }
        if (row.key() == null || stored.khash() != Hashes.of(row.platform(), row.key())) {
            findings.add(Messages.verifyKey, row.id());
        }
        boolean known = accounts.contains(row.actor()) && accounts.contains(row.ownAccount())
                && threads.contains(row.conversation())
                && row.targets().stream().allMatch(t -> accounts.contains(t.account()));
        if (!known) {
            findings.add(Messages.verifyReference, row.id());
        }
        if (!Set.copyOf(stored.peers()).equals(Set.copyOf(Contribution.peers(row, own::contains)))) {
            findings.add(Messages.verifyPeers, row.id());
        }
    }

    private void count(InteractionTable.Stored stored) {
        InteractionRow row = stored.row();
        int direction = Codes.DIRECTION.of(row.direction());
        months.merge(new RollUps.MonthKey(RollUps.month(Contribution.day(row.published())),
                Codes.TYPE.of(row.type()), direction), 1L, Long::sum);
        for (Contribution part : Contribution.of(row, stored.peers())) {
            long hash = Hashes.of(part.account(), part.day(), part.what(), part.mine());
            units.put(hash, units.get(hash) + part.units());
            counts.put(hash, counts.get(hash) + 1);
            totals.computeIfAbsent(part.account(), a -> new Total()).add(direction,
                    Contribution.oneToOne(part.what()), row.published());
        }
    }

    private void compare() throws SQLException {
        int days = 0;
        var query = session.on("select account, daynr, what, mine, units, n from LEDGER_DAY");
        try (ResultSet r = query.executeQuery()) {
            while (r.next()) {
                days++;
                long hash = Hashes.of(r.getInt(1), r.getInt(2), r.getInt(3), r.getInt(4));
                if (units.get(hash) != r.getLong(5) || counts.get(hash) != r.getInt(6)) {
                    findings.add(Messages.verifyLedger, r.getInt(1), r.getInt(2));
                }
            }
        }
        if (days != counts.size()) {
            findings.add(Messages.verifyCounter, "LEDGER_DAY", days, counts.size());
        }
        Map<RollUps.MonthKey, Long> stored = new HashMap<>();
        session.list("select monthnr, kind, direction, n from MONTH_TOTAL",
                r -> stored.put(new RollUps.MonthKey(r.getInt(1), r.getInt(2), r.getInt(3)), r.getLong(4)));
        if (!stored.equals(months)) {
            findings.add(Messages.verifyMonths);
        }
        session.list("select " + Total.COLUMNS + ", grade from ACCOUNT_TOTAL", r -> {
            Total total = totals.remove(r.getInt(1));
            if (total == null || !Arrays.equals(total.values, Total.read(r, 2).values)
                    || total.grade() != r.getInt(12)) {
                findings.add(Messages.verifyTotal, r.getInt(1));
            }
            return null;
        });
        totals.keySet().forEach(account -> findings.add(Messages.verifyTotal, account));
        for (long id : session.list("select p.id from PEER p where not exists (select 1 from INTERACTION i"
                + session.by("IX_INTERACTION") + " where i.id = p.id and i.ts = p.ts)", r -> r.getLong(1))) {
            findings.add(Messages.verifyPeers, id);
        }
    }
}
