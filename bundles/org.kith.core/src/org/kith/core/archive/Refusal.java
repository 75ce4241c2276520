package org.kith.core.archive;

/** Why an entry of a container is left out: kinds of paths and entries that no honest export has. */
enum Refusal {
    EMPTY(Messages.Refusal_empty),
    TRAVERSAL(Messages.Refusal_traversal),
    DISGUISED_TRAVERSAL(Messages.Refusal_disguised),
    ABSOLUTE(Messages.Refusal_absolute),
    NETWORK_SHARE(Messages.Refusal_share),
    DRIVE(Messages.Refusal_drive),
    STREAM(Messages.Refusal_stream),
    BACKSLASH(Messages.Refusal_backslash),
    NUL(Messages.Refusal_nul),
    CONTROL(Messages.Refusal_control),
    DIRECTION_MARK(Messages.Refusal_direction),
    LONE_SURROGATE(Messages.Refusal_surrogate),
    DOT_SEGMENT(Messages.Refusal_dot),
    EMPTY_SEGMENT(Messages.Refusal_emptySegment),
    TRAILING_DOT(Messages.Refusal_trailingDot),
    OUTER_BLANK(Messages.Refusal_blank),
    DEVICE(Messages.Refusal_device),
    LONG_PATH(Messages.Refusal_longPath),
    LONG_NAME(Messages.Refusal_longName),
    DEEP(Messages.Refusal_deep),
    BAD_UTF8(Messages.Refusal_utf8),
    LINK(Messages.Refusal_link),
    SPECIAL(Messages.Refusal_special),
    DUPLICATE(Messages.Refusal_duplicate),
    CASE_TWIN(Messages.Refusal_twin),
    FILE_AND_FOLDER(Messages.Refusal_fileAndFolder);

    private final String why;

    Refusal(String why) {
        this.why = why;
    }

    /** The end of a sentence: "… was left out: it …". */
    String why() {
        return why;
    }
}
