package org.kith.ui.people.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.kith.ui.people.access.Found.Kind;
import org.osgi.service.prefs.BackingStoreException;

/** What was chosen lately, latest first; kept with the workspace. UI thread. */
final class Recent {
    private static final String NODE = "org.kith.ui.people";
    private static final String KEY = "access.recent";
    private static final int MOST = 8;

    private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);

    /** A thing that was chosen. */
    record Chosen(Kind kind, String id) {
    }

    /** What is remembered; some of it may be gone by now. */
    List<Chosen> all() {
        List<Chosen> all = new ArrayList<>();
        for (String line : node.get(KEY, "").split("\n")) {
            int space = line.indexOf(' ');
            Arrays.stream(Kind.values()).filter(kind -> space > 0 && kind.name().equals(line.substring(0, space)))
                    .forEach(kind -> all.add(new Chosen(kind, line.substring(space + 1))));
        }
        return all;
    }

    /** Puts it first. */
    void add(Found found) {
        Chosen chosen = new Chosen(found.kind(), found.id());
        List<String> lines = Stream.concat(Stream.of(chosen), all().stream().filter(one -> !one.equals(chosen)))
                .limit(MOST).map(one -> one.kind + " " + one.id).toList();
        node.put(KEY, String.join("\n", lines));
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(Recent.class).warn(KEY, e);
        }
    }
}
