package org.kith.insight.ties;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.kith.insight.Activity;
import org.kith.model.activity.Audience;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;

/** Histories of every kind, drawn at random: crowds, undated and future activities, repeated keys. */
public final class RandomHistory {
    private static final InteractionType[] TYPES = InteractionType.values();
    private static final Direction[] DIRECTIONS = Direction.values();
    private static final Audience[] AUDIENCES = Audience.values();

    private RandomHistory() {
    }

    public static List<Activity> of(Random random) {
        List<Activity> found = new ArrayList<>();
        int count = random.nextInt(60);
        boolean lively = random.nextBoolean();
        for (int i = 0; i < count; i++) {
            boolean together = random.nextInt(4) == 0;
            found.add(new Activity("k" + random.nextInt(1000) + "-" + i,
                    together ? random.nextBoolean() ? InteractionType.MEETING : InteractionType.CALL
                            : TYPES[random.nextInt(TYPES.length)],
                    together ? Direction.MUTUAL : DIRECTIONS[random.nextInt(DIRECTIONS.length)],
                    random.nextBoolean() ? Audience.ONE_TO_ONE : AUDIENCES[random.nextInt(AUDIENCES.length)],
                    1 + (random.nextInt(3) == 0 ? random.nextInt(30) : 0),
                    random.nextInt(15) == 0 ? null : History.ago(random.nextDouble() * (lively ? 100 : 1000) - 10),
                    random.nextBoolean() ? "masto" : "x", "post" + random.nextInt(3),
                    "a".repeat(random.nextInt(200))));
        }
        return found;
    }
}
