package org.kith.platform.vcard;

import static org.kith.platform.vcard.CardContext.MAKE;
import static org.kith.platform.vcard.PersonMapper.blankToNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.kith.model.PartialDates;
import org.kith.model.people.Affiliation;

/**
 * Maps ORG, TITLE, ROLE and ORG-DIRECTORY into affiliations: lines of one group belong together; others by their
 * order, the first title to the first organization that has none.
 */
final class WorkMapper {
    static final String START = "X-KITH-START";
    static final String END = "X-KITH-END";
    static final String FORMER = "X-KITH-FORMER";

    private final CardContext card;
    private final List<Affiliation> all = new ArrayList<>(1);
    private final List<ContentLine> later = new ArrayList<>(1);

    WorkMapper(CardContext card) {
        this.card = card;
    }

    boolean part(ContentLine line) {
        if (line.emptyValue() || line.value().isBlank()) {
            return true;
        }
        if (line.name().equals("ORG")) {
            return organization(line);
        }
        later.add(line);
        return Params.only(line, "VALUE", START, END, FORMER, "TYPE", "PREF") && !foreignTypes(line);
    }

    /** Titles and roles may stand before their organization, so they are given out at the end. */
    void finish() {
        give("TITLE", Affiliation::getTitle, Affiliation::setTitle);
        give("ROLE", Affiliation::getRole, Affiliation::setRole);
        give("ORG-DIRECTORY", Affiliation::getDirectoryUri, Affiliation::setDirectoryUri);
        card.person.getAffiliations().addAll(all);
    }

    private boolean organization(ContentLine line) {
        List<String> parts = Values.split(Values.decoded(line), ';');
        Affiliation affiliation = MAKE.createAffiliation();
        affiliation.setOrganization(blankToNull(parts.get(0)));
        for (String unit : parts.subList(1, parts.size())) {
            if (!unit.isBlank()) {
                affiliation.getUnits().add(unit);
            }
        }
        if (affiliation.getOrganization() == null && affiliation.getUnits().isEmpty()) {
            return true;
        }
        Params.types(line, affiliation.getTypes()::add);
        affiliation.setPref(Params.pref(line));
        affiliation.setGroup(line.group());
        period(line, affiliation);
        all.add(affiliation);
        return Params.only(line, "TYPE", "PREF", "VALUE", START, END, FORMER);
    }

    private void give(String name, Function<Affiliation, String> get, BiConsumer<Affiliation, String> set) {
        for (ContentLine line : later) {
            String value = line.name().equals(name) ? Values.text(line).strip() : "";
            if (!value.isEmpty()) {
                Affiliation owner = owner(line, get);
                set.accept(owner, value);
                period(line, owner);
            }
        }
    }

    private Affiliation owner(ContentLine line, Function<Affiliation, String> get) {
        for (Affiliation one : all) {
            if (line.group() != null && line.group().equals(one.getGroup()) && get.apply(one) == null) {
                return one;
            }
        }
        for (Affiliation one : all) {
            if (get.apply(one) == null && (line.group() == null || one.getGroup() == null)) {
                return one;
            }
        }
        Affiliation made = MAKE.createAffiliation();
        made.setGroup(line.group());
        Params.types(line, made.getTypes()::add);
        made.setPref(Params.pref(line));
        all.add(made);
        return made;
    }

    /** Types of a title are held only where the title stands alone. */
    private boolean foreignTypes(ContentLine line) {
        return (line.param("TYPE") != null || line.param("PREF") != null)
                && all.stream().anyMatch(one -> one.getOrganization() != null);
    }

    private static void period(ContentLine line, Affiliation affiliation) {
        if (line.params().isEmpty()) {
            return;
        }
        if (line.param(START) != null) {
            affiliation.setStart(PartialDates.parse(line.param(START)));
        }
        if (line.param(END) != null) {
            affiliation.setEnd(PartialDates.parse(line.param(END)));
        }
        if (line.has(FORMER, "true")) {
            affiliation.setFormer(true);
        }
    }
}
