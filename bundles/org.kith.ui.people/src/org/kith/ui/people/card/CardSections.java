package org.kith.ui.people.card;

import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.kith.core.editing.DateWords;
import org.kith.core.editing.Draft;
import org.kith.model.people.Affiliation;
import org.kith.model.people.ContactPoint;
import org.kith.model.people.ContactPointKind;
import org.kith.model.people.DatedEvent;
import org.kith.model.people.Fact;
import org.kith.model.people.Note;
import org.kith.model.people.PartialDate;
import org.kith.model.people.PeoplePackage.Literals;
import org.kith.model.people.Relationship;
import org.kith.model.people.Sensitivity;
import org.kith.model.people.StructuredName;
import org.kith.model.people.Tier;

/**
 * What stands on a card that one can edit: sections of fields over a draft. Each commit is one command of the draft.
 * Knows no widgets. UI thread.
 */
final class CardSections extends SectionParts {
    private static final Set<ContactPointKind> ADDED = EnumSet.of(ContactPointKind.EMAIL, ContactPointKind.PHONE,
            ContactPointKind.ADDRESS, ContactPointKind.URL);

    CardSections(Draft draft, DateWords dates, Origins origins, Opened opened) {
        super(draft, dates, origins, opened);
    }

    List<Section> list() {
        return List.of(reach(), work(), know(), relations(), days(), notes(), rhythm(), labels(), names());
    }

    // how to reach her ---------------------------------------------------------------------------------------------

    private Section reach() {
        List<Field> fields = new ArrayList<>();
        List<Section.Adder> adders = new ArrayList<>();
        for (ContactPointKind kind : ContactPointKind.values()) {
            person.getContactPoints().stream().filter(point -> point.getKind() == kind)
                    .sorted(Comparator.comparing(ContactPoint::isFormer).thenComparing(CardSections::rank))
                    .forEach(point -> fields.add(point(point)));
            String label = kind(kind);
            if (ADDED.contains(kind)) {
                fresh(fields, adders, "point" + kind, label, Field.Shape.LINE, typed -> addPoint(kind, typed));
            }
        }
        return new Section("reach", Messages.Section_reach, fields, adders, Messages.Empty_reach);
    }

    /** The most wanted first. */
    private static int rank(ContactPoint point) {
        return point.getPref() > 0 ? point.getPref() : point.getTypes().contains("pref") ? 1 : 101;
    }

    private String addPoint(ContactPointKind kind, String typed) {
        String wrong = wrong(kind, typed);
        if (wrong == null) {
            ContactPoint point = MAKE.createContactPoint();
            point.setKind(kind);
            point.setValue(typed);
            draft.add(person, Literals.AGENT__CONTACT_POINTS, point, kind(kind));
            opened.goOn(id(point));
        }
        return wrong;
    }

    private Field point(ContactPoint point) {
        String types = point.getTypes().stream().filter(type -> !type.equals("internet") && !type.equals("voice")
                && !type.equals("pref")).collect(Collectors.joining(", "));
        String label = kind(point.getKind());
        String shown = types.isEmpty() && !point.isFormer() ? label
                : NLS.bind(Messages.Label_typed, label, point.isFormer() ? Messages.Label_former : types);
        String value = point.getValue();
        Field field = Field.line(id(point), shown, value, typed -> {
            if (typed.isBlank()) {
                return remove(person, Literals.AGENT__CONTACT_POINTS, point, label);
            }
            String wrong = wrong(point.getKind(), typed.strip());
            if (wrong == null) {
                set(point, Literals.CONTACT_POINT__VALUE, typed.strip(), label);
            }
            return wrong;
        }).origin(origins.of(point)).removedBy(() -> remove(person, Literals.AGENT__CONTACT_POINTS, point, label))
                .hint(label);
        return point.getKind() == ContactPointKind.ADDRESS ? field : field.link(link(point));
    }

    private static String wrong(ContactPointKind kind, String typed) {
        boolean fine = switch (kind) {
            case EMAIL -> typed.matches("[^@\\s]+@[^@\\s]+");
            case PHONE -> typed.chars().filter(Character::isDigit).count() >= 3;
            default -> true;
        };
        return fine ? null : kind == ContactPointKind.EMAIL ? Messages.Wrong_email : Messages.Wrong_phone;
    }

    private static String link(ContactPoint point) {
        return switch (point.getKind()) {
            case EMAIL -> "mailto:" + point.getValue();
            case PHONE -> "tel:" + point.getValue().replace(" ", "");
            default -> point.getValue() != null && point.getValue().matches("(?i)https?://.*") ? point.getValue()
                    : null;
        };
    }

    static String kind(ContactPointKind kind) {
        return switch (kind) {
            case EMAIL -> Messages.Kind_email;
            case PHONE -> Messages.Kind_phone;
            case ADDRESS -> Messages.Kind_address;
            case URL -> Messages.Kind_web;
            case IMPP -> Messages.Kind_chat;
            case SOCIAL -> Messages.Kind_profile;
            case CALENDAR -> Messages.Kind_calendar;
            default -> Messages.Kind_other;
        };
    }

    // where she works ----------------------------------------------------------------------------------------------

    private Section work() {
        List<Field> fields = new ArrayList<>();
        List<Section.Adder> adders = new ArrayList<>();
        for (Affiliation one : person.getAffiliations()) {
            Runnable away = () -> remove(person, Literals.PERSON__AFFILIATIONS, one, Messages.Section_work);
            fields.add(part(one, Literals.AFFILIATION__ORGANIZATION, Messages.Work_organization)
                    .origin(origins.of(one)).removedBy(away));
            fields.add(part(one, Literals.AFFILIATION__TITLE, Messages.Work_title).origin(origins.of(one)));
            if (shown(one, Literals.AFFILIATION__START)) {
                fields.add(date(one, Literals.AFFILIATION__START, Messages.Work_start).origin(origins.of(one)));
                fields.add(date(one, Literals.AFFILIATION__END, Messages.Work_end).origin(origins.of(one)));
            } else {
                adders.add(adder(NLS.bind(Messages.Add_time, name(one)),
                        () -> open(one, Literals.AFFILIATION__START)));
            }
        }
        fresh(fields, adders, "work", Messages.Add_work, Field.Shape.LINE, typed -> {
            Affiliation one = MAKE.createAffiliation();
            one.setOrganization(typed);
            draft.add(person, Literals.PERSON__AFFILIATIONS, one, Messages.Section_work);
            opened.goOn(id(one) + Literals.AFFILIATION__TITLE.getName());
            return null;
        });
        return new Section("work", Messages.Section_work, fields, adders, Messages.Empty_work);
    }

    private static String name(Affiliation one) {
        return one.getOrganization() != null ? one.getOrganization() : one.getTitle() != null ? one.getTitle() : "";
    }

    private boolean shown(EObject owner, EReference feature) {
        return owner.eGet(feature) != null || opened.isOpen(id(owner) + feature.getName())
                || feature == Literals.AFFILIATION__START && owner.eGet(Literals.AFFILIATION__END) != null;
    }

    private String open(EObject owner, EReference feature) {
        return opened.open(id(owner) + feature.getName());
    }

    // what one knows -----------------------------------------------------------------------------------------------

    private Section know() {
        List<Field> fields = new ArrayList<>();
        for (Fact fact : person.getFacts()) {
            String label = fact.getKind() == null ? Messages.Section_know : CardWords.of(fact.getKind());
            fields.add(text(fact, Literals.FACT__TEXT, label, () -> remove(person, Literals.PERSON__FACTS, fact, label))
                    .origin(origins.of(fact)).note(about(fact).isEmpty() ? null : about(fact)));
        }
        List<Section.Adder> adders = new ArrayList<>();
        fresh(fields, adders, "fact", Messages.Add_fact, Field.Shape.LINES, typed -> {
            Fact fact = MAKE.createFact();
            fact.setText(typed);
            fact.setToldToMe(true);
            fact.setLearned(origins.today());
            draft.add(person, Literals.PERSON__FACTS, fact, Messages.Section_know);
            return null;
        });
        return new Section("know", Messages.Section_know, fields, adders, Messages.Empty_know);
    }

    private String about(Fact fact) {
        return Stream.of(origins.of(fact), fact.isToldToMe() ? Messages.Fact_toldToMe : null,
                fact.getLearned() == null ? null : dates.words(fact.getLearned()),
                fact.getSensitivity() == Sensitivity.CONFIDENTIAL ? Messages.Fact_confidential : null)
                .filter(words -> words != null && !words.isBlank()).collect(Collectors.joining(" \u00b7 "));
    }

    private Section relations() {
        List<Field> fields = new ArrayList<>();
        for (Relationship one : person.getRelationships()) {
            String label = one.getLabel() != null ? one.getLabel() : CardWords.relation(one.getTypes());
            String since = one.getStart() == null ? "" : dates.words(one.getStart());
            String who = one.getText() != null ? one.getText() : origins.person(one.getAgentUid());
            String words = since.isEmpty() ? who : who.isEmpty() ? since
                    : NLS.bind(Messages.Relation_since, who, since);
            Field field = one.getAgentUid() == null ? part(one, Literals.RELATIONSHIP__TEXT, label)
                    : Field.fixed(id(one), label, words);
            fields.add(field.origin(origins.of(one))
                    .removedBy(() -> remove(person, Literals.AGENT__RELATIONSHIPS, one, Messages.Section_relations)));
        }
        List<Section.Adder> adders = new ArrayList<>();
        CardWords.RELATIONS.forEach((type, label) -> fresh(fields, adders, "relation" + type, label, Field.Shape.LINE,
                typed -> {
                    Relationship one = MAKE.createRelationship();
                    one.getTypes().add(type);
                    one.setText(typed);
                    draft.add(person, Literals.AGENT__RELATIONSHIPS, one, label);
                    return null;
                }));
        return new Section("relations", Messages.Section_relations, fields, adders, null);
    }

    private Section days() {
        List<Field> fields = new ArrayList<>();
        fields.add(date(person, Literals.PERSON__BIRTHDAY, Messages.Date_birthday).hint(Messages.Hint_date)
                .origin(origins.of(person, "birthday")));
        if (shown(person, Literals.PERSON__ANNIVERSARY)) {
            fields.add(date(person, Literals.PERSON__ANNIVERSARY, Messages.Date_anniversary)
                    .origin(origins.of(person, "anniversary")));
        }
        for (DatedEvent one : person.getDates()) {
            String label = one.getLabel() == null ? Messages.Date_other : one.getLabel();
            fields.add(date(one, Literals.DATED_EVENT__DATE, label).origin(origins.of(one))
                    .removedBy(() -> remove(person, Literals.AGENT__DATES, one, label)));
            if (one.getLabel() == null) {
                fields.add(part(one, Literals.DATED_EVENT__LABEL, Messages.Date_label).hint(Messages.Hint_dateLabel));
            }
        }
        List<Section.Adder> adders = new ArrayList<>();
        if (!shown(person, Literals.PERSON__ANNIVERSARY)) {
            adders.add(adder(Messages.Date_anniversary, () -> open(person, Literals.PERSON__ANNIVERSARY)));
        }
        fresh(fields, adders, "date", Messages.Add_date, Field.Shape.LINE, typed -> {
            Optional<PartialDate> read = dates.read(typed);
            read.ifPresent(date -> {
                DatedEvent one = MAKE.createDatedEvent();
                one.setYearly(true);
                one.setDate(date);
                draft.add(person, Literals.AGENT__DATES, one, Messages.Add_date);
                opened.goOn(id(one) + Literals.DATED_EVENT__LABEL.getName());
            });
            return read.isEmpty() ? Messages.Wrong_date : null;
        }, Messages.Hint_date);
        return new Section("days", Messages.Section_days, fields, adders, null);
    }

    private Section notes() {
        List<Field> fields = new ArrayList<>();
        for (Note note : person.getNotes()) {
            String when = origins.day(note.getWritten());
            String label = when.isEmpty() ? Messages.Section_notes : when;
            Field field = Field.lines(id(note), label, note.getText(), typed -> {
                if (typed.isBlank()) {
                    return remove(person, Literals.AGENT__NOTES, note, Messages.Section_notes);
                }
                return set(note, Literals.NOTE__TEXT, typed, Messages.Section_notes);
            });
            fields.add(field.origin(origins.of(note))
                    .removedBy(() -> remove(person, Literals.AGENT__NOTES, note, Messages.Section_notes)));
        }
        List<Section.Adder> adders = new ArrayList<>();
        fresh(fields, adders, "note", Messages.Add_note, Field.Shape.LINES, typed -> {
            Note note = MAKE.createNote();
            note.setText(typed);
            note.setWritten(origins.now());
            draft.add(person, Literals.AGENT__NOTES, note, Messages.Section_notes);
            return null;
        });
        return new Section("notes", Messages.Section_notes, fields, adders, null);
    }

    // how often, and what for ----------------------------------------------------------------------------------------

    private Section rhythm() {
        Map<Tier, String> words = CardWords.TIERS;
        Tier tier = person.getTier() == null ? Tier.NONE : person.getTier();
        Field often = Field.choice(id(person) + "tier", Messages.Rhythm_often, words.get(tier),
                List.copyOf(words.values()), typed -> set(person, Literals.PERSON__TIER, words.entrySet().stream()
                        .filter(one -> one.getValue().equals(typed)).map(Map.Entry::getKey).findFirst()
                        .orElse(Tier.NONE), Messages.Rhythm_often));
        Field quiet = Field.check(id(person) + "doNotContact", Messages.Rhythm_doNotContact, person.isDoNotContact(),
                typed -> set(person, Literals.PERSON__DO_NOT_CONTACT, Boolean.valueOf(typed),
                        Messages.Rhythm_doNotContact));
        Map<String, Period> rhythms = CardWords.rhythms(person.getRhythm());
        Field usual = Field.choice(id(person) + "rhythm", Messages.Rhythm_usual, CardWords.of(person.getRhythm()),
                List.copyOf(rhythms.keySet()), typed -> set(person, Literals.PERSON__RHYTHM, rhythms.get(typed),
                        Messages.Rhythm_usual)).origin(Messages.Rhythm_usualTip);
        return new Section("rhythm", Messages.Section_rhythm, List.of(often, usual, quiet), List.of(), null);
    }

    private Section labels() {
        Field tags = Field.line(id(person) + "tags", Messages.Section_tags, String.join(", ", person.getTags()),
                typed -> {
                    List<String> wanted = List.of(typed.split(",")).stream().map(String::strip)
                            .filter(tag -> !tag.isEmpty()).distinct().toList();
                    return wanted.equals(person.getTags()) ? null
                            : set(person, Literals.PERSON__TAGS, wanted, Messages.Section_tags);
                }).hint(Messages.Hint_tags);
        return new Section("labels", Messages.Section_labels, List.of(tags), List.of(), null);
    }

    private Section names() {
        List<Field> fields = new ArrayList<>();
        StructuredName name = person.getName();
        if (name != null) {
            fields.add(part(name, Literals.STRUCTURED_NAME__GIVEN, Messages.Name_given));
            fields.add(part(name, Literals.STRUCTURED_NAME__FAMILY, Messages.Name_family));
        }
        fields.add(list(Literals.PERSON__NICKNAMES, Messages.Name_nicknames, person.getNicknames()));
        fields.add(list(Literals.PERSON__PRONOUNS, Messages.Name_pronouns, person.getPronouns()));
        fields.add(part(person, Literals.PERSON__PRONUNCIATION, Messages.Name_pronunciation));
        fields.add(list(Literals.PERSON__LANGUAGES, Messages.Name_languages, person.getLanguages()));
        return new Section("names", Messages.Section_names, fields, List.of(), null);
    }
}
