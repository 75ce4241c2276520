package org.kith.headless.command;

import java.io.IOException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.imports.UndoImport;
import org.kith.core.imports.UndoResult;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Syntax;

/** {@code kith undo BATCH}: takes an import back. */
final class UndoCommand implements Command {
    @Override
    public Syntax syntax() {
        return Syntax.of("undo", Messages.Undo_about).words("BATCH", 1, 1);
    }

    @Override
    public Access access(Arguments arguments) {
        return Access.WRITE;
    }

    @Override
    public boolean isLong() {
        return true;
    }

    @Override
    public void check(Call call) {
        Arguments.whole("BATCH", call.word(0));
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        int batch = Arguments.whole("BATCH", call.word(0));
        UndoResult result = new UndoImport(call.session(), batch).run(call.monitor());
        if (call.output().json()) {
            call.output().json(json -> json.object(one -> one.put("batch", result.batch())
                    .put("interactions", result.interactions()).put("aggregates", result.aggregates())
                    .put("restored", result.restored()).put("kept", result.kept())));
        } else {
            call.output().line(NLS.bind(Messages.Undo_done, new Object[] {result.batch(), result.interactions(),
                result.aggregates(), result.restored(), result.kept()}));
        }
        return DONE;
    }
}
