package org.kith.workbench.notice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** What was told of by itself lately, so that nothing is told twice; kept over restarts for a week. One thread. */
final class Told {
    private static final String KEY = "told";
    private static final int DAYS = 7;

    private final Preferences node;

    Told(Preferences node) {
        this.node = node;
    }

    /** The keys of what was told. */
    Set<String> keys() {
        return all().keySet();
    }

    /** Remembers some as told on a day, and forgets what is older than a week. */
    void add(Collection<String> keys, LocalDate today) {
        Map<String, LocalDate> all = all();
        all.values().removeIf(day -> day.isBefore(today.minusDays(DAYS)));
        keys.forEach(key -> all.put(key, today));
        node.put(KEY, all.entrySet().stream().map(one -> one.getValue() + " " + one.getKey())
                .collect(Collectors.joining("\n")));
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(Told.class).warn(KEY, e);
        }
    }

    private Map<String, LocalDate> all() {
        Map<String, LocalDate> all = new LinkedHashMap<>();
        for (String line : node.get(KEY, "").split("\n")) {
            int space = line.indexOf(' ');
            if (space == 10) {
                all.put(line.substring(space + 1), LocalDate.parse(line.substring(0, space)));
            }
        }
        return all;
    }
}
