package org.kith.ui.people.card;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kith.core.editing.DateWords;
import org.kith.core.editing.Draft;
import org.kith.model.people.PartialDate;
import org.kith.model.people.PeopleFactory;
import org.kith.model.people.Person;

/** What sections are made of: fields for features of the draft. Each commit is one command. UI thread. */
abstract class SectionParts {
    static final PeopleFactory MAKE = PeopleFactory.eINSTANCE;

    final Draft draft;
    final Person person;
    final DateWords dates;
    final Origins origins;
    final Opened opened;

    SectionParts(Draft draft, DateWords dates, Origins origins, Opened opened) {
        this.draft = draft;
        this.person = (Person) draft.object();
        this.dates = dates;
        this.origins = origins;
        this.opened = opened;
    }

    Field list(EAttribute feature, String label, List<String> values) {
        return Field.line(id(person) + feature.getName(), label, String.join(", ", values), typed -> {
            List<String> wanted = List.of(typed.split(",")).stream().map(String::strip).filter(one -> !one.isEmpty())
                    .distinct().toList();
            return wanted.equals(values) ? null : set(person, feature, wanted, label);
        });
    }

    Field part(EObject owner, EAttribute feature, String label) {
        return Field.line(id(owner) + feature.getName(), label, (String) owner.eGet(feature),
                typed -> set(owner, feature, typed.isBlank() ? null : typed.strip(), label));
    }

    Field text(EObject owner, EAttribute feature, String label, Runnable remove) {
        return Field.lines(id(owner) + feature.getName(), label, (String) owner.eGet(feature), typed -> {
            if (typed.isBlank() && remove != null) {
                remove.run();
                return null;
            }
            return set(owner, feature, typed.strip(), label);
        }).removedBy(remove);
    }

    Field date(EObject owner, EReference feature, String label) {
        PartialDate date = (PartialDate) owner.eGet(feature);
        Function<String, String> commit = typed -> {
            if (typed.isBlank()) {
                return set(owner, feature, null, label);
            }
            if (date != null && typed.equals(dates.words(date))) {
                return null;
            }
            Optional<PartialDate> read = dates.read(typed);
            read.ifPresent(one -> set(owner, feature, one, label));
            return read.isEmpty() ? Messages.Wrong_date : null;
        };
        return Field.line(id(owner) + feature.getName(), label, date == null ? "" : dates.words(date), commit)
                .hint(Messages.Hint_date);
    }

    String set(EObject owner, EStructuralFeature feature, Object value, String label) {
        draft.set(owner, feature, value, label);
        return null;
    }

    String remove(EObject owner, EReference feature, EObject value, String label) {
        draft.remove(owner, feature, value, label);
        return null;
    }

    void fresh(List<Field> fields, List<Section.Adder> adders, String id, String label, Field.Shape shape,
            Function<String, String> add) {
        fresh(fields, adders, id, label, shape, add, null);
    }

    /** A value that can be added; when the user asked for it, an empty field that adds it by one command. */
    void fresh(List<Field> fields, List<Section.Adder> adders, String id, String label, Field.Shape shape,
            Function<String, String> add, String hint) {
        if (opened.isOpen(id)) {
            fields.add(Field.line(id, label, "", typed -> {
                String wrong = typed.isBlank() ? null : add.apply(typed.strip());
                if (wrong == null) {
                    opened.close(id);
                }
                return wrong;
            }).shaped(shape).asFresh().hint(hint == null ? label : hint));
        }
        adders.add(adder(label, () -> opened.open(id)));
    }

    Section.Adder adder(String label, Supplier<String> add) {
        return new Section.Adder(label, add);
    }

    /** The same for the same object, also when it was read anew; empty for the person. */
    String id(EObject object) {
        return object == person ? "" : EcoreUtil.getRelativeURIFragmentPath(person, object);
    }
}
