package org.kith.store.sql;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;

/** What a verification found, the first hundred in words and the rest as a number. */
final class Findings {
    private static final int MOST = 100;

    private final List<String> sentences = new ArrayList<>();
    private int more;

    void add(String sentence, Object... values) {
        if (sentences.size() < MOST) {
            sentences.add(NLS.bind(sentence, values));
        } else {
            more++;
        }
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    List<String> list() {
        List<String> all = new ArrayList<>(sentences);
        if (more > 0) {
            all.add(NLS.bind(Messages.verifyMore, more));
        }
        return all;
    }
}
