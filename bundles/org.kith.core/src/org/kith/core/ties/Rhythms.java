package org.kith.core.ties;

import java.time.Period;
import org.kith.core.session.Session;
import org.kith.core.session.Trait;
import org.kith.insight.ties.Rhythm;
import org.kith.insight.ties.StrengthFormula;
import org.kith.model.people.Tier;

/** The C of product.md §8: the rhythm that was said of a person alone; else what holds for all. */
final class Rhythms {
    private Rhythms() {
    }

    /** Days. */
    static double of(Session session, Trait trait) {
        Period period = trait.rhythm() != null ? trait.rhythm()
                : trait.tier() == Tier.NONE ? null : session.settings().rhythm(trait.tier());
        return period == null || period.isZero() || period.isNegative() ? StrengthFormula.RHYTHM
                : Rhythm.every(period).days();
    }
}
