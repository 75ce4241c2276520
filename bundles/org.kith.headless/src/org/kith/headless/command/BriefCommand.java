package org.kith.headless.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.brief.Brief;
import org.kith.core.brief.BriefCard;
import org.kith.core.brief.BriefWords;
import org.kith.core.brief.WriteBrief;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Misuse;
import org.kith.headless.line.Syntax;
import org.kith.headless.show.BriefForm;
import org.kith.headless.show.Columns;
import org.kith.headless.show.Plain;

/** {@code kith brief EVENT}: who comes whom I know; on the screen, or with {@code --to} as a page or a pocket sheet. */
final class BriefCommand implements Command {
    @Override
    public Syntax syntax() {
        return Syntax.of("brief", Messages.Brief_about).words("EVENT", 1, 1).option("--to", "FILE", Messages.Brief_to);
    }

    @Override
    public Access access(Arguments arguments) {
        return Access.READ;
    }

    @Override
    public void check(Call call) {
        to(call).filter(path -> !WriteBrief.writes(path)).ifPresent(path -> {
            throw new Misuse(Messages.Brief_ending);
        });
    }

    private static Optional<Path> to(Call call) {
        return call.arguments().value("--to").map(call::path);
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        Brief brief = Brief.of(call.session(), EventName.find(call, call.word(0)).getUid(), call.clock().instant(),
                call.monitor());
        BriefWords words = new BriefWords(call.zone(), id -> call.registry().platform(id)
                .map(platform -> platform.name()).orElse(id.equals("kith") ? Messages.Brief_byHand : id));
        Optional<Path> to = to(call);
        if (to.isPresent()) {
            new WriteBrief(call.session(), brief, words, to.get()).run(call.monitor());
            call.output().remark(NLS.bind(Messages.Brief_done, to.get()));
        }
        if (call.output().json()) {
            call.output().json(json -> json.object(one -> BriefForm.fields(one, brief, words)));
        } else if (to.isEmpty()) {
            show(call, brief, words);
        }
        return DONE;
    }

    private static void show(Call call, Brief brief, BriefWords words) {
        call.output().line(Plain.line(words.title(brief)));
        call.output().line(Plain.line(words.place(brief)));
        call.output().line(words.counts(brief.counts()));
        try (Columns table = call.output().columns(Messages.Match_name, Messages.Brief_standing, Messages.Brief_owed,
                Messages.Brief_opener)) {
            for (BriefCard card : brief.cards()) {
                table.row(card.name(), words.standing(card), words.owed(card),
                        card.opener().map(opener -> opener.text()).orElse(""));
            }
        }
    }
}
