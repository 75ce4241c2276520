package org.kith.core.operations;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.core.identity.ContactKeys;
import org.kith.core.session.Session;
import org.kith.model.people.Account;
import org.kith.model.people.Person;
import org.kith.model.people.Provenance;
import org.kith.store.AccountKey;
import org.kith.store.ContactKey;

/** Says who I am: names, addresses and accounts are added to what is known of me. One undoable step. */
public final class SetMe {
    private final Session session;
    private final List<String> names;
    private final List<String> emails;
    private final List<AccountKey> accounts;

    /** The first name is the one that is shown; each list may be empty. */
    public SetMe(Session session, List<String> names, List<String> emails, List<AccountKey> accounts) {
        this.session = session;
        this.names = List.copyOf(names);
        this.emails = List.copyOf(emails);
        this.accounts = List.copyOf(accounts);
    }

    /** Does it; returns how many interactions turned because accounts became mine. */
    public int run(IProgressMonitor monitor) throws CoreException {
        List<Long> turned = session.history().edit(Messages.SetMe_label, edit -> {
            Links links = new Links(session, edit);
            Person me = links.me();
            name(me);
            List<AccountKey> claimed = new ArrayList<>(accounts);
            for (String email : emails) {
                ContactKey key = ContactKeys.email(email).orElse(null);
                if (key != null && !ContactKeys.of(me).contains(key)) {
                    me.getContactPoints().add(AddPerson.email(email));
                }
                if (key != null) {
                    claimed.add(new AccountKey(ContactKeys.MAIL, key.value()));
                }
            }
            List<Long> touched = new ArrayList<>();
            for (AccountKey key : claimed) {
                touched.addAll(links.interactions(key));
                Account account = links.account(key);
                links.link(account, me.getUid(), Messages.ClaimAccount_evidence);
            }
            return touched;
        });
        return new TurnDirections(session, turned).run(monitor);
    }

    private void name(Person me) {
        if (names.isEmpty()) {
            return;
        }
        me.setFormattedName(names.getFirst());
        me.getProvenance().removeIf((Provenance one) -> "formattedName".equals(one.getFeature()));
        names.stream().skip(1).filter(name -> !me.getNicknames().contains(name)).forEach(me.getNicknames()::add);
    }
}
