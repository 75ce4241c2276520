package org.kith.core.ties;

import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.evidence.Evidence;
import org.kith.core.evidence.Piece;
import org.kith.core.session.Session;
import org.kith.core.session.Trait;
import org.kith.insight.Activity;
import org.kith.insight.DayFold;
import org.kith.insight.Weights;
import org.kith.insight.ledger.Ledger;
import org.kith.insight.ledger.Pairing;
import org.kith.insight.ties.Ladder;
import org.kith.insight.ties.Replies;
import org.kith.insight.ties.Strength;
import org.kith.insight.ties.StrengthFormula;
import org.kith.insight.ties.StrengthProof;

/** Reads the tie to one person, from its interactions and not from what is kept. Any thread but the UI thread. */
public final class ReadTie {
    private static final int LIMIT = 20_000;

    private final Session session;

    public ReadTie(Session session) {
        this.session = session;
    }

    /** Of a contact. */
    public TieDetail of(String person) throws CoreException {
        Instant now = session.clock().instant();
        Evidence evidence = new Evidence(session);
        Weights weights = evidence.weights();
        Pairing pairing = evidence.pairing();
        List<Activity> activities = evidence.latest(person, LIMIT).stream().map(Piece::activity).toList();
        OptionalDouble hours = Replies.of(activities, now).hours();
        double rhythm = Rhythms.of(session, session.traits().all().getOrDefault(person, Trait.NONE));
        Strength strength = new StrengthFormula(weights, pairing, now).of(DayFold.of(activities, now), hours, rhythm);
        return new TieDetail(Ladder.of(activities, now), strength,
                new Ledger(weights, pairing, now).balanceOf(activities), new PartWords(strength, hours, rhythm, now)
                        .parts(StrengthProof.of(activities, weights, pairing, now)));
    }
}
