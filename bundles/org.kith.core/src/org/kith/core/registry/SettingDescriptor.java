package org.kith.core.registry;

/**
 * Something that a live source has to be told once an account.
 *
 * @param id           name by which the source asks
 * @param label        what stands before the field
 * @param kind         what is entered
 * @param required     whether nothing works without it
 * @param initial      what stands in the field at first; may be empty
 * @param description  where the person finds it; may be empty
 * @since 0.1
 */
public record SettingDescriptor(String id, String label, Kind kind, boolean required, String initial,
        String description) {
    /** Kinds of fields. */
    public enum Kind {
        TEXT, URL, NUMBER, FLAG,
        /** Kept in secure storage alone. */
        PASSWORD
    }
}
