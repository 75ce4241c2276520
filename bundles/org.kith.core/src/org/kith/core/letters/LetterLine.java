package org.kith.core.letters;

import java.time.Instant;
import java.util.List;
import org.kith.model.care.LetterState;
import org.kith.model.care.LetterVerdict;

/**
 * A letter in a list. A value; any thread.
 *
 * @param uid       of the letter
 * @param personUid to whom
 * @param name      of the person; may be empty
 * @param photo     blob hash; null without a photo
 * @param state     how far it has come
 * @param subject   may be empty
 * @param body      as it stands; may be empty
 * @param about     keys of the interactions that it answers
 * @param verdict   what the check said last
 * @param at        when it was sent, handed over or begun
 */
public record LetterLine(String uid, String personUid, String name, String photo, LetterState state, String subject,
        String body, List<String> about, LetterVerdict verdict, Instant at) {
    public LetterLine {
        about = List.copyOf(about);
    }
}
