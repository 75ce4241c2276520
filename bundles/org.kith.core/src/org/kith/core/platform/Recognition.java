package org.kith.core.platform;

/**
 * A source's bid for an archive.
 *
 * @param confidence 0 (not mine) to 100 (certain); several sources may bid, the highest wins
 * @param what       what it is, in words a person knows: "LinkedIn data export (2026 layout)"
 * @param advice     null when it can be read; otherwise why it can't and what to do, e.g. "This is the HTML export;
 *                   ask Facebook for JSON instead"
 * @since 0.1
 */
public record Recognition(int confidence, String what, String advice) {
    private static final Recognition NONE = new Recognition(0, "", null);

    /** Not mine. */
    public static Recognition none() {
        return NONE;
    }

    /** Mine, and readable. */
    public static Recognition of(int confidence, String what) {
        return new Recognition(confidence, what, null);
    }

    /** Mine, but in a form that cannot be read. */
    public static Recognition unreadable(int confidence, String what, String advice) {
        return new Recognition(confidence, what, advice);
    }

    /** Whether {@link ArchiveSource#read} can be called. */
    public boolean readable() {
        return confidence > 0 && advice == null;
    }
}
