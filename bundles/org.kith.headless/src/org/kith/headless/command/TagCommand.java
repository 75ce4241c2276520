package org.kith.headless.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.operations.TagPeople;
import org.kith.core.ties.Ties;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Misuse;
import org.kith.headless.line.Syntax;
import org.kith.headless.show.Columns;
import org.kith.headless.show.PersonForm;
import org.kith.store.PersonRow;
import org.kith.store.TieRow;

/** {@code kith tag}: labels on people. */
final class TagCommand implements Command {
    @Override
    public Syntax syntax() {
        return Syntax.of("tag", Messages.Tag_about).words("UID…", 1, Integer.MAX_VALUE)
                .options("--add", "LABEL", Messages.Tag_add).options("--remove", "LABEL", Messages.Tag_remove);
    }

    @Override
    public Access access(Arguments arguments) {
        return Access.WRITE;
    }

    @Override
    public void check(Call call) {
        List<String> add = call.arguments().values("--add");
        if (add.isEmpty() && !call.arguments().has("--remove") || add.stream().anyMatch(String::isBlank)) {
            throw new Misuse(Messages.Tag_needLabel);
        }
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        List<String> add = call.arguments().values("--add");
        List<String> remove = call.arguments().values("--remove");
        List<String> uids = call.arguments().words();
        for (String uid : uids) {
            People.row(call, uid);
        }
        new TagPeople(call.session(), uids, add, remove).run(call.monitor());
        if (uids.size() == 1) {
            return People.answer(call, uids.getFirst());
        }
        List<PersonRow> rows = new ArrayList<>(call.session().store().personRows(uids));
        if (call.output().json()) {
            Map<String, TieRow> ties = new Ties(call.session()).of(uids, call.monitor());
            call.output().json(json -> json.array(all -> {
                for (PersonRow person : rows) {
                    all.object(one -> PersonForm.fields(one, person, ties.get(person.uid())));
                }
            }));
        } else {
            try (Columns table = call.output().columns(PersonForm.headings())) {
                rows.forEach(person -> PersonForm.row(table, person, call.zone()));
            }
        }
        return DONE;
    }
}
