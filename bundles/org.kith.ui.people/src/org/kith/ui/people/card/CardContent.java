package org.kith.ui.people.card;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kith.core.care.PersonCare;
import org.kith.model.care.Promise;
import org.kith.model.people.Account;
import org.kith.model.people.Aggregate;

/**
 * What a card shows besides the draft; read in the background.
 *
 * @param person   as it is stored
 * @param accounts linked to her now
 * @param promises that are open, oldest first
 * @param care     introductions and journal entries
 * @param circles  names of those that she is a member of
 * @param sources  names of imports by their uid
 * @param people   names of people she is related to, by their uid
 * @param photo    hash of the photo that is shown; null without one
 */
record CardContent(Aggregate person, List<Account> accounts, List<Promise> promises, PersonCare care,
        List<String> circles, Map<String, String> sources, Map<String, String> people, String photo) {
    /** Whether a card of the other would look the same. */
    boolean isLike(CardContent other) {
        return other != null && EcoreUtil.equals(person, other.person) && EcoreUtil.equals(accounts, other.accounts)
                && EcoreUtil.equals(promises, other.promises) && care.equals(other.care)
                && circles.equals(other.circles)
                && sources.equals(other.sources) && people.equals(other.people)
                && Objects.equals(photo, other.photo);
    }
}
