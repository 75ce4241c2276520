package org.kith.core.platform;

/**
 * Something that went wrong with one record, file or archive, in a sentence that a person can act on.
 *
 * @param code    what kind of problem, for scripts
 * @param file    path of the file concerned; empty when none
 * @param line    line or record number from 1; 0 when unknown
 * @param message what happened, to what, and what to do; never a stack trace, never a message's text
 * @since 0.1
 */
public record Problem(Code code, String file, long line, String message) {
    /** Kinds of problems; stable names, part of the command line's contract. */
    public enum Code {
        /** Text that does not follow its format. */
        MALFORMED,
        /** The file or archive ends early. */
        TRUNCATED,
        /** Bytes that are not in the expected encoding. */
        ENCODING,
        /** A line, string, file or archive over a limit. */
        TOO_LARGE,
        /** A path that leaves the archive, a link, or a name that no system can store. */
        UNSAFE_PATH,
        /** Refused for safety: external entities, document types, foreign references. */
        UNSAFE_CONTENT,
        /** Recognised but not readable by Kith. */
        UNSUPPORTED,
        /** A file that no one understood. */
        NOT_UNDERSTOOD,
        /** A value out of its range, kept out or replaced. */
        INVALID_VALUE,
        /** Belongs to an account that is not known to be mine. */
        FOREIGN_OWNER,
        /** Left out on purpose: drafts, advertisements, hidden profiles. */
        LEFT_OUT,
        /** A plug-in failed. */
        PLUGIN_FAILED,
        /** Could be read but not written. */
        NOT_WRITABLE
    }

    /** A problem at a place. */
    public static Problem at(Code code, Origin origin, String message) {
        return new Problem(code, origin.file(), origin.line(), message);
    }

    /** A problem with a whole file. */
    public static Problem in(Code code, String file, String message) {
        return new Problem(code, file, 0, message);
    }
}
