package org.kith.headless.command;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.headless.show.Plain;
import org.kith.store.BatchRow;

/** What every workspace gets that was opened: word of imports that were interrupted, and its daily backup. */
final class Care {
    private Care() {
    }

    /** Before a command that changes something. An import makes its own backup. */
    static void before(Command command, Call call) throws CoreException {
        if (command instanceof ImportCommand) {
            if (!call.arguments().has("--resume")) {
                tellInterrupted(call);
            }
            return;
        }
        tellInterrupted(call);
        try {
            call.session().backups().makeDaily(call.monitor());
        } catch (CoreException failed) {
            call.output().problem(NLS.bind(Messages.Care_noBackup, failed.getStatus().getMessage()));
        }
    }

    static void tellInterrupted(Call call) throws CoreException {
        if (call.output().quiet()) {
            return;
        }
        for (BatchRow batch : call.session().store().batches()) {
            if (batch.state() == BatchRow.State.OPEN) {
                call.output().remark(NLS.bind(Messages.Care_interrupted, new Object[] {batch.id(),
                    Plain.line(batch.source()), batch.records()}));
            }
        }
    }
}
