package org.kith.ui.people.output;

import java.util.List;

/**
 * What a sheet of paper says of one person. Made off the UI thread, painted on it.
 *
 * @param name     may be empty
 * @param headline where she works; null when not known
 * @param photo    bytes of the photo; null without one
 * @param sections in order, none of them empty
 */
record PersonSheet(String name, String headline, byte[] photo, List<Section> sections) {
    /**
     * Lines that belong together.
     *
     * @param title what they are
     * @param lines in order
     */
    record Section(String title, List<String> lines) {
    }
}
