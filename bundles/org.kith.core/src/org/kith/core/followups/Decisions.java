package org.kith.core.followups;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.evidence.Piece;
import org.kith.core.session.Session;
import org.kith.insight.Weights;
import org.kith.insight.followup.Closing;
import org.kith.insight.followup.Queue;
import org.kith.insight.followup.Row;
import org.kith.insight.followup.Standing;
import org.kith.insight.followup.Trigger;
import org.kith.model.activity.InteractionType;
import org.kith.model.care.FollowUp;
import org.kith.model.care.FollowUpState;

/**
 * What is stored of the queue: what the user decided about a row (later, not this time), one document a person, and whom
 * an event said to write to. Taken anew for each reading.
 */
final class Decisions {
    private final Map<String, Standing.Answer> answers = new HashMap<>();
    private final List<FollowUp> meetings = new ArrayList<>();

    private Decisions() {
    }

    static Decisions read(Session session) throws CoreException {
        Decisions decisions = new Decisions();
        session.store().aggregates(FollowUp.class.getSimpleName(), row -> {
            if (row.trashed() == 0 && session.documents().read(row) instanceof FollowUp one
                    && one.getPersonUid() != null) {
                decisions.take(one);
            }
        });
        return decisions;
    }

    private void take(FollowUp one) {
        if (one.getState() == FollowUpState.OPEN && one.getGatheringUid() != null && one.getOpened() != null) {
            meetings.add(one);
        } else if (one.getClosed() != null && (one.getState() == FollowUpState.DECLINED
                || one.getState() == FollowUpState.LATER)) {
            answers.put(one.getPersonUid(), new Standing.Answer(one.getClosed(),
                    one.getState() == FollowUpState.LATER ? one.getDeferredUntil() : null));
        }
    }

    /** What was said about the row of a person; null when nothing was. */
    Standing.Answer of(String person) {
        return answers.get(person);
    }

    /**
     * The rows with those that an event opened: they close by a private word like all others, and fade like them.
     *
     * @param rows as the science found them
     */
    List<Row> withMeetings(List<Row> rows, Map<String, List<Piece>> pieces, Standings standings, Weights weights,
            Instant now) throws CoreException {
        Map<String, Row> byPerson = rows.stream().collect(Collectors.toMap(Row::personUid, row -> row));
        Set<String> people = meetings.stream().map(FollowUp::getPersonUid).collect(Collectors.toSet());
        Map<String, Standing> known = standings.of(people, this);
        for (FollowUp one : meetings) {
            Standing standing = known.get(one.getPersonUid());
            if (standing != null && !standing.doNotContact()) {
                met(one, standing, pieces.getOrDefault(one.getPersonUid(), List.of()), byPerson, weights, now);
            }
        }
        return byPerson.values().stream().sorted(Comparator.comparingDouble(Row::priority).reversed()
                .thenComparing(Row::personUid)).toList();
    }

    private void met(FollowUp one, Standing standing, List<Piece> pieces, Map<String, Row> rows, Weights weights,
            Instant now) {
        Instant opened = one.getOpened();
        Instant fades = one.getFades() == null ? opened.plus(Queue.WINDOW) : one.getFades();
        Optional<Closing> closing = Closing.of(opened, fades, ReadFollowUps.activities(pieces), now);
        Standing.Answer answer = standing.answer();
        boolean declined = answer != null && answer.until() == null && !answer.at().isBefore(opened);
        if (opened.isAfter(now) || !fades.isAfter(now) || closing.isPresent() || declined) {
            return;
        }
        Trigger trigger = Trigger.met(one.getInteractionKeys(), opened, standing, weights.of(InteractionType.MEETING, 0), now);
        boolean later = answer != null && answer.until() != null && answer.until().isAfter(now)
                && !answer.at().isBefore(opened);
        Instant grey = opened.plus(Queue.FRESH);
        FollowUpState state = later ? FollowUpState.LATER : grey.isAfter(now) ? FollowUpState.OPEN : FollowUpState.GREY;
        Row before = rows.get(one.getPersonUid());
        Row row = new Row(one.getPersonUid(), state, trigger.priority(), List.of(trigger), opened, grey, fades,
                before != null && before.neverOneToOne(),
                before == null ? Optional.empty() : before.lastPrivate(),
                before == null ? null : before.lastPrivateKey(), standing.advice());
        rows.merge(one.getPersonUid(), row, Decisions::together);
    }

    /** One row a person: the more urgent one, with the triggers of both. */
    private static Row together(Row one, Row other) {
        Row first = one.priority() >= other.priority() ? one : other;
        Row second = first == one ? other : one;
        List<Trigger> triggers = new ArrayList<>(first.triggers());
        triggers.addAll(second.triggers());
        return new Row(first.personUid(), first.state(), first.priority(), triggers,
                one.opens().isBefore(other.opens()) ? one.opens() : other.opens(), first.grey(), first.fades(),
                first.neverOneToOne(), first.lastPrivate(), first.lastPrivateKey(), first.channel());
    }
}
