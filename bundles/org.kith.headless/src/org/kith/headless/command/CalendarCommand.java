package org.kith.headless.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.export.WriteCalendar;
import org.kith.core.operations.SetSettings;
import org.kith.core.platform.Failures;
import org.kith.core.platform.Problem;
import org.kith.core.session.Settings;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Misuse;
import org.kith.headless.line.Syntax;
import org.kith.headless.show.BatchForm;

/**
 * {@code kith calendar}: writes the file of tasks, dates and rhythms that calendars subscribe to. With {@code --to} it
 * is chosen, and from then on kept by the workbench.
 */
final class CalendarCommand implements Command {
    @Override
    public Syntax syntax() {
        return Syntax.of("calendar", Messages.Calendar_about).option("--to", "FILE", Messages.Calendar_to)
                .flag("--events", Messages.Calendar_events).flag("--off", Messages.Calendar_off);
    }

    @Override
    public Access access(Arguments arguments) {
        return arguments.has("--to") || arguments.has("--off") ? Access.WRITE : Access.READ;
    }

    @Override
    public void check(Call call) {
        Arguments given = call.arguments();
        if (given.has("--to") && given.has("--off") || given.has("--events") && !given.has("--to")) {
            throw new Misuse(Messages.Calendar_misuse);
        }
        given.value("--to").map(call::path);
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        Arguments given = call.arguments();
        if (access(given) == Access.WRITE) {
            Map<String, String> chosen = new TreeMap<>();
            chosen.put(Settings.CALENDAR_FILE,
                    given.value("--to").map(call::path).map(path -> path.toAbsolutePath().toString()).orElse(""));
            chosen.put(Settings.CALENDAR_EVENTS, given.has("--events") ? "true" : "");
            new SetSettings(call.session(), chosen).run(call.monitor());
            call.session().reloadMe();
        }
        if (given.has("--off")) {
            call.output().remark(Messages.Calendar_isOff);
            return DONE;
        }
        Path file = call.session().settings().calendarFile()
                .orElseThrow(() -> Failures.notFound(Messages.Calendar_none));
        List<Problem> problems = new WriteCalendar(call.session(), call.registry(), file).run(call.monitor());
        problems.forEach(problem -> call.output().problem(BatchForm.line(problem)));
        if (call.output().json()) {
            call.output().json(json -> json.object(one -> {
                one.put("path", file.toString());
                BatchForm.problems(one, problems);
            }));
        } else {
            call.output().remark(NLS.bind(Messages.Calendar_done, file));
        }
        return problems.isEmpty() ? DONE : PARTLY;
    }
}
