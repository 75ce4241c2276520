package org.kith.headless.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.letters.CheckLetter;
import org.kith.core.letters.LetterIndex;
import org.kith.core.platform.Failures;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Misuse;
import org.kith.headless.line.Syntax;
import org.kith.headless.show.Json;
import org.kith.headless.show.Plain;
import org.kith.insight.letters.Anchor;
import org.kith.insight.letters.Nearest;
import org.kith.insight.letters.PersonalCheck;
import org.kith.model.care.LetterVerdict;

/** {@code kith check FILE --to UID}: does this letter read as written for this one person? */
final class CheckCommand implements Command {
    @Override
    public Syntax syntax() {
        return Syntax.of("check", Messages.Check_about).words("FILE", 1, 1).option("--to", "UID", Messages.Check_to);
    }

    @Override
    public Access access(Arguments arguments) {
        return Access.READ;
    }

    @Override
    public void check(Call call) {
        if (call.arguments().value("--to").isEmpty()) {
            throw new Misuse(Messages.Check_needTo);
        }
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        Path file = call.path(call.word(0));
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw Failures.notFound(NLS.bind(Messages.Check_unreadable, file));
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        LetterIndex index = LetterIndex.read(call.session(), call.monitor());
        PersonalCheck check = CheckLetter.to(call.session(), index, call.arguments().value("--to").orElseThrow())
                .check(text);
        if (call.output().json()) {
            call.output().json(json -> json.object(one -> fields(one, check)));
            return DONE;
        }
        call.output().line(words(check.verdict()));
        check.overlap().nearest().ifPresent(one -> call.output().line(NLS.bind(Messages.Check_overlap,
                Math.round(check.overlap().similarity() * 100), one.key())));
        for (Anchor anchor : check.anchors()) {
            call.output().line(Plain.line(NLS.bind(Messages.Check_anchor, anchor.kind(), anchor.text())));
        }
        return DONE;
    }

    private static String words(LetterVerdict verdict) {
        return switch (verdict) {
            case SENT_BEFORE -> Messages.Check_sentBefore;
            case ANYONE -> Messages.Check_anyone;
            case WRITTEN -> Messages.Check_written;
            default -> Messages.Check_onTheWay;
        };
    }

    private static void fields(Json json, PersonalCheck check) throws IOException, CoreException {
        json.put("verdict", check.verdict()).number("similarity", check.overlap().similarity())
                .put("nearest", check.overlap().nearest().map(Nearest::key).orElse(null)).array("anchors", all -> {
                    for (Anchor anchor : check.anchors()) {
                        all.object(one -> one.put("kind", anchor.kind()).put("text", anchor.text()));
                    }
                }).strings("missing", check.missing().stream().map(one -> one.lack().name()).toList())
                .strings("cues", check.cues().stream().map(one -> one.kind().name()).toList());
    }
}
