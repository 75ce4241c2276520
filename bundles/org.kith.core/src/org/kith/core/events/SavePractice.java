package org.kith.core.events;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.identity.Uids;
import org.kith.core.session.Session;
import org.kith.insight.practice.Card;
import org.kith.model.meet.MeetFactory;
import org.kith.model.meet.Practice;

/** Keeps what a sitting of face practice showed; one undoable step. Called from a job. */
public final class SavePractice {
    private final Session session;
    private final String event;
    private final List<Card> cards;

    /** Cards after their first answer; the event for which they are practised may be null. */
    public SavePractice(Session session, String event, Collection<Card> cards) {
        this.session = session;
        this.event = event;
        this.cards = List.copyOf(cards);
    }

    /** Does it; nothing for no cards. */
    public void run(IProgressMonitor monitor) throws CoreException {
        if (cards.isEmpty()) {
            return;
        }
        session.history().edit(cards.size() == 1 ? Messages.SavePractice_one
                : NLS.bind(Messages.SavePractice_label, cards.size()), edit -> {
                    Instant now = session.clock().instant();
                    for (Card card : cards) {
                        String uid = Uids.derived("practice", card.personUid());
                        Practice one = edit.find(uid, Practice.class);
                        if (one == null) {
                            one = MeetFactory.eINSTANCE.createPractice();
                            one.setUid(uid);
                            one.setCreated(now);
                            one.setPersonUid(card.personUid());
                            edit.create(one);
                        }
                        one.setBox(card.box());
                        one.setDue(card.dueAt(session.zone()));
                        one.setLastAsked(now);
                        one.setRight(card.right());
                        one.setWrong(card.wrong());
                        one.setGatheringUid(event);
                    }
                    return null;
                });
    }
}
