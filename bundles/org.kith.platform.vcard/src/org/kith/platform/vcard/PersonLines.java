package org.kith.platform.vcard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.kith.model.PartialDates;
import org.kith.model.people.AgentKind;
import org.kith.model.people.DatedEvent;
import org.kith.model.people.ExternalId;
import org.kith.model.people.Fact;
import org.kith.model.people.FactKind;
import org.kith.model.people.Note;
import org.kith.model.people.PartialDate;
import org.kith.model.people.Person;
import org.kith.model.people.Relationship;
import org.kith.model.people.StructuredName;

/**
 * The content lines of vCard 4.0 that say what the model holds of a person, unfolded, without BEGIN, VERSION and END,
 * in an order that depends on the person alone. Kept lines are added by {@link KeptLines}. Not thread-safe.
 */
final class PersonLines {
    private final Person person;
    private final Groups groups;
    private final Consumer<String> failed;
    private final List<String> lines = new ArrayList<>(20);
    private final LineBuilder line = new LineBuilder();

    private PersonLines(Person person, Groups groups, Consumer<String> failed) {
        this.person = person;
        this.groups = groups;
        this.failed = failed;
    }

    /**
     * The lines of a person.
     *
     * @param failed told the name of a property that cannot be written; the others are
     */
    static List<String> of(Person person, Groups groups, PictureLines pictures, Consumer<String> failed) {
        PersonLines made = new PersonLines(person, groups, failed);
        made.part("FN", made::names);
        made.part("UID", made::identity);
        made.part("ADR", () -> new PointLines(groups, made.line, made.lines, failed).add(person.getContactPoints()));
        made.part("ORG", () -> new WorkLines(groups, made.line, made.lines).add(person.getAffiliations()));
        made.part("BDAY", made::dates);
        made.part("RELATED", made::relations);
        made.part("NOTE", made::words);
        made.part("PHOTO", () -> pictures.add(person, made.line, made.lines));
        return made.lines;
    }

    private void part(String name, Runnable writing) {
        int before = lines.size();
        try {
            writing.run();
        } catch (RuntimeException cannot) {
            while (lines.size() > before) {
                lines.remove(lines.size() - 1);
            }
            failed.accept(name);
        }
    }

    private void names() {
        String formatted = person.getFormattedName();
        lines.add(line.start(null, "FN").text(formatted == null ? "" : formatted));
        StructuredName name = person.getName();
        if (name != null) {
            if (structured(name)) {
                lines.add(line.start(null, "N").param("LANGUAGE", name.getLanguage())
                        .param("SORT-AS", name.getSortAs()).plain(components(name)));
            } else {
                text("SORT-STRING", name.getSortAs());
            }
            phonetic("X-PHONETIC-FIRST-NAME", name.getPhoneticGiven(), name.getPhoneticSystem());
            phonetic("X-PHONETIC-LAST-NAME", name.getPhoneticFamily(), name.getPhoneticSystem());
        }
        if (!person.getNicknames().isEmpty()) {
            lines.add(line.start(null, "NICKNAME").plain(LineBuilder.joined(person.getNicknames(), ',')));
        }
    }

    private void phonetic(String property, String value, String system) {
        if (value != null && !value.isBlank()) {
            lines.add(line.start(null, property).param("PHONETIC", system).text(value));
        }
    }

    private static boolean structured(StructuredName name) {
        return name.getFamily() != null || name.getGiven() != null || !name.getAdditional().isEmpty()
                || !name.getPrefixes().isEmpty() || !name.getSuffixes().isEmpty() || name.getSecondFamily() != null
                || name.getGeneration() != null;
    }

    private static String components(StructuredName name) {
        StringBuilder out = new StringBuilder();
        append(out, name.getFamily());
        if (name.getSecondFamily() != null && name.getFamily() != null) {
            out.append(',').append(Values.escape(name.getSecondFamily()));
        }
        append(out.append(';'), name.getGiven());
        out.append(';').append(LineBuilder.joined(name.getAdditional(), ','));
        out.append(';').append(LineBuilder.joined(name.getPrefixes(), ','));
        out.append(';').append(LineBuilder.joined(name.getSuffixes(), ','));
        if (name.getGeneration() != null) {
            out.append(name.getSuffixes().isEmpty() ? "" : ",").append(Values.escape(name.getGeneration()));
        }
        if (name.getSecondFamily() != null || name.getGeneration() != null) {
            append(out.append(';'), name.getSecondFamily());
            append(out.append(';'), name.getGeneration());
        }
        return out.toString();
    }

    private static void append(StringBuilder out, String value) {
        if (value != null) {
            out.append(Values.escape(value));
        }
    }

    private void identity() {
        if (person.getKind() != null && person.getKind() != AgentKind.INDIVIDUAL) {
            lines.add(line.start(null, "KIND").plain(person.getKind().getLiteral().toLowerCase(java.util.Locale.ROOT)));
        }
        Set<String> written = new HashSet<>();
        for (ExternalId id : person.getExternalIds()) {
            if ("vcard".equals(id.getSystem()) && id.getValue() != null && !id.getValue().isBlank()
                    && written.add(Uids.key(id.getValue().strip()))) {
                lines.add(line.start(null, written.size() > 1 ? "X-KITH-UID" : "UID").text(id.getValue()));
            }
        }
        if (written.isEmpty() && person.getUid() != null) {
            lines.add(line.start(null, "UID").text(person.getUid()));
        }
        if (person.getRev() != null && Times.format(person.getRev()) != null) {
            lines.add(line.start(null, "REV").plain(Times.format(person.getRev())));
        }
        if (person.getCreated() != null && Times.format(person.getCreated()) != null) {
            lines.add(line.start(null, "CREATED").plain(Times.format(person.getCreated())));
        }
        if (person.getGender() != null || person.getGenderIdentity() != null) {
            String identity = person.getGenderIdentity();
            lines.add(line.start(null, "GENDER").plain(Values.escape(nonNull(person.getGender()))
                    + (identity == null ? "" : ";" + Values.escape(identity))));
        }
        text("GRAMGENDER", person.getGrammaticalGender());
        ranked("PRONOUNS", person.getPronouns());
        ranked("LANG", person.getLanguages());
        text("LANGUAGE", person.getLanguage());
        text("TZ", person.getTimeZone());
        if (person.getGeo() != null) {
            lines.add(line.start(null, "GEO").uri(person.getGeo()));
        }
        for (String uri : person.getSourceUris()) {
            lines.add(line.start(null, "SOURCE").uri(uri));
        }
    }

    private void ranked(String name, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            lines.add(line.start(null, name).pref(values.size() > 1 ? i + 1 : 0).text(values.get(i)));
        }
    }

    private void dates() {
        date("BDAY", person.getBirthday());
        text("BIRTHPLACE", person.getBirthplace());
        date("DEATHDATE", person.getDeathdate());
        text("DEATHPLACE", person.getDeathplace());
        date("ANNIVERSARY", person.getAnniversary());
        for (DatedEvent event : person.getDates()) {
            if (event.getDate() != null) {
                String group = event.getLabel() == null ? null : groups.labelled(null);
                line.start(group, "X-ABDATE").param("X-KITH-YEARLY", event.isYearly() ? "true" : null);
                lines.add(value(event.getDate()));
                label(group, event.getLabel());
            }
        }
    }

    private void date(String name, PartialDate date) {
        if (date != null && !PartialDates.format(date).isEmpty()) {
            line.start(null, name);
            lines.add(value(date));
        }
    }

    private String value(PartialDate date) {
        boolean words = date.getYear() == 0 && date.getMonth() == 0 && date.getDay() == 0;
        return words ? line.param("VALUE", "text").text(nonNull(date.getText())) : line.text(basic(date));
    }

    /** The basic form of ISO 8601, as vCard 4.0 wants it. */
    private static String basic(PartialDate date) {
        StringBuilder out = new StringBuilder(16);
        if (date.getYear() == 0) {
            out.append("--");
        } else {
            Times.pad(out, date.getYear(), 4);
        }
        if (date.getMonth() == 0) {
            out.append(date.getDay() == 0 ? "" : "-");
        } else {
            out.append(date.getYear() != 0 && date.getDay() == 0 ? "-" : "");
            Times.pad(out, date.getMonth(), 2);
        }
        if (date.getDay() != 0) {
            Times.pad(out, date.getDay(), 2);
        }
        return out.append(nonNull(date.getTime())).toString();
    }

    private void relations() {
        for (Relationship one : person.getRelationships()) {
            if (one.getUri() == null && one.getText() == null) {
                continue;
            }
            String group = one.getLabel() == null ? null : groups.labelled(null);
            line.start(group, "RELATED").types(one.getTypes(), null).pref(one.getPref());
            lines.add(one.getUri() != null ? line.uri(one.getUri()) : line.param("VALUE", "text").text(one.getText()));
            label(group, one.getLabel());
        }
    }

    private void words() {
        if (!person.getCategories().isEmpty() || !person.getTags().isEmpty()) {
            List<String> labels = new ArrayList<>(person.getCategories());
            person.getTags().stream().filter(tag -> !labels.contains(tag)).forEach(labels::add);
            lines.add(line.start(null, "CATEGORIES").plain(LineBuilder.joined(labels, ',')));
        }
        for (Fact fact : person.getFacts()) {
            String name = property(fact.getKind());
            if (name != null && fact.getText() != null) {
                lines.add(line.start(null, name).param("LEVEL", fact.getLevel()).text(fact.getText()));
            }
        }
        for (Note note : person.getNotes()) {
            if (note.getText() != null) {
                lines.add(line.start(null, "NOTE").param("LANGUAGE", note.getLanguage())
                        .param("CREATED", note.getWritten() == null ? null : Times.format(note.getWritten()))
                        .text(note.getText()));
            }
        }
    }

    private static String property(FactKind kind) {
        return switch (kind) {
            case INTEREST, HOBBY, EXPERTISE -> kind.getLiteral();
            default -> null;
        };
    }

    private void text(String name, String value) {
        if (value != null && !value.isBlank()) {
            lines.add(line.start(null, name).text(value));
        }
    }

    private void label(String group, String label) {
        if (label != null) {
            lines.add(line.start(group, "X-ABLabel").text(AppleLabels.written(label)));
        }
    }

    private static String nonNull(String value) {
        return value == null ? "" : value;
    }
}
