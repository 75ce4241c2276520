package org.kith.core.entry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.identity.KnowledgeMerge;
import org.kith.core.identity.Uids;
import org.kith.core.journal.Edit;
import org.kith.core.operations.Links;
import org.kith.core.platform.Failures;
import org.kith.core.session.Session;
import org.kith.model.activity.Audience;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.TargetRole;
import org.kith.model.activity.TimePrecision;
import org.kith.model.people.Account;
import org.kith.model.people.Person;
import org.kith.store.AccountKey;
import org.kith.store.AccountQuery;
import org.kith.store.AccountRow;
import org.kith.store.InteractionRow;
import org.kith.store.KnownAccount;
import org.kith.store.SourceKey;

/**
 * Records what happened on a post of which only the address was pasted: I did something to it (OUT), or its author did
 * something for me (IN). The author is found by the handle in the address, else a new account that is no contact; where
 * the address names nobody, it is the chosen person. The same again changes nothing. One undoable step.
 */
public final class RecordLink {
    private final Session session;
    private final ReadLink link;
    private final String person;
    private final InteractionType type;
    private final Direction direction;

    /** Person may be null where the link names its author; direction is IN or OUT. */
    public RecordLink(Session session, ReadLink link, String person, InteractionType type, Direction direction) {
        this.session = session;
        this.link = link;
        this.person = person;
        this.type = type;
        this.direction = direction;
    }

    /**
     * Records it; returns the interaction's key on its platform.
     *
     * @throws CoreException CONFLICT when it is recorded already, NOT_FOUND when nobody is named
     */
    public String run(IProgressMonitor monitor) throws CoreException {
        if (link.actor() == null && person == null) {
            throw Failures.notFound(Messages.RecordLink_nobody);
        }
        AccountRow known = known();
        return session.history().edit("", edit -> {
            Links links = new Links(session, edit);
            AccountKey theirs = theirs(known);
            AccountKey mine = mine(links);
            Account account = links.account(theirs);
            fill(account);
            if (person != null && account.activeLink() == null) {
                links.link(account, edit.load(person, Person.class).getUid(), Messages.RecordLink_evidence);
            }
            edit.label(NLS.bind(Messages.RecordLink_label, Links.shown(account)));
            edit.flush();
            add(edit, theirs, mine);
            return key();
        });
    }

    private String key() {
        return Uids.derived("link", type.name(), direction.name(), link.canonical());
    }

    private void add(Edit edit, AccountKey theirs, AccountKey mine) throws CoreException {
        SourceKey key = new SourceKey(link.platform(), key());
        if (!edit.writing().interactionIds(List.of(key)).isEmpty()) {
            throw Failures.of(Failures.CONFLICT, Messages.RecordLink_known, null);
        }
        Map<AccountKey, KnownAccount> ids = edit.writing().accounts(List.of(theirs, mine));
        boolean in = direction == Direction.IN;
        Instant at = session.clock().instant();
        edit.add(new InteractionRow(0, link.platform(), key(), 0, type, ids.get(in ? theirs : mine).id(),
                List.of(new InteractionRow.Target(ids.get(in ? mine : theirs).id(),
                        in ? TargetRole.MENTIONED : TargetRole.AUTHOR)),
                at.toEpochMilli(), TimePrecision.DAY, InteractionRow.NO_TIME, direction, Audience.PUBLIC, 1,
                link.canonical(), null, 0, null, null, link.canonical(), 0, ids.get(mine).id(), "", 0));
    }

    /** The account of that handle, present or former; null when there is none yet. */
    private AccountRow known() throws CoreException {
        if (link.actor() == null) {
            return null;
        }
        for (AccountRow row : session.store().accounts(new AccountQuery(link.platform(), false, null, link.actor(), 50))) {
            if (link.actor().equalsIgnoreCase(row.handle()) || row.key().key().equalsIgnoreCase(link.actor())) {
                return row;
            }
        }
        return null;
    }

    private AccountKey theirs(AccountRow known) throws CoreException {
        if (known != null) {
            return known.key();
        }
        if (link.actor() != null) {
            return new AccountKey(link.platform(), "@" + link.actor().toLowerCase(java.util.Locale.ROOT));
        }
        for (AccountRow row : session.store().accountsOf(person)) {
            if (row.key().platform().equals(link.platform())) {
                return row.key();
            }
        }
        return new AccountKey(link.platform(), person);
    }

    private AccountKey mine(Links links) throws CoreException {
        for (AccountRow row : session.me().accounts()) {
            if (row.key().platform().equals(link.platform())) {
                return row.key();
            }
        }
        Person me = links.me();
        AccountKey mine = new AccountKey(link.platform(), me.getUid());
        links.link(links.account(mine), me.getUid(), Messages.RecordLink_evidence);
        return mine;
    }

    private void fill(Account account) {
        if (account.getUsername() == null && link.actor() != null) {
            account.setUsername(link.actor());
            account.setSource(KnowledgeMerge.USER);
        }
    }
}
