package org.kith.insight.ties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How likely it is that a pair stays silent for the next days, learnt for each channel from what became of the user's
 * own pairs (product.md §8, docs/decisions/0010): logistic in ln(1+quiet), ln(usual gap) and ln(days of contact), where
 * the usual gap is the pair's long-run mean, drawn towards the channel's median by two gaps. Channels with too little
 * history use what all have in common; with too little in all there is no figure. Immutable; any thread.
 */
public final class Silence {
    /** The days ahead where nothing else is wanted. */
    public static final int HORIZON = 30;
    /** From how many days of contact a pair has a rhythm. */
    static final int DAYS = 3;
    private static final int EXAMPLES = 50;
    private static final int EACH_OUTCOME = 10;
    /**
     * The pair is passed over when it was quiet for longer than so many horizons: that is not slipping, that is past.
     */
    private static final int PAST = 4;
    private static final double[] BACK = {1, 1.5, 2, 3};
    private static final String ALL = "";

    private record Model(Logistic logistic, double gap) {
    }

    private final Map<String, Model> models = new HashMap<>();

    private Silence() {
    }

    /**
     * Learns from everybody's days of contact.
     *
     * @param horizon the days ahead, at least 1
     */
    public static Silence learn(Collection<ContactDays> pairs, LocalDate today, int horizon) {
        Map<String, List<ContactDays>> channels = new HashMap<>();
        for (ContactDays each : pairs) {
            channels.computeIfAbsent(each.channel(), key -> new ArrayList<>()).add(each);
        }
        channels.put(ALL, List.copyOf(pairs));
        Silence silence = new Silence();
        channels.forEach((channel, those) -> fit(those, today.toEpochDay(), horizon)
                .ifPresent(model -> silence.models.put(channel, model)));
        return silence;
    }

    /** The chance of no contact in the days ahead, 0 to 1; empty when it cannot be told. */
    public OptionalDouble chance(ContactDays pair, LocalDate today) {
        Model model = models.getOrDefault(pair.channel(), models.get(ALL));
        long day = today.toEpochDay();
        return model == null || pair.until(day) < DAYS ? OptionalDouble.empty()
                : OptionalDouble.of(model.logistic.of(terms(pair, day, model.gap)));
    }

    private static Optional<Model> fit(List<ContactDays> pairs, long today, int horizon) {
        List<double[]> rows = new ArrayList<>();
        List<Boolean> silent = new ArrayList<>();
        int yes = 0;
        for (double back : BACK) {
            long day = today - Math.round(back * horizon);
            double gap = medianGap(pairs, day);
            for (ContactDays each : pairs) {
                int count = each.until(day);
                if (count >= DAYS && each.bothBy(day) && day - each.day(count - 1) <= PAST * (long) horizon) {
                    boolean quiet = each.until(day + horizon) == count;
                    rows.add(terms(each, day, gap));
                    silent.add(quiet);
                    yes += quiet ? 1 : 0;
                }
            }
        }
        if (rows.size() < EXAMPLES || yes < EACH_OUTCOME || rows.size() - yes < EACH_OUTCOME) {
            return Optional.empty();
        }
        boolean[] outcomes = new boolean[silent.size()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = silent.get(i);
        }
        return Optional.of(new Model(Logistic.fit(rows.toArray(double[][]::new), outcomes),
                medianGap(pairs, today)));
    }

    private static double[] terms(ContactDays pair, long day, double gap) {
        int count = pair.until(day);
        double usual = (pair.day(count - 1) - pair.day(0) + 2 * gap) / (count - 1 + 2);
        return new double[] {1, Math.log1p(day - pair.day(count - 1)), Math.log(Math.max(usual, .1)),
                Math.log(count)};
    }

    private static double medianGap(List<ContactDays> pairs, long day) {
        double[] gaps = new double[pairs.size()];
        int found = 0;
        for (ContactDays each : pairs) {
            int count = each.until(day);
            if (count >= DAYS) {
                gaps[found++] = (each.day(count - 1) - each.day(0)) / (count - 1.0);
            }
        }
        Arrays.sort(gaps, 0, found);
        return found == 0 ? HORIZON : gaps[found / 2];
    }
}
