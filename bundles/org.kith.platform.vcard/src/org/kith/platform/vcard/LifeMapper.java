package org.kith.platform.vcard;

import static org.kith.platform.vcard.CardContext.MAKE;
import static org.kith.platform.vcard.PersonMapper.blankToNull;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.kith.model.PartialDates;
import org.kith.model.people.DatedEvent;
import org.kith.model.people.PartialDate;
import org.kith.model.people.Person;
import org.kith.model.people.Relationship;

/** Maps birth, death, anniversaries and other dates, and who is related to whom. */
final class LifeMapper {
    private final CardContext card;
    private final Person person;

    LifeMapper(CardContext card) {
        this.card = card;
        person = card.person;
    }

    boolean date(ContentLine line) {
        if (line.emptyValue() || line.value().isBlank()) {
            return true;
        }
        return switch (line.name()) {
            case "BDAY" -> single(line, person.getBirthday(), person::setBirthday);
            case "DEATHDATE" -> single(line, person.getDeathdate(), person::setDeathdate);
            case "BIRTHPLACE" -> place(line, person.getBirthplace(), person::setBirthplace);
            case "DEATHPLACE" -> place(line, person.getDeathplace(), person::setDeathplace);
            case "X-ABDATE" -> dated(line);
            default -> single(line, person.getAnniversary(), person::setAnniversary);
        };
    }

    boolean related(ContentLine line) {
        String value = Values.text(line).strip();
        if (value.isEmpty()) {
            return true;
        }
        Relationship relationship = MAKE.createRelationship();
        boolean whole = true;
        switch (line.name()) {
            case "RELATED" -> {
                Params.types(line, relationship.getTypes()::add);
                relationship.setPref(Params.pref(line));
                relationship.setLabel(blankToNull(card.label(line)));
                target(relationship, value, line.has("VALUE", "text"));
                whole = Params.only(line, "TYPE", "PREF", "VALUE");
            }
            case "X-ABRELATEDNAMES" -> {
                String label = blankToNull(card.label(line));
                String type = label == null ? null : AppleLabels.relation(label);
                if (type != null) {
                    relationship.getTypes().add(type);
                } else {
                    relationship.setLabel(label);
                }
                relationship.setText(value);
                relationship.setPref(Params.pref(line));
            }
            case "AGENT" -> {
                relationship.getTypes().add("agent");
                whole = agent(line, relationship, value);
            }
            default -> {
                relationship.getTypes().add(relationOf(line.name()));
                relationship.setText(value);
            }
        }
        person.getRelationships().add(relationship);
        return whole;
    }

    /** A nested card is kept whole and named here; an address or a text needs no more. */
    private boolean agent(ContentLine line, Relationship relationship, String value) {
        if (value.length() < 11 || !CardSplitter.isBegin(firstLine(value))) {
            target(relationship, value, false);
            return true;
        }
        String name = null;
        for (String nested : value.split("\n", 200)) {
            ContentLine part = ContentLine.parse(nested, line.number());
            if (part != null && part.name().equals("FN") && name == null) {
                name = blankToNull(Values.text(part).strip());
            }
        }
        relationship.setText(name == null ? "agent" : name);
        return false;
    }

    private void target(Relationship relationship, String value, boolean text) {
        int colon = value.indexOf(':');
        boolean uri = !text && colon > 1 && value.indexOf(' ') < 0
                && value.substring(0, colon).chars()
                        .allMatch(c -> Character.isLetterOrDigit(c) || c == '+' || c == '-');
        if (uri) {
            relationship.setUri(value);
        } else {
            relationship.setText(value);
        }
    }

    private boolean single(ContentLine line, PartialDate present, Consumer<PartialDate> setter) {
        if (present != null) {
            return false;
        }
        PartialDate date = read(line);
        setter.accept(date);
        return date != null && Params.only(line, "VALUE", "X-APPLE-OMIT-YEAR");
    }

    private boolean place(ContentLine line, String present, Consumer<String> setter) {
        if (present != null) {
            return false;
        }
        setter.accept(Values.text(line));
        return Params.only(line, "VALUE");
    }

    private boolean dated(ContentLine line) {
        String label = card.peekLabel(line);
        if ("anniversary".equalsIgnoreCase(label) && person.getAnniversary() == null) {
            card.label(line);
            person.setAnniversary(read(line));
            return true;
        }
        DatedEvent event = MAKE.createDatedEvent();
        event.setLabel(blankToNull(card.label(line)));
        event.setDate(read(line));
        event.setYearly(line.has("X-KITH-YEARLY", "true"));
        person.getDates().add(event);
        return true;
    }

    private static PartialDate read(ContentLine line) {
        String value = Values.text(line).strip();
        if (line.has("VALUE", "text")) {
            return PartialDates.ofText(value);
        }
        PartialDate date = PartialDates.parse(value);
        if (date == null) {
            return null;
        }
        String omitted = line.param("X-APPLE-OMIT-YEAR");
        if (omitted != null && date.getDay() != 0 && omitted.strip().equals(Integer.toString(date.getYear()))) {
            date.setYear(0);
        }
        if (date.getTime() != null) {
            date.setTime(date.getTime().replace(":", ""));
        }
        return date;
    }

    private static String relationOf(String property) {
        List<String> known = List.of("spouse", "child", "manager", "assistant");
        String lower = property.toLowerCase(Locale.ROOT);
        return known.stream().filter(lower::contains).findFirst().orElse("contact");
    }

    private static String firstLine(String value) {
        int end = value.indexOf('\n');
        return end < 0 ? value : value.substring(0, end);
    }
}
