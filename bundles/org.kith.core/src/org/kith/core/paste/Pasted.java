package org.kith.core.paste;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a pasted text says of one person. Texts are null and lists empty where it says nothing.
 *
 * @param name         as written
 * @param title        what she is called at work
 * @param organization where she works
 * @param emails       addresses in order
 * @param phones       numbers in order
 * @param links        web addresses in order, each with a scheme
 * @param address      postal address; null when none was found
 * @param rest         lines that nothing was made of, for the person to look at: nothing is lost
 */
public record Pasted(String name, String title, String organization, List<String> emails, List<Phone> phones,
        List<String> links, Postal address, List<String> rest) {
    /**
     * A number.
     *
     * @param type  vCard TYPE: cell, work, fax; null when not said
     * @param value as written
     */
    public record Phone(String type, String value) {
    }

    /**
     * A postal address; each part may be null.
     *
     * @param street     street and number
     * @param extended   floor, suite, building
     * @param postalCode as written
     * @param locality   town
     * @param region     state or prefecture
     * @param country    as written
     */
    public record Postal(String street, String extended, String postalCode, String locality, String region,
            String country) {
        /** On one line, the parts that there are. */
        public String line() {
            String town = Stream.of(postalCode, locality).filter(Objects::nonNull).collect(Collectors.joining(" "));
            return Stream.of(street, extended, town, region, country).filter(one -> one != null && !one.isBlank())
                    .collect(Collectors.joining(", "));
        }
    }

    /** Whether more than one thing was found, so that taking the text apart is worth while. */
    public boolean isSeveral() {
        int found = (name == null ? 0 : 1) + (title == null ? 0 : 1) + (organization == null ? 0 : 1) + emails.size()
                + phones.size() + links.size() + (address == null ? 0 : 2);
        return found > 1;
    }
}
