package org.kith.ui.care.rows;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Table;
import org.kith.core.care.PauseCadence;
import org.kith.core.care.Pledge;
import org.kith.core.care.Slip;
import org.kith.core.care.Whose;
import org.kith.core.entry.ClosePromise;
import org.kith.core.entry.PutOffPromise;
import org.kith.core.followups.DecideFollowUp;
import org.kith.core.followups.FollowUpLine;
import org.kith.core.followups.SettleFollowUp;
import org.kith.core.moments.DecideMoment;
import org.kith.core.moments.MomentLine;
import org.kith.core.session.Session;
import org.kith.model.activity.InteractionType;
import org.kith.ui.Doing;
import org.kith.ui.PlainText;
import org.kith.ui.care.later.LaterMenu;
import org.kith.ui.evidence.EvidencePopup;

/** What the keys do to a row, by what it is about: rings the bell of the section's operation. UI thread. */
final class CareActions {
    private final Table table;
    private final Session session;
    private final Doing doing;
    private final EvidencePopup evidence;
    private final LaterMenu later;
    private final Consumer<String> open;
    private final Consumer<CareRow> write;
    private final Consumer<URI> browser;

    CareActions(Table table, Session session, Doing doing, EvidencePopup evidence, Consumer<String> open,
            Consumer<CareRow> write, Consumer<URI> browser) {
        this.table = table;
        this.session = session;
        this.doing = doing;
        this.evidence = evidence;
        this.open = open;
        this.write = write;
        this.browser = browser;
        later = new LaterMenu(session.clock(), session.zone());
    }

    /** Whether an action makes sense for a row. */
    boolean can(RowAction action, CareRow row) {
        return switch (action) {
            case OPEN, WRITE -> true;
            case EVIDENCE -> !row.keys().isEmpty();
            case LINK -> address(row).isPresent();
            case DONE -> row.subject() instanceof Pledge || row.subject() instanceof FollowUpLine
                    || row.subject() instanceof MomentLine;
            case LATER, DISMISS -> row.subject() instanceof Pledge || row.subject() instanceof Slip
                    || row.subject() instanceof FollowUpLine || row.subject() instanceof MomentLine;
        };
    }

    void act(RowAction action, CareRow row) {
        switch (action) {
            case OPEN -> open.accept(row.person());
            case WRITE -> write.accept(row);
            case EVIDENCE -> evidence.open(table, row.why(), row.keys());
            case LINK -> address(row).ifPresent(browser);
            case LATER -> later.open(table, until -> put(row, until));
            default -> {
                switch (row.subject()) {
                    case Pledge pledge -> run(new ClosePromise(session, pledge.uid(), action == RowAction.DONE)::run);
                    case Slip slip -> put(row, until(slip));
                    case FollowUpLine line when action == RowAction.DISMISS ->
                        run(DecideFollowUp.notThisTime(session, line)::run);
                    case FollowUpLine line -> run(new SettleFollowUp(session, line)::run);
                    case MomentLine line when action == RowAction.DISMISS ->
                        run(DecideMoment.notNow(session, line)::run);
                    case MomentLine line -> run(DecideMoment.honoured(session, line, InteractionType.COMMENT)::run);
                    default -> {
                        // nothing else has such an action, see can
                    }
                }
            }
        }
    }

    private void put(CareRow row, Instant until) {
        switch (row.subject()) {
            case Pledge pledge -> run(new PutOffPromise(session, pledge.uid(), until)::run);
            case FollowUpLine line -> run(DecideFollowUp.later(session, line, until)::run);
            case MomentLine line -> run(DecideMoment.later(session, line, until)::run);
            case Slip slip -> run(new PauseCadence(session, Whose.person(slip.uid()), until)::run);
            default -> {
                // nothing else can be put off, see can
            }
        }
    }

    private static Optional<URI> address(CareRow row) {
        return row.subject() instanceof MomentLine line ? PlainText.address(line.chance().happening().link())
                : Optional.empty();
    }

    /** Not this time: one more ideal time from now. */
    private Instant until(Slip slip) {
        LocalDate today = LocalDate.ofInstant(session.clock().instant(), session.zone());
        return today.plus(slip.ideal()).atStartOfDay(session.zone()).toInstant();
    }

    /** A step that can be taken back. */
    @FunctionalInterface
    private interface Step {
        void run(org.eclipse.core.runtime.IProgressMonitor monitor) throws org.eclipse.core.runtime.CoreException;
    }

    private void run(Step step) {
        doing.run(table, Messages.Doing, monitor -> {
            step.run(monitor);
            return Boolean.TRUE;
        }, done -> {
        });
    }
}
