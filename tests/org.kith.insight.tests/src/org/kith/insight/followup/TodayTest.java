package org.kith.insight.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.insight.followup.Deed.NOW;
import static org.kith.insight.followup.Deed.theirs;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.insight.Activity;
import org.kith.insight.Weights;
import org.kith.model.activity.InteractionType;
import org.kith.model.people.Tier;

/** Five a day, and an end. */
class TodayTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @Test
    void showsTheFiveMostUrgent() {
        Today today = today(8, 0);
        assertThat(today.rows()).extracting(Row::personUid).containsExactly("p1", "p2", "p3", "p4", "p5");
        assertThat(today.waiting()).isEqualTo(3);
        assertThat(today.end()).isEqualTo(Today.End.MORE);
    }

    @Test
    void endsWhenFiveWereWrittenTo() {
        assertThat(today(8, 4).rows()).hasSize(1);
        assertThat(today(8, 5).rows()).isEmpty();
        assertThat(today(8, 5).end()).isEqualTo(Today.End.ENOUGH);
        assertThat(today(8, 5).waiting()).isEqualTo(8);
        assertThat(today(0, 2).end()).isEqualTo(Today.End.NOBODY);
    }

    @Test
    void theDayIsTheUsers() {
        // 00:30 in Berlin: what was written an hour ago was yesterday, though it is the same day in UTC
        Instant now = Instant.parse("2026-05-13T22:30:00Z");
        Today today = Today.of(List.of(), Collections.nCopies(5, now.minus(Duration.ofHours(1))), 5, now, ZONE);
        assertThat(today.written()).isZero();
    }

    private static Today today(int people, int written) {
        Map<Standing, List<Activity>> all = new HashMap<>();
        for (int i = 1; i <= people; i++) {
            all.put(new Standing("p" + i, Tier.NONE, false, false, true, Set.of(), null),
                    List.of(theirs(InteractionType.COMMENT).days(i).done()));
        }
        return Today.of(Queue.of(all, Weights.SHIPPED, NOW), Collections.nCopies(written, NOW), Today.A_DAY, NOW,
                ZONE);
    }
}
