package org.kith.headless.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.intake.Arrival;
import org.kith.core.intake.Intake;
import org.kith.core.platform.Problem;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Misuse;
import org.kith.headless.line.Syntax;
import org.kith.headless.show.ArrivalForm;
import org.kith.headless.show.BatchForm;
import org.kith.store.BatchRow;

/** {@code kith import}: whatever lies at the paths, recognised by its content. */
final class ImportCommand implements Command {
    /** What every archive has and what makes no import one in part: drafts, advertisements, files without people. */
    private static final Set<Problem.Code> BY_DESIGN = Set.of(Problem.Code.LEFT_OUT, Problem.Code.NOT_UNDERSTOOD);

    @Override
    public Syntax syntax() {
        return Syntax.of("import", Messages.Import_about).words("PATH…", 0, Integer.MAX_VALUE)
                .option("--platform", "ID", Messages.Import_platform).flag("--dry-run", Messages.Import_dryRun)
                .option("--resume", "BATCH", Messages.Import_resume);
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
        if (call.arguments().words().isEmpty() && call.arguments().number("--resume", 0) == 0) {
            throw new Misuse(Messages.Import_needPath);
        }
        call.arguments().words().forEach(call::path);
        call.arguments().value("--platform").ifPresent(platform -> known(call, platform));
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        Arguments given = call.arguments();
        int resume = given.number("--resume", 0);
        Intake intake = new Intake(call.session(), call.registry());
        List<Arrival> arrivals = given.words().isEmpty() ? intake.resume(resume, call.monitor())
                : intake.bring(given.words().stream().map(call::path).toList(),
                        new Intake.Wish(given.value("--platform").orElse(null), given.has("--dry-run"), resume),
                        call.monitor());
        show(call, arrivals);
        return code(call, arrivals);
    }

    private static void known(Call call, String platform) {
        boolean known = call.registry().platform(platform).isPresent()
                || call.registry().exporter(platform).filter(format -> format.reader()).isPresent();
        if (!known) {
            throw new Misuse(NLS.bind(Messages.Import_unknownPlatform, platform));
        }
    }

    private static void show(Call call, List<Arrival> arrivals) throws CoreException, IOException {
        if (call.output().json()) {
            call.output().json(json -> json.object(one -> {
                one.array("batches", all -> {
                    for (Arrival arrival : arrivals) {
                        all.object(each -> ArrivalForm.fields(each, arrival));
                    }
                });
                one.put("cancelled", call.monitor().isCanceled());
            }));
        } else {
            arrivals.forEach(arrival -> ArrivalForm.lines(arrival).forEach(call.output()::line));
        }
        for (Arrival arrival : arrivals) {
            for (Problem problem : ArrivalForm.problems(arrival)) {
                if (arrival.arrived() && BY_DESIGN.contains(problem.code())) {
                    call.output().remark(BatchForm.line(problem));
                } else {
                    call.output().problem(BatchForm.line(problem));
                }
            }
            if (arrival.result() != null) {
                arrival.result().notes().forEach(call.output()::remark);
                arrival.result().notInIt().forEach(call.output()::remark);
            }
        }
    }

    private static int code(Call call, List<Arrival> arrivals) {
        if (call.monitor().isCanceled()) {
            call.output().problem(Messages.Import_cancelled);
            return CANCELLED;
        }
        List<Problem> problems = new ArrayList<>();
        arrivals.forEach(arrival -> problems.addAll(ArrivalForm.problems(arrival)));
        if (arrivals.stream().noneMatch(Arrival::arrived)) {
            return FAILED;
        }
        boolean all = arrivals.stream().allMatch(Arrival::arrived)
                && arrivals.stream().noneMatch(arrival -> arrival.result() != null
                        && (arrival.result().failed() || arrival.result().state() != BatchRow.State.COMPLETE));
        return all && problems.stream().allMatch(problem -> BY_DESIGN.contains(problem.code())) ? DONE : PARTLY;
    }
}
