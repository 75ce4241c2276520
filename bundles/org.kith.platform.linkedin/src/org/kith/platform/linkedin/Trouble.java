package org.kith.platform.linkedin;

import java.text.MessageFormat;
import java.util.Locale;
import org.kith.core.platform.Problem;
import org.kith.core.platform.RecordSink;

/** Tells of what is wrong in one file: the first hundred one by one, the rest as a number. */
final class Trouble {
    private static final int TOLD = 100;

    private final RecordSink sink;
    private final String file;
    private long told;
    private long untold;
    private long lastLine;

    Trouble(RecordSink sink, String file) {
        this.sink = sink;
        this.file = file;
    }

    /** A problem as it is; counts with the others. */
    void pass(Problem problem) {
        if (told >= TOLD) {
            untold++;
            lastLine = problem.line();
            return;
        }
        told++;
        sink.problem(problem);
    }

    /** One problem at a line; the sentence has MessageFormat's places. */
    void at(Problem.Code code, long line, String sentence, Object... values) {
        pass(new Problem(code, file, line, format(sentence, values)));
    }

    /** Says how many were not told one by one. */
    void close() {
        if (untold > 0) {
            sink.problem(new Problem(Problem.Code.MALFORMED, file, lastLine, format(Messages.Trouble_more, untold)));
            untold = 0;
        }
    }

    /** A sentence with its values, numbers with English separators. */
    static String format(String sentence, Object... values) {
        return new MessageFormat(sentence, Locale.ENGLISH).format(values);
    }
}
