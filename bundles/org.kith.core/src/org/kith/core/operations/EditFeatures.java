package org.kith.core.operations;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Failures;
import org.kith.core.session.Session;
import org.kith.model.people.Agent;
import org.kith.model.people.Aggregate;
import org.kith.model.validation.Checks;
import org.kith.model.validation.Finding;

/**
 * Changes features of an aggregate by name: {@code FEATURE=VALUE} sets, {@code FEATURE=} clears, {@code FEATURE+=VALUE}
 * and {@code FEATURE-=VALUE} change a list; parts are reached with a dot ({@code name.given}). {@code email}, {@code
 * phone},
 * {@code url}, {@code organization} and {@code title} stand for the lists behind them. What the model's checks refuse
 * is not saved. One undoable step.
 */
public final class EditFeatures {
    private final Session session;
    private final String uid;
    private final List<String> assignments;

    /** The assignments for one aggregate, in order. */
    public EditFeatures(Session session, String uid, List<String> assignments) {
        this.session = session;
        this.uid = uid;
        this.assignments = List.copyOf(assignments);
    }

    /**
     * Edits.
     *
     * @throws CoreException MALFORMED when a feature or value is impossible, NOT_FOUND when there is no such aggregate
     */
    public void run(IProgressMonitor monitor) throws CoreException {
        session.history().edit("", edit -> {
            Aggregate object = edit.load(uid, Aggregate.class);
            Checks checks = Checks.withoutWorkspace();
            Set<String> wrongBefore = errors(checks, object);
            Assignment assignment = new Assignment(object);
            for (String one : assignments) {
                assignment.apply(one);
            }
            edit.label(NLS.bind(Messages.EditFeatures_label,
                    object instanceof Agent agent ? agent.getFormattedName() : uid));
            Set<String> wrong = new HashSet<>(errors(checks, object));
            wrong.removeAll(wrongBefore);
            if (!wrong.isEmpty()) {
                throw Failures.of(Failures.MALFORMED, NLS.bind(Messages.EditFeatures_invalid,
                        wrong.stream().sorted().collect(Collectors.joining(" "))), null);
            }
            return null;
        });
    }

    private static Set<String> errors(Checks checks, Aggregate object) {
        return checks.validateAll(object).stream().filter(Finding::isError).map(Finding::message)
                .collect(Collectors.toSet());
    }
}
