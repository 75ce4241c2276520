package org.kith.headless.command;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.care.Cadences;
import org.kith.core.care.PauseCadence;
import org.kith.core.care.SetCadence;
import org.kith.core.care.Slip;
import org.kith.core.care.Whose;
import org.kith.core.circles.CircleMembers;
import org.kith.core.platform.Failures;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Misuse;
import org.kith.headless.line.Syntax;
import org.kith.headless.show.Columns;
import org.kith.insight.ties.Rhythm;
import org.kith.store.PersonRow;

/** {@code kith rhythm}: lists who is due or late, or says how often I want to be in touch with whom. */
final class RhythmCommand implements Command {
    @Override
    public Syntax syntax() {
        return Syntax.of("rhythm", Messages.Rhythm_about).words("[UID]", 0, 1)
                .option("--tag", "TAG", Messages.Rhythm_tag).option("--circle", "NAME", Messages.Rhythm_circle)
                .option("--every", "PERIOD", Messages.Rhythm_every).option("--latest", "PERIOD", Messages.Rhythm_latest)
                .flag("--none", Messages.Rhythm_none).option("--pause", "TIME", Messages.Rhythm_pause)
                .flag("--resume", Messages.Rhythm_resume);
    }

    @Override
    public Access access(Arguments arguments) {
        return arguments.words().isEmpty() && !arguments.has("--tag") && !arguments.has("--circle") ? Access.READ
                : Access.WRITE;
    }

    @Override
    public void check(Call call) {
        Arguments given = call.arguments();
        rhythm(given);
        TimeOption.of(call, "--pause", LocalTime.MIDNIGHT);
        int whose = given.words().size() + (given.has("--tag") ? 1 : 0) + (given.has("--circle") ? 1 : 0);
        boolean change = given.has("--every") || given.has("--none") || given.has("--pause") || given.has("--resume");
        if (whose > 1 || (whose == 1) != change) {
            throw new Misuse(Messages.Rhythm_whose);
        }
    }

    private static Rhythm rhythm(Arguments given) {
        if (!given.has("--every")) {
            return null;
        }
        Period ideal = period(given.value("--every").orElseThrow());
        try {
            return given.has("--latest") ? new Rhythm(ideal, period(given.value("--latest").orElseThrow()))
                    : Rhythm.every(ideal);
        } catch (IllegalArgumentException e) {
            throw new Misuse(Messages.Rhythm_impossible);
        }
    }

    private static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (DateTimeException e) {
            throw new Misuse(NLS.bind(Messages.Rhythm_badPeriod, text));
        }
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        Arguments given = call.arguments();
        if (access(given) == Access.WRITE) {
            Whose whose = whose(call);
            if (given.has("--every") || given.has("--none")) {
                new SetCadence(call.session(), whose, rhythm(given)).run(call.monitor());
            }
            if (given.has("--pause") || given.has("--resume")) {
                new PauseCadence(call.session(), whose,
                        TimeOption.of(call, "--pause", LocalTime.MIDNIGHT).orElse(null)).run(call.monitor());
            }
        }
        Instant now = call.clock().instant();
        show(call, Cadences.read(call.session(), call.monitor()).slipping(now, call.monitor()));
        return DONE;
    }

    private static Whose whose(Call call) throws CoreException {
        Arguments given = call.arguments();
        if (!given.words().isEmpty()) {
            return Whose.person(People.row(call, call.word(0)).uid());
        }
        if (given.has("--tag")) {
            return Whose.tag(given.value("--tag").orElseThrow());
        }
        String name = given.value("--circle").orElseThrow();
        for (CircleMembers.Listed circle : new CircleMembers(call.session()).all()) {
            if (name.equals(circle.name()) || name.equals(circle.uid())) {
                return Whose.circle(circle.uid());
            }
        }
        throw Failures.notFound(NLS.bind(Messages.Export_noCircle, name));
    }

    private static void show(Call call, List<Slip> slips) throws IOException, CoreException {
        Map<String, String> names = new HashMap<>();
        for (PersonRow row : call.session().store().personRows(slips.stream().map(Slip::uid).toList())) {
            names.put(row.uid(), row.name());
        }
        if (call.output().json()) {
            call.output().json(json -> json.array(all -> {
                for (Slip one : slips) {
                    all.object(each -> each.put("uid", one.uid()).put("name", names.get(one.uid()))
                            .put("state", one.status().state()).put("since", one.status().since().toString())
                            .put("ideal", one.status().ideal().toString())
                            .put("latest", one.status().latest().toString())
                            .put("quiet", one.status().quiet().orElse(0)).put("every", one.ideal().toString())
                            .put("from", one.held().from().kind()));
                }
            }));
            return;
        }
        try (Columns table = call.output().columns(Messages.Match_name, Messages.Coverage_state,
                Messages.Rhythm_since, Messages.Rhythm_ideal, Messages.Rhythm_last)) {
            for (Slip one : slips) {
                table.row(names.get(one.uid()), one.late() ? Messages.Rhythm_late : Messages.Rhythm_due,
                        one.status().since().toString(), one.status().ideal().toString(),
                        one.status().latest().toString());
            }
        }
    }
}
