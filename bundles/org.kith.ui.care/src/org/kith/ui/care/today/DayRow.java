package org.kith.ui.care.today;

import java.util.List;

/**
 * A line of today's list: a heading, a sentence, or something that one can act on. A value.
 *
 * @param section where it stands
 * @param person  uid of whom it is about; null for a heading and a sentence
 * @param name    their name, or the words of the heading or sentence
 * @param photo   blob hash; may be null
 * @param why     why now
 * @param when    the time in a few words; may be empty
 * @param tip     the exact time; may be null
 * @param pale    not pressing any more
 * @param keys    of the interactions that prove it; empty where there are none
 * @param subject what the section's actions act on; null for a heading and a sentence
 */
record DayRow(Section section, String person, String name, String photo, String why, String when, String tip,
        boolean pale, List<String> keys, Object subject) {
    /** Parts of the day, in their order. */
    enum Section {
        LETTERS, MOMENTS, PROMISES, DATES, SLIPPING, END
    }

    /** The title of a section. */
    static DayRow heading(Section section, String words) {
        return new DayRow(section, null, words, null, "", "", null, false, List.of(), null);
    }

    /** A sentence, such as that it is enough for today. */
    static DayRow sentence(String words, String more) {
        return new DayRow(Section.END, null, words, null, more, "", null, true, List.of(), null);
    }

    /** Whether one can stand on it. */
    boolean stands() {
        return subject != null;
    }

    /** What is read aloud. */
    String spoken() {
        return stands() ? name + ". " + why + (when.isEmpty() ? "" : " " + when) : name;
    }
}
