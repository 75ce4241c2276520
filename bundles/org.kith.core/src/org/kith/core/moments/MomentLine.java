package org.kith.core.moments;

import java.time.LocalDate;
import java.util.List;
import org.kith.insight.moments.Chance;

/**
 * A moment, with what a list shows of it. A value; any thread.
 *
 * @param chance   as the science has it
 * @param name     of the person; may be empty
 * @param photo    blob hash; null without a photo
 * @param title    what they did, without their name: "Published “Tidal mills”"
 * @param why      what passed before, a sentence; empty where nothing is known
 * @param day      the day itself, for dates; null for what was published
 * @param evidence the interactions behind the sentence, oldest first
 */
public record MomentLine(Chance chance, String name, String photo, String title, String why, LocalDate day,
        List<String> evidence) {
    public MomentLine {
        evidence = List.copyOf(evidence);
    }

    /** Whose it is. */
    public String personUid() {
        return chance.happening().personUid();
    }
}
