package org.kith.core.archive;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Problem;
import org.kith.core.platform.Problem.Code;

/** Gathers what was refused or cut while opening; a flood is counted, not kept. Used by one thread. */
final class Notes {
    private static final int KEPT = 1000;

    private final List<Problem> problems = new ArrayList<>();
    private long more;

    void add(Code code, String file, String message) {
        if (problems.size() < KEPT) {
            problems.add(Problem.in(code, printable(file), message));
        } else {
            more++;
        }
    }

    void refuse(String path, Refusal refusal) {
        add(Code.UNSAFE_PATH, path, NLS.bind(Messages.Refusal_leftOut, printable(path), refusal.why()));
    }

    List<Problem> problems(String archive) {
        List<Problem> all = new ArrayList<>(problems);
        if (more > 0) {
            all.add(Problem.in(Code.UNSAFE_CONTENT, archive, NLS.bind(Messages.Notes_more, more)));
        }
        return List.copyOf(all);
    }

    /** What a terminal and a list can show. */
    private static String printable(String path) {
        StringBuilder shown = new StringBuilder();
        path.codePoints().limit(300).forEach(c -> {
            int type = Character.getType(c);
            boolean hidden = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
            shown.appendCodePoint(hidden ? '\uFFFD' : c);
        });
        return shown.toString();
    }
}
