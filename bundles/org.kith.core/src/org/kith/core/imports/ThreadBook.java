package org.kith.core.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.runtime.CoreException;
import org.kith.store.ConversationRow;
import org.kith.store.SourceKey;
import org.kith.store.Writing;

/** The threads that an import meets; all of the store's are read when the first one appears. On the writer's thread. */
final class ThreadBook {
    private static final int MOST_MEMBERS = 200;

    private static final class Talk {
        private final SourceKey key;
        private int id;
        private String title;
        private final Set<Integer> members = new TreeSet<>();

        private Talk(SourceKey key) {
            this.key = key;
        }
    }

    private final ImportRun run;
    private Map<SourceKey, Talk> threads;
    private final Map<SourceKey, Talk> changed = new LinkedHashMap<>();

    ThreadBook(ImportRun run) {
        this.run = run;
    }

    /** Notes a thread with a title, which may be null, and a member, 0 for none. */
    void tell(SourceKey key, String title, int member) throws CoreException {
        Talk thread = thread(key);
        boolean news = thread.id == 0;
        if (title != null && thread.title == null) {
            thread.title = title;
            news = true;
        }
        if (member > 0 && thread.members.size() < MOST_MEMBERS) {
            news |= thread.members.add(member);
        }
        if (news) {
            changed.put(key, thread);
        }
    }

    /** Writes what changed. */
    void save(Writing writing) throws CoreException {
        if (changed.isEmpty()) {
            return;
        }
        List<ConversationRow> rows = new ArrayList<>();
        changed.values().forEach(thread -> rows.add(
                new ConversationRow(thread.id, thread.key, thread.title, List.copyOf(thread.members))));
        writing.conversations(rows).forEach((key, id) -> threads.get(key).id = id);
        changed.clear();
    }

    boolean isDirty() {
        return !changed.isEmpty();
    }

    /** The number of a saved thread. */
    int id(SourceKey key) {
        return threads.get(key).id;
    }

    private Talk thread(SourceKey key) throws CoreException {
        if (threads == null) {
            threads = new HashMap<>();
            run.session.store().conversations(row -> {
                Talk thread = new Talk(row.key());
                thread.id = row.id();
                thread.title = row.title();
                thread.members.addAll(row.members());
                threads.put(row.key(), thread);
            });
        }
        return threads.computeIfAbsent(key, Talk::new);
    }
}
