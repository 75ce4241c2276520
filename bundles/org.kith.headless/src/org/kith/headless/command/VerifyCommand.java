package org.kith.headless.command;

import java.io.IOException;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.operations.VerifyWorkspace;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Syntax;

/** {@code kith verify}: whether everything that is stored holds together. */
final class VerifyCommand implements Command {
    @Override
    public Syntax syntax() {
        return Syntax.of("verify", Messages.Verify_about);
    }

    @Override
    public Access access(Arguments arguments) {
        return Access.READ;
    }

    @Override
    public boolean isLong() {
        return true;
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        List<String> wrong = new VerifyWorkspace(call.session()).run(call.monitor());
        if (call.output().json()) {
            call.output().json(json -> json.object(one -> one.put("ok", wrong.isEmpty()).strings("problems", wrong)));
        } else {
            wrong.forEach(call.output()::line);
            call.output().remark(wrong.isEmpty() ? Messages.Verify_holds : Messages.Verify_broken);
        }
        return wrong.isEmpty() ? DONE : FAILED;
    }
}
