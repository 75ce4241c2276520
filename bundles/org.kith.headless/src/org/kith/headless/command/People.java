package org.kith.headless.command;

import java.io.IOException;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Failures;
import org.kith.core.ties.Ties;
import org.kith.headless.show.Columns;
import org.kith.headless.show.PersonForm;
import org.kith.store.PersonRow;
import org.kith.store.TieRow;

/** Finds people for commands and shows one of them. */
final class People {
    private People() {
    }

    /**
     * The row of a person.
     *
     * @throws CoreException NOT_FOUND with a sentence
     */
    static PersonRow row(Call call, String uid) throws CoreException {
        List<PersonRow> rows = call.session().store().personRows(List.of(uid));
        if (rows.isEmpty()) {
            throw Failures.notFound(NLS.bind(Messages.People_unknown, uid));
        }
        return rows.getFirst();
    }

    /** What was worked out of the tie to somebody; null where there is none. */
    static TieRow tie(Call call, PersonRow person) throws CoreException {
        return new Ties(call.session()).of(List.of(person.uid()), call.monitor()).get(person.uid());
    }

    /** Answers with a person as it is now. */
    static int answer(Call call, String uid) throws CoreException, IOException {
        return answer(call, row(call, uid));
    }

    /** Answers with a person as it was read. */
    static int answer(Call call, PersonRow person) throws IOException, CoreException {
        if (call.output().json()) {
            call.output().json(json -> json.object(one -> PersonForm.fields(one, person, tie(call, person))));
        } else {
            try (Columns table = call.output().columns(PersonForm.headings())) {
                PersonForm.row(table, person, call.zone());
            }
        }
        return Command.DONE;
    }
}
