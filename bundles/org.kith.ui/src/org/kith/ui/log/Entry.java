package org.kith.ui.log;

import java.time.Instant;

/**
 * One thing that was written to the log.
 *
 * @param at       when
 * @param severity how bad
 * @param what     the sentence
 * @param where    the plug-in in words
 * @param details  classes and places, line by line; empty for none. Other people's words are never in it
 */
public record Entry(Instant at, Severity severity, String what, String where, String details) {
    /** How bad it is. */
    public enum Severity {
        INFO, WARNING, ERROR
    }
}
