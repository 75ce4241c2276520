package org.kith.ui.people.card;

import java.util.List;
import java.util.function.Supplier;

/**
 * Values that belong together.
 *
 * @param id     stable
 * @param title  what they are
 * @param fields in order
 * @param adders what can be added; empty when nothing can
 * @param empty  said when there is nothing; null when the section is left out then
 */
record Section(String id, String title, List<Field> fields, List<Adder> adders, String empty) {
    /**
     * Adds a value.
     *
     * @param label what is added
     * @param add   adds an empty one; answers the id of the field to type into
     */
    record Adder(String label, Supplier<String> add) {
    }
}
