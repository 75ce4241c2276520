package org.kith.headless.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.ties.ReadTie;
import org.kith.core.ties.TieDetail;
import org.kith.core.ties.TieDetail.Part;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Syntax;
import org.kith.headless.show.Columns;
import org.kith.headless.show.Json;
import org.kith.insight.ties.Step;

/** {@code kith strength UID}: how strong the tie to a person is, its six parts, and the ladder with its proofs. */
final class StrengthCommand implements Command {
    private static final List<String> NAMES = List.of("rec", "freq", "one", "recip", "resp", "breadth");

    @Override
    public Syntax syntax() {
        return Syntax.of("strength", Messages.Strength_about).words("UID", 1, 1);
    }

    @Override
    public Access access(Arguments arguments) {
        return Access.READ;
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        TieDetail tie = new ReadTie(call.session()).of(People.row(call, call.word(0)).uid());
        if (call.output().json()) {
            call.output().json(json -> json.object(one -> fields(one, tie)));
            return DONE;
        }
        try (Columns table = call.output().columns(Messages.Strength_part, Messages.Strength_value,
                Messages.Moments_why)) {
            table.row("q", figure(tie.strength().q()), "");
            for (Part part : tie.parts()) {
                table.row(part.name(), Double.isNaN(part.value()) ? Messages.Strength_unknown : figure(part.value()),
                        part.words());
            }
        }
        return DONE;
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static void fields(Json json, TieDetail tie) throws IOException, CoreException {
        json.number("q", tie.strength().q());
        for (int i = 0; i < NAMES.size(); i++) {
            double value = tie.parts().get(i).value();
            if (Double.isNaN(value)) {
                json.nothing(NAMES.get(i));
            } else {
                json.number(NAMES.get(i), value);
            }
        }
        json.number("evidence", tie.strength().evidence()).array("parts", all -> {
            for (int i = 0; i < NAMES.size(); i++) {
                Part part = tie.parts().get(i);
                String name = NAMES.get(i);
                all.object(one -> one.put("name", name).put("why", part.words()).strings("evidence", part.keys()));
            }
        }).array("ladder", all -> {
            for (Step step : tie.ladder().steps()) {
                all.object(one -> one.put("rung", step.level().ordinal()).put("name", step.level())
                        .put("at", step.at() == null ? null : step.at().toString()).put("proof", step.key())
                        .put("other", step.other()));
            }
        });
    }
}
