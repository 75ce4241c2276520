package org.kith.headless.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.followups.Messaging;
import org.kith.core.today.ReadToday;
import org.kith.core.today.Today;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Syntax;
import org.kith.headless.show.DailyMail;
import org.kith.headless.show.TodayForm;

/** {@code kith today}: whom to write to and whom to honour, and why; as a letter to oneself with {@code --mail}. */
final class TodayCommand implements Command {
    @Override
    public Syntax syntax() {
        return Syntax.of("today", Messages.Today_about).option("--mail", "ADDRESS", Messages.Today_mail);
    }

    @Override
    public Access access(Arguments arguments) {
        return Access.READ;
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        Today today = new ReadToday(call.session(), Messaging.of(call.registry())).run(call.monitor());
        if (call.output().json()) {
            call.output().json(json -> json.object(one -> TodayForm.fields(one, today)));
            return DONE;
        }
        List<String> page = TodayForm.page(today, call.zone());
        Optional<String> address = call.arguments().value("--mail");
        List<String> lines = address.isPresent() ? DailyMail.to(address.get(), page, call.clock().instant(), call.zone())
                : page;
        lines.forEach(call.output()::line);
        return DONE;
    }
}
