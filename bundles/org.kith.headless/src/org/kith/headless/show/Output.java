package org.kith.headless.show;

import java.io.IOException;
import java.io.PrintStream;
import com.fasterxml.jackson.core.JsonFactory;

/**
 * Where a command answers: data on one stream, everything else on the other. Used by the command's thread, but for
 * {@link #progress}, which any thread may call.
 */
public final class Output {
    private final PrintStream out;
    private final PrintStream err;
    private final boolean json;
    private final boolean quiet;

    /** Streams that write UTF-8; the caller closes them. */
    public Output(PrintStream out, PrintStream err, boolean json, boolean quiet) {
        this.out = out;
        this.err = err;
        this.json = json;
        this.quiet = quiet;
    }

    /** Whether JSON is wanted. */
    public boolean json() {
        return json;
    }

    /** Whether progress and remarks are not wanted. */
    public boolean quiet() {
        return quiet;
    }

    /** A line of data for people. */
    public void line(String text) {
        out.println(text);
    }

    /** Something that a person should know and a script need not: left out with {@code --quiet}. */
    public void remark(String sentence) {
        if (!quiet) {
            err.println(sentence);
        }
    }

    /** How far it is: left out with {@code --quiet}. */
    public void progress(String line) {
        if (!quiet) {
            err.println(line);
        }
    }

    /** What went wrong. Always told. */
    public void problem(String sentence) {
        err.println(sentence);
    }

    /** A table for people. */
    public Columns columns(String... headings) {
        return new Columns(out, headings);
    }

    /** A part of an answer in JSON. */
    @FunctionalInterface
    public interface Part {
        /** Writes it. */
        void write(Json json) throws IOException, org.eclipse.core.runtime.CoreException;
    }

    /** The one JSON value of the answer, with a line's end. */
    public void json(Part part) throws IOException, org.eclipse.core.runtime.CoreException {
        try (Json value = new Json(new JsonFactory().createGenerator(out))) {
            part.write(value);
        }
        out.println();
        out.flush();
        if (out.checkError()) {
            throw new IOException("nobody reads the answer");
        }
    }
}
