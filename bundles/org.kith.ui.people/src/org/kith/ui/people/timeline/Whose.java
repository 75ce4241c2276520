package org.kith.ui.people.timeline;

import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.store.AccountRow;
import org.kith.store.PersonRow;
import org.kith.store.Store;
import org.kith.store.TimelineQuery;
import org.kith.ui.Choice.Subject;
import org.kith.ui.PlainText;

/**
 * Whose timeline it is: what to ask the store for, and how to call it.
 *
 * @param subject what was chosen
 * @param name    as people read it; empty for everybody
 * @param query   without a filter
 * @param nobody  whether it is a circle without people
 */
record Whose(Subject subject, String name, TimelineQuery query, boolean nobody) {
    static final Whose EVERYBODY = new Whose(Subject.EVERYBODY, "", TimelineQuery.latest(Reading.PAGE), false);

    /** Blocks; null for what has no timeline of its own, such as an event. */
    static Whose read(Store store, Circles circles, Subject subject) throws CoreException {
        return switch (subject.kind()) {
            case EVERYBODY -> EVERYBODY;
            case PERSON -> {
                String name = store.personRows(List.of(subject.uid())).stream().map(PersonRow::name).findFirst()
                        .orElse("");
                yield new Whose(subject, named(name), TimelineQuery.of(subject.uid(), Reading.PAGE), false);
            }
            case CIRCLE -> {
                List<String> members = circles.members(subject.uid());
                yield new Whose(subject, named(circles.name(subject.uid())),
                        TimelineQuery.of(members, Reading.PAGE), members.isEmpty());
            }
            case ACCOUNT -> {
                AccountRow account = store.accountRows(List.of(subject.uid())).stream().findFirst().orElse(null);
                yield account == null ? null : new Whose(subject, Happening.name(account, Map.of()),
                        TimelineQuery.of(account.id(), Reading.PAGE), false);
            }
            default -> null;
        };
    }

    private static String named(String name) {
        String line = PlainText.line(name, 200);
        return line.isEmpty() ? Messages.Title_unknown : line;
    }

    /** The caption; words of a filter may be empty. */
    String title(String filter) {
        String mine = switch (subject.kind()) {
            case EVERYBODY -> filter.isEmpty() ? Messages.Title_everybody : Messages.Title_everybodyFiltered;
            case CIRCLE -> NLS.bind(filter.isEmpty() ? Messages.Title_circle : Messages.Title_circleFiltered,
                    PlainText.isolated(name), filter);
            default -> NLS.bind(filter.isEmpty() ? Messages.Title_of : Messages.Title_ofFiltered,
                    PlainText.isolated(name), filter);
        };
        return subject.kind() == Subject.Kind.EVERYBODY && !filter.isEmpty() ? NLS.bind(mine, filter) : mine;
    }

    /** What stands where nothing is known. */
    String empty() {
        return switch (subject.kind()) {
            case EVERYBODY -> Messages.Empty_everybody;
            case CIRCLE -> NLS.bind(nobody ? Messages.Empty_circleNobody : Messages.Empty_circle, name);
            default -> NLS.bind(Messages.Empty_of, name);
        };
    }

    /** For the way back. */
    String back() {
        return NLS.bind(Messages.Back_to, subject.kind() == Subject.Kind.EVERYBODY ? Messages.Back_everybody
                : PlainText.isolated(name));
    }
}
