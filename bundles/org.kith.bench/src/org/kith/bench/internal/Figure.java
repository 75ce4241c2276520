package org.kith.bench.internal;

/**
 * One measured value.
 *
 * @param bench    benchmark
 * @param metric   what was measured
 * @param value    in its unit
 * @param unit     s, ms, MB, rows
 * @param baseline what the bare work took, same unit; null when there is none
 * @param ratio    value by baseline; null without a baseline
 * @param goal     in words; null when it is only told
 * @param met      null without a goal
 */
record Figure(String bench, String metric, double value, String unit, Double baseline, Double ratio, String goal,
        Boolean met) {

    static Figure told(String bench, String metric, double value, String unit) {
        return new Figure(bench, metric, value, unit, null, null, null, null);
    }

    static Figure atMost(String bench, String metric, double value, String unit, double limit) {
        return new Figure(bench, metric, value, unit, null, null, "at most %s %s".formatted(plain(limit), unit),
                value <= limit);
    }

    static Figure ratio(String bench, String metric, double value, String unit, double baseline, double limit) {
        double ratio = value / baseline;
        return new Figure(bench, metric, value, unit, baseline, ratio, "at most %s x".formatted(plain(limit)),
                ratio <= limit);
    }

    static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value)
                : java.math.BigDecimal.valueOf(value).setScale(value < 10 ? 2 : 1, java.math.RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
