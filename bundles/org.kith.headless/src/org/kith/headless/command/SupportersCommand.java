package org.kith.headless.command;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.evidence.UnseenWords;
import org.kith.core.registry.PlatformDescriptor;
import org.kith.core.ties.ReadSupport;
import org.kith.core.ties.ReadSupporters;
import org.kith.core.ties.SupportDetail;
import org.kith.core.ties.SupporterLine;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Syntax;
import org.kith.headless.show.Columns;
import org.kith.headless.show.Json;
import org.kith.insight.ledger.Balance;
import org.kith.store.TieRow;

/** {@code kith supporters}: who has been good to me, and whether I returned it. */
final class SupportersCommand implements Command {
    private static final int USUAL = 20;

    @Override
    public Syntax syntax() {
        return Syntax.of("supporters", Messages.Supporters_about).option("--limit", "N", Messages.Supporters_limit);
    }

    @Override
    public Access access(Arguments arguments) {
        return Access.READ;
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        List<SupporterLine> lines = new ReadSupporters(call.session()).run(call.arguments().number("--limit", USUAL),
                call.monitor());
        ReadSupport support = new ReadSupport(call.session());
        if (call.output().json()) {
            call.output().json(json -> json.array(all -> {
                for (SupporterLine line : lines) {
                    SupportDetail detail = support.of(line.personUid());
                    all.object(one -> fields(call, one, line, detail));
                }
            }));
            return DONE;
        }
        try (Columns table = call.output().columns("UID", Messages.Moments_name, Messages.Supporters_balance,
                Messages.Moments_why)) {
            for (SupporterLine line : lines) {
                table.row(line.personUid(), line.name(), words(line.tie()),
                        support.of(line.personUid()).words().sentence());
            }
        }
        return DONE;
    }

    private static String words(TieRow tie) {
        return tie.words().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void fields(Call call, Json json, SupporterLine line, SupportDetail detail) throws IOException {
        TieRow tie = line.tie();
        Instant returned = detail.words().returned();
        json.put("uid", line.personUid()).put("name", line.name());
        if (ReadSupporters.unknown(tie)) {
            json.nothing("received", "given", "balance");
        } else {
            json.number("received", tie.received()).number("given", tie.given())
                    .number("balance", Balance.value(tie.received(), tie.given()));
        }
        json.put("words", tie.words()).put("loyal", tie.loyal()).put("days", tie.support())
                .put("lastReturned", returned == null ? null : returned.toString())
                .strings("unknown", UnseenWords.of(detail.balance().unseen(),
                        id -> call.registry().platform(id).map(PlatformDescriptor::name).orElse(id)))
                .put("why", detail.words().sentence()).strings("evidence", detail.words().keys());
    }
}
