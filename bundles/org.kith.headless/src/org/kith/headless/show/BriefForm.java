package org.kith.headless.show;

import java.io.IOException;
import java.time.Instant;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.brief.Brief;
import org.kith.core.brief.BriefCard;
import org.kith.core.brief.BriefWords;
import org.kith.core.brief.Opener;

/** How a brief looks in JSON. */
public final class BriefForm {
    private BriefForm() {
    }

    /** All of it, as fields of an object. */
    public static void fields(Json json, Brief brief, BriefWords words) throws IOException, CoreException {
        Brief.Counts counts = brief.counts();
        json.put("uid", brief.uid()).put("summary", brief.title()).put("start", text(brief.start()))
                .put("attending", counts.attending()).put("connected", counts.connected()).put("met", counts.met())
                .put("exchanged", counts.exchanged()).put("neverSpoken", counts.neverSpoken())
                .put("owed", counts.owed()).put("words", words.counts(counts)).array("cards", all -> {
                    for (BriefCard card : brief.cards()) {
                        all.object(one -> card(one, card));
                    }
                }).array("guests", all -> {
                    for (Brief.Stranger guest : brief.guests()) {
                        all.object(one -> one.put("name", guest.name()).put("organization", guest.organization())
                                .put("verdict", guest.verdict()).strings("reasons", guest.reasons()));
                    }
                });
    }

    private static void card(Json json, BriefCard card) throws IOException, CoreException {
        json.put("uid", card.uid()).put("name", card.name()).put("said", card.said()).put("pronouns", card.pronouns())
                .put("organization", card.organization()).put("photo", card.photo()).put("presence", card.presence())
                .put("standing", card.standing()).put("since", card.since() == null ? null : card.since().toString())
                .put("owed", text(card.owed())).array("connections", all -> {
                    for (BriefCard.Connection each : card.connections()) {
                        all.object(one -> one.put("platform", each.platform()).put("kind", each.kind())
                                .put("handle", each.handle()).put("since", each.since()));
                    }
                }).array("exchanges", all -> {
                    for (BriefCard.Exchange each : card.exchanges()) {
                        all.object(one -> one.put("key", each.key()).put("published", text(each.at()))
                                .put("direction", each.direction()).put("type", each.type())
                                .put("platform", each.platform()).put("text", each.text()));
                    }
                }).array("promises", all -> {
                    for (BriefCard.Vow each : card.promises()) {
                        all.object(one -> one.put("uid", each.uid()).put("mine", each.mine())
                                .put("words", each.words()).put("due", text(each.due())));
                    }
                });
        if (card.opener().isPresent()) {
            Opener opener = card.opener().get();
            json.object("opener", one -> one.put("text", opener.text()).put("class", opener.level())
                    .put("source", opener.source()).put("key", opener.key()).put("published", text(opener.at()))
                    .put("why", opener.why()));
        } else {
            json.nothing("opener");
        }
        json.array("common", all -> {
            for (BriefCard.Common each : card.common()) {
                all.object(one -> one.put("uid", each.uid()).put("name", each.name()).put("why", each.why()));
            }
        });
    }

    private static String text(Instant at) {
        return at == null ? null : at.toString();
    }
}
