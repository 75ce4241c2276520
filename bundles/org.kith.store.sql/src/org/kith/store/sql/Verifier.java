package org.kith.store.sql;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.SubMonitor;
import org.kith.store.AggregateRow;
import org.kith.store.sql.engine.Database;

/** Looks through a whole store: tables and indexes by the engine, the rest by reading everything once. */
final class Verifier {
    private static final List<String> TABLES = List.of("SETTING", "COUNTER", "AGGREGATE", "AGGREGATE_LONG", "PERSON",
            "ACCOUNT", "OWN_ACCOUNT", "EVENT", "CONTACT_KEY", "SOURCE_KEY", "INTERACTION", "INTERACTION_LONG",
            "TARGET", "PEER", "CONVERSATION", "CONVERSATION_MEMBER", "LEDGER_DAY", "MONTH_TOTAL", "ACCOUNT_TOTAL",
            "TIE", "BATCH", "CHUNK", "SEEN", "PROBLEM", "COVERAGE", "JOURNAL", "JOURNAL_LONG", "PHOTO");

    private final Session session;
    private final Database database;
    private final Findings findings = new Findings();
    private final Map<String, Long> counters = new HashMap<>();

    Verifier(Session session, Database database) {
        this.session = session;
        this.database = database;
    }

    /** Sentences; empty when all holds. What is broken on disk is not looked into further. */
    List<String> run(SubMonitor monitor) throws SQLException {
        database.check(TABLES).forEach(s -> findings.add(Messages.verifyTable, s));
        monitor.worked(30);
        if (findings.isEmpty() && !monitor.isCanceled()) {
            session.list("select name, n from COUNTER", r -> counters.put(r.getString(1), r.getLong(2)));
            documents(monitor.split(20));
            references();
            long interactions = new InteractionCheck(session, findings, counters).run(monitor.split(45));
            if (!monitor.isCanceled()) {
                counter(State.INTERACTIONS, interactions);
                counted();
            }
        }
        return findings.list();
    }

    private void documents(SubMonitor monitor) throws SQLException {
        long last = 0;
        while (!monitor.isCanceled()) {
            List<AggregateRow> page = AggregateTable.page(session, last);
            if (page.isEmpty()) {
                break;
            }
            for (AggregateRow row : page) {
                if (!whole(row.document())) {
                    findings.add(Messages.verifyDocument, row.uid());
                }
                last = row.id();
            }
        }
        if (last >= Math.max(1, counters.getOrDefault(State.NEXT + "aggregate", 1L))) {
            findings.add(Messages.verifyId, "AGGREGATE " + last);
        }
    }

    private static boolean whole(byte[] document) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString().strip();
            return text.startsWith("{") && text.endsWith("}");
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private void references() throws SQLException {
        String missing = " and not exists (select 1 from AGGREGATE g" + session.by("IX_AGGREGATE_UID")
                + " where g.uid = ";
        each("select a.uid from ACCOUNT a where a.person is not null" + missing + "a.person)", Messages.verifyPerson);
        each("select k.platform || ' ' || k.skey from SOURCE_KEY k where 1 = 1" + missing + "k.uid)",
                Messages.verifySourceKey);
        for (String[] view : new String[][] {{"PERSON", "1"}, {"ACCOUNT", "2"}, {"EVENT", "3"}}) {
            each("select g.uid from AGGREGATE g where g.view_kind = " + view[1]
                    + " and not exists (select 1 from " + view[0] + " v" + session.by("IX_" + view[0])
                    + " where v.id = g.id)", Messages.verifyView);
            each("select '" + view[0] + " ' || trim(cast(v.id as char(20))) from " + view[0] + " v where not exists"
                    + " (select 1 from AGGREGATE g" + session.by("IX_AGGREGATE") + " where g.id = v.id and"
                    + " g.view_kind = " + view[1] + ")",
                    Messages.verifyView);
        }
        each("select a.uid from ACCOUNT a where (a.own = 1 and not exists (select 1 from OWN_ACCOUNT o where"
                + " o.account = a.id)) or (a.own = 0 and exists (select 1 from OWN_ACCOUNT o where o.account = a.id))",
                Messages.verifyView);
        each("select c.platform || ' ' || c.ckey from CONVERSATION_MEMBER m join CONVERSATION c on c.id = m.conv where"
                + " not exists (select 1 from ACCOUNT a" + session.by("IX_ACCOUNT") + " where a.id = m.account)",
                Messages.verifyMember);
        each("select g.uid from AGGREGATE g where g.doc is null and not exists (select 1 from AGGREGATE_LONG l"
                + session.by("IX_AGGREGATE_LONG") + " where l.id = g.id)", Messages.verifyDocument);
    }

    private void each(String sql, String sentence) throws SQLException {
        for (String what : session.list(sql, r -> r.getString(1))) {
            findings.add(sentence, what);
        }
    }

    private void counted() throws SQLException {
        String living = " from AGGREGATE g where g.trashed = 0 and g.view_kind = ";
        counter(State.PEOPLE, session.first("select count(*)" + living + "1", 0L, r -> r.getLong(1)));
        counter(State.ACCOUNT, session.first("select count(*)" + living + "2", 0L, r -> r.getLong(1)));
        counter(State.EVENTS, session.first("select count(*)" + living + "3", 0L, r -> r.getLong(1)));
        Map<String, Long> on = new HashMap<>();
        session.list("select a.platform, count(distinct a.person) from" + session.inOrder()
                + " ACCOUNT a, AGGREGATE g" + session.by("IX_AGGREGATE_UID") + " where g.uid = a.person"
                + " and g.trashed = 0 and g.view_kind = 1 and a.trashed = 0 group by a.platform",
                r -> on.put(State.ON + r.getString(1), r.getLong(2)));
        Set<String> names = new HashSet<>(on.keySet());
        counters.keySet().stream().filter(n -> n.startsWith(State.ON)).forEach(names::add);
        for (String name : names) {
            counter(name, on.getOrDefault(name, 0L));
        }
    }

    private void counter(String name, long counted) {
        if (counters.getOrDefault(name, 0L) != counted) {
            findings.add(Messages.verifyCounter, name, counters.getOrDefault(name, 0L), counted);
        }
    }
}
