package org.kith.insight.ties;

/**
 * A logistic regression with a few terms, fitted by Newton's method with a small ridge: p = 1/(1+exp(-β·x)). Immutable
 * once fitted; any thread.
 */
final class Logistic {
    private static final int ROUNDS = 25;
    private static final double RIDGE = 1;
    private static final double STEP = 1e-9;

    private final double[] beta;

    private Logistic(double[] beta) {
        this.beta = beta;
    }

    /**
     * Fits it.
     *
     * @param rows the terms of each example; the first is 1 and is not held back
     * @param yes  what came of it
     */
    static Logistic fit(double[][] rows, boolean[] yes) {
        int n = rows[0].length;
        Logistic fitted = new Logistic(new double[n]);
        for (int round = 0; round < ROUNDS; round++) {
            double[][] curve = new double[n][n + 1];
            for (int i = 1; i < n; i++) {
                curve[i][i] = RIDGE;
                curve[i][n] = -RIDGE * fitted.beta[i];
            }
            curve[0][0] = STEP;
            for (int row = 0; row < rows.length; row++) {
                double p = fitted.of(rows[row]);
                for (int i = 0; i < n; i++) {
                    curve[i][n] += ((yes[row] ? 1 : 0) - p) * rows[row][i];
                    for (int j = 0; j < n; j++) {
                        curve[i][j] += p * (1 - p) * rows[row][i] * rows[row][j];
                    }
                }
            }
            double moved = fitted.move(solve(curve));
            if (moved < STEP) {
                break;
            }
        }
        return fitted;
    }

    double of(double[] row) {
        double sum = 0;
        for (int i = 0; i < beta.length; i++) {
            sum += beta[i] * row[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private double move(double[] by) {
        double most = 0;
        for (int i = 0; i < beta.length; i++) {
            double step = Math.clamp(by[i], -4, 4);
            beta[i] += step;
            most = Math.max(most, Math.abs(step));
        }
        return most;
    }

    /** Gauss elimination with pivots; the last column is the right side. */
    private static double[] solve(double[][] of) {
        int n = of.length;
        for (int k = 0; k < n; k++) {
            int pivot = k;
            for (int i = k + 1; i < n; i++) {
                pivot = Math.abs(of[i][k]) > Math.abs(of[pivot][k]) ? i : pivot;
            }
            double[] swap = of[k];
            of[k] = of[pivot];
            of[pivot] = swap;
            for (int i = k + 1; i < n; i++) {
                double factor = of[i][k] / of[k][k];
                for (int j = k; j <= n; j++) {
                    of[i][j] -= factor * of[k][j];
                }
            }
        }
        double[] found = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double sum = of[i][n];
            for (int j = i + 1; j < n; j++) {
                sum -= of[i][j] * found[j];
            }
            found[i] = sum / of[i][i];
        }
        return found;
    }
}
