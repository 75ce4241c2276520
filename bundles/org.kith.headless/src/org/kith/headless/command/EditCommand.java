package org.kith.headless.command;

import java.io.IOException;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.operations.EditFeatures;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Misuse;
import org.kith.headless.line.Syntax;

/** {@code kith edit UID FEATURE=VALUE…}: corrects what is known of a person. */
final class EditCommand implements Command {
    @Override
    public Syntax syntax() {
        return Syntax.of("edit", Messages.Edit_about).words("UID FEATURE=VALUE…", 2, Integer.MAX_VALUE);
    }

    @Override
    public Access access(Arguments arguments) {
        return Access.WRITE;
    }

    private static List<String> assignments(Call call) {
        return call.arguments().words().subList(1, call.arguments().words().size());
    }

    @Override
    public void check(Call call) {
        for (String assignment : assignments(call)) {
            if (assignment.indexOf('=') < 1) {
                throw new Misuse(NLS.bind(Messages.Edit_noAssignment, assignment));
            }
        }
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        List<String> words = call.arguments().words();
        String uid = People.row(call, words.getFirst()).uid();
        new EditFeatures(call.session(), uid, assignments(call)).run(call.monitor());
        return People.answer(call, uid);
    }
}
