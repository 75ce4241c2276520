package org.kith.bench.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.runtime.CoreException;
import org.kith.store.InteractionRow;
import org.kith.store.Overview;
import org.kith.store.PeopleQuery;
import org.kith.store.PersonRow;
import org.kith.store.Store;

/**
 * What a workspace says, without what may differ between two imports of the same archive: internal numbers, uids,
 * batches and the order of arrival. Two workspaces with equal digests tell the same.
 *
 * @param counts       people, accounts, interactions, events
 * @param interactions sum of hashes of all interactions
 * @param people       sum of hashes of people's names, addresses and accounts
 * @param months       roll-up by month, type and direction
 */
record Digest(List<Long> counts, long interactions, long people, Map<String, Long> months) {

    static Digest of(Store store) throws CoreException {
        Overview overview = store.overview();
        long[] sums = new long[2];
        store.interactions(row -> sums[0] += mix(interaction(row)));
        List<String> uids = store.people(PeopleQuery.all());
        for (PersonRow person : store.personRows(uids)) {
            sums[1] += mix(person(person));
        }
        Map<String, Long> months = new TreeMap<>();
        store.months().forEach(m -> months.merge(m.month() + " " + m.type() + " " + m.direction(), m.count(),
                Long::sum));
        return new Digest(List.of(overview.people(), overview.accounts(), overview.interactions(), overview.events()),
                sums[0], sums[1], months);
    }

    private static String interaction(InteractionRow row) {
        return row.platform() + '|' + row.key() + '|' + row.contentHash() + '|' + row.type() + '|' + row.direction()
                + '|' + row.audience() + '|' + row.published() + '|' + row.recipients() + '|' + row.text();
    }

    private static String person(PersonRow row) {
        return row.name() + '|' + row.emails() + '|' + row.phones();
    }

    private static long mix(String text) {
        long hash = 1125899906842597L;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    }
}
