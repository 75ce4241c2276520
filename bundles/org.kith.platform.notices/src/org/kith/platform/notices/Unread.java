package org.kith.platform.notices;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Problem;
import org.kith.core.platform.RecordSink;

/** Notices of a file that were not read: counted by platform, and told with some of their subjects. */
final class Unread {
    private static final int NAMED = 3;

    private final Map<String, Group> unknown = new LinkedHashMap<>();
    private final Map<String, Group> refused = new LinkedHashMap<>();

    /** Notices of one platform. */
    private static final class Group {
        private final long line;
        private final Set<String> subjects = new LinkedHashSet<>();
        private int count;

        private Group(long line) {
            this.line = line;
        }
    }

    void unknown(Sender sender, Mail mail) {
        count(unknown, sender, mail);
    }

    void refused(Sender sender, Mail mail) {
        count(refused, sender, mail);
    }

    void tell(String file, RecordSink sink) {
        unknown.forEach((platform, group) -> sink.problem(new Problem(Problem.Code.NOT_UNDERSTOOD, file, group.line,
                NLS.bind(Messages.unknownNotices, new Object[] {group.count, platform,
                    String.join("”, “", group.subjects)}))));
        refused.forEach((platform, group) -> sink.problem(new Problem(Problem.Code.LEFT_OUT, file, group.line,
                NLS.bind(Messages.refusedNotices, group.count, platform))));
    }

    private static void count(Map<String, Group> groups, Sender sender, Mail mail) {
        Group group = groups.computeIfAbsent(sender.name(), key -> new Group(mail.line()));
        group.count++;
        if (group.subjects.size() < NAMED && !mail.subject().isEmpty()) {
            String subject = mail.subject();
            group.subjects.add(subject.length() > 80 ? subject.substring(0, 79) + "…" : subject);
        }
    }
}
