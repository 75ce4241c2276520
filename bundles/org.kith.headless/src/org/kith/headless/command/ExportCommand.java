package org.kith.headless.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.circles.CircleMembers;
import org.kith.core.export.ExportOperation;
import org.kith.core.export.ExportScope;
import org.kith.core.platform.Failures;
import org.kith.core.platform.Problem;
import org.kith.core.registry.ExporterDescriptor;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Misuse;
import org.kith.headless.line.Syntax;
import org.kith.headless.show.BatchForm;

/** {@code kith export}: the workspace or a part of it in an open format. */
final class ExportCommand implements Command {
    @Override
    public Syntax syntax() {
        return Syntax.of("export", Messages.Export_about).option("--format", "ID", Messages.Export_format)
                .option("--to", "PATH", Messages.Export_to).options("--person", "UID", Messages.Export_person)
                .option("--circle", "NAME", Messages.Export_circle);
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
    public void check(Call call) {
        to(call);
        format(call);
    }

    private static Path to(Call call) {
        return call.path(call.arguments().value("--to").orElseThrow(() -> new Misuse(Messages.Export_needTo)));
    }

    private static ExporterDescriptor format(Call call) {
        String id = call.arguments().value("--format").orElseThrow(() -> new Misuse(Messages.Export_needFormat));
        return call.registry().exporter(id).orElseThrow(() -> new Misuse(
                NLS.bind(Messages.Export_unknown, id, String.join(", ", formats(call)))));
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        Path to = to(call);
        ExporterDescriptor format = format(call);
        List<Problem> problems = new ExportOperation(call.session(), call.registry().newExporter(format.id()),
                format.folder(), scope(call), to).run(call.monitor());
        problems.forEach(problem -> call.output().problem(BatchForm.line(problem)));
        if (call.output().json()) {
            call.output().json(json -> json.object(one -> {
                one.put("format", format.id()).put("path", to.toString());
                BatchForm.problems(one, problems);
            }));
        } else {
            call.output().remark(NLS.bind(Messages.Export_done, to));
        }
        return problems.isEmpty() ? DONE : PARTLY;
    }

    private static List<String> formats(Call call) {
        return call.registry().exporters().stream().map(ExporterDescriptor::id).toList();
    }

    private static ExportScope scope(Call call) throws CoreException {
        Set<String> people = new HashSet<>();
        for (String uid : call.arguments().values("--person")) {
            people.add(People.row(call, uid).uid());
        }
        String name = call.arguments().value("--circle").orElse(null);
        if (name == null) {
            return people.isEmpty() ? ExportScope.all() : ExportScope.of(people);
        }
        CircleMembers members = new CircleMembers(call.session());
        boolean found = false;
        for (CircleMembers.Listed circle : members.all()) {
            if (name.equals(circle.name()) || name.equals(circle.uid())) {
                found = true;
                people.addAll(members.of(circle.uid()));
            }
        }
        if (!found) {
            throw Failures.notFound(NLS.bind(Messages.Export_noCircle, name));
        }
        return ExportScope.of(people);
    }
}
