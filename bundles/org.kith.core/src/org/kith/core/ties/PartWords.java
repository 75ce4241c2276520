package org.kith.core.ties;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;
import org.eclipse.osgi.util.NLS;
import org.kith.core.ties.TieDetail.Part;
import org.kith.core.today.Lasting;
import org.kith.insight.DayFold;
import org.kith.insight.ties.Strength;
import org.kith.insight.ties.StrengthProof;

/** The six parts of a strength in words (product.md §8). Pure; any thread. */
final class PartWords {
    private static final double DAY = 24;
    private static final double HALF = .5;
    /** From where a balance leans (product.md §5). */
    private static final double LEANS = .35;

    private final Strength strength;
    private final OptionalDouble hours;
    private final double rhythm;
    private final Instant now;

    /**
     * @param hours  median hours to a reply; empty when there was none
     * @param rhythm days
     */
    PartWords(Strength strength, OptionalDouble hours, double rhythm, Instant now) {
        this.strength = strength;
        this.hours = hours;
        this.rhythm = rhythm;
        this.now = now;
    }

    List<Part> parts(StrengthProof proof) {
        return List.of(new Part(Messages.Part_rec, strength.rec(), rec(), proof.rec()),
                new Part(Messages.Part_freq, strength.freq(), counted(strength.days(), Messages.Freq_none,
                        Messages.Freq_one, Messages.Freq_many), proof.freq()),
                new Part(Messages.Part_one, strength.one(), one(), proof.one()),
                new Part(Messages.Part_recip, strength.recip(), recip(), proof.recip()),
                new Part(Messages.Part_resp, strength.resp().orElse(Double.NaN), resp(), proof.resp()),
                new Part(Messages.Part_breadth, strength.breadth(), counted(strength.ways().size(),
                        Messages.Breadth_none, Messages.Breadth_one, Messages.Breadth_many), proof.breadth()));
    }

    private String rec() {
        if (strength.lastTwoWay() == null) {
            return Messages.Rec_never;
        }
        long days = ChronoUnit.DAYS.between(strength.lastTwoWay(), DayFold.day(now));
        String usual = Lasting.days(Math.round(rhythm));
        return days == 0 ? NLS.bind(Messages.Rec_today, usual) : NLS.bind(Messages.Rec_ago, Lasting.days(days), usual);
    }

    private String one() {
        if (strength.one() == 0) {
            return Messages.One_none;
        }
        return strength.one() >= HALF ? Messages.One_most : Messages.One_some;
    }

    private String recip() {
        if (strength.received() + strength.given() == 0) {
            return Messages.Recip_none;
        }
        double more = strength.balance();
        return more <= -LEANS ? Messages.Recip_they : more >= LEANS ? Messages.Recip_you : Messages.Recip_even;
    }

    private String resp() {
        if (hours.isEmpty()) {
            return strength.resp().isEmpty() ? Messages.Resp_unknown : Messages.Resp_none;
        }
        double median = hours.getAsDouble();
        return median < 1 ? Messages.Resp_soon : median < 2 * DAY
                ? NLS.bind(Messages.Resp_hours, Long.toString(Math.round(median)))
                : NLS.bind(Messages.Resp_days, Long.toString(Math.round(median / DAY)));
    }

    private static String counted(int number, String none, String one, String many) {
        return number == 0 ? none : number == 1 ? one : NLS.bind(many, Integer.toString(number));
    }
}
