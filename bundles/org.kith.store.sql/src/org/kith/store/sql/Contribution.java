package org.kith.store.sql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.kith.model.activity.Audience;
import org.kith.model.activity.InteractionType;
import org.kith.store.InteractionRow;

/**
 * What an interaction adds to the day ledger and the totals, for one other party. IN counts for the actor, OUT for each
 * target that is not mine, MUTUAL for everyone who took part and is not me; NONE for nobody.
 *
 * @param account  their account
 * @param mine     mine: the actor or first target that is, otherwise the archive's owner
 * @param day      days since 1970 (UTC)
 * @param what     kind, direction and audience class in one number
 * @param units    share, in parts of {@link #UNIT}
 */
record Contribution(int account, int mine, int day, int what, long units) {
    /** Divisible by 1 to 20. */
    static final long UNIT = 232_792_560;
    static final int IN = 1;
    static final int OUT = 2;
    static final int MUTUAL = 3;
    /** Code of comments of at least {@link #LONG} characters, beside those of types. */
    static final int COMMENT_LONG = 200;
    /** A day of an unknown time. */
    static final int NO_DAY = Integer.MIN_VALUE;
    private static final int LONG = 100;
    private static final int CROWD = 20;
    private static final long DAY = 86_400_000L;

    /** Everyone who took part but me, each once, actor first. */
    static List<Integer> peers(InteractionRow row, IntPredicate own) {
        Set<Integer> found = new LinkedHashSet<>();
        if (row.actor() != 0 && !own.test(row.actor())) {
            found.add(row.actor());
        }
        for (InteractionRow.Target target : row.targets()) {
            if (target.account() != 0 && !own.test(target.account())) {
                found.add(target.account());
            }
        }
        return List.copyOf(found);
    }

    /** Of a row whose other parties are known: who took part and is not among them is me. */
    static List<Contribution> of(InteractionRow row, List<Integer> peers) {
        int direction = Codes.DIRECTION.of(row.direction());
        if (direction == 0 || peers.isEmpty()) {
            return List.of();
        }
        int n = Math.max(1, row.recipients());
        long units = n > CROWD ? 0 : UNIT / n;
        int mine = mine(row, peers, direction);
        int day = day(row.published());
        int what = what(row, direction);
        List<Contribution> found = new ArrayList<>(1);
        for (int peer : peers) {
            if (counts(row, direction, peer)) {
                found.add(new Contribution(peer, mine, day, what, units));
            }
        }
        return found;
    }

    private static boolean counts(InteractionRow row, int direction, int peer) {
        return switch (direction) {
            case IN -> peer == row.actor();
            case OUT -> row.targets().stream().anyMatch(t -> t.account() == peer);
            default -> true;
        };
    }

    private static int mine(InteractionRow row, List<Integer> peers, int direction) {
        if (direction != IN && row.actor() != 0 && !peers.contains(row.actor())) {
            return row.actor();
        }
        if (direction != OUT) {
            for (InteractionRow.Target target : row.targets()) {
                if (target.account() != 0 && !peers.contains(target.account())) {
                    return target.account();
                }
            }
        }
        return row.ownAccount();
    }

    private static int what(InteractionRow row, int direction) {
        boolean comment = row.type() == InteractionType.COMMENT && row.text() != null && row.text().length() >= LONG;
        int kind = comment ? COMMENT_LONG : Codes.TYPE.of(row.type());
        return kind << 3 | direction << 1 | (row.audience() == Audience.ONE_TO_ONE ? 1 : 0);
    }

    /** Name of a ledger kind. */
    static String kind(int what) {
        int kind = what >> 3;
        return kind == COMMENT_LONG ? "COMMENT_LONG" : Codes.TYPE.literal(kind).name();
    }

    static int direction(int what) {
        return what >> 1 & 3;
    }

    static boolean oneToOne(int what) {
        return (what & 1) == 1;
    }


    static int day(long ts) {
        return ts == InteractionRow.NO_TIME ? NO_DAY
                : (int) Math.clamp(Math.floorDiv(ts, DAY), NO_DAY + 1, Integer.MAX_VALUE);
    }
}
