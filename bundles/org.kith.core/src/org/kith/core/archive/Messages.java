package org.kith.core.archive;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class Messages extends NLS {
    public static String Archives_missing;
    public static String Archives_parts;
    public static String Archives_unreadable;
    public static String Budget_bytes;
    public static String Budget_ratio;
    public static String Notes_more;
    public static String Refusal_absolute;
    public static String Refusal_backslash;
    public static String Refusal_blank;
    public static String Refusal_control;
    public static String Refusal_deep;
    public static String Refusal_device;
    public static String Refusal_direction;
    public static String Refusal_disguised;
    public static String Refusal_dot;
    public static String Refusal_drive;
    public static String Refusal_duplicate;
    public static String Refusal_empty;
    public static String Refusal_emptySegment;
    public static String Refusal_fileAndFolder;
    public static String Refusal_leftOut;
    public static String Refusal_link;
    public static String Refusal_longName;
    public static String Refusal_longPath;
    public static String Refusal_nul;
    public static String Refusal_share;
    public static String Refusal_special;
    public static String Refusal_stream;
    public static String Refusal_surrogate;
    public static String Refusal_trailingDot;
    public static String Refusal_traversal;
    public static String Refusal_twin;
    public static String Refusal_utf8;
    public static String Zip_checksum;
    public static String Zip_cut;
    public static String Zip_deep;
    public static String Zip_directory;
    public static String Zip_encrypted;
    public static String Zip_innerLarge;
    public static String Zip_member;
    public static String Zip_members;
    public static String Zip_method;
    public static String Zip_overlap;
    public static String Zip_truncated;
    public static String Zip_unreadable;

    static {
        NLS.initializeMessages("org.kith.core.archive.messages", Messages.class);
    }

    private Messages() {
    }
}
