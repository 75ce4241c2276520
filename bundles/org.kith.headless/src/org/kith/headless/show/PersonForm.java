package org.kith.headless.show;

import java.io.IOException;
import java.time.ZoneId;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.ties.ReadSupporters;
import org.kith.insight.ledger.Balance;
import org.kith.store.AccountRow;
import org.kith.store.PersonRow;
import org.kith.store.TieRow;

/** A person of a list, for scripts and for people. Pure but for the writing. */
public final class PersonForm {
    private PersonForm() {
    }

    /** The headings of {@link #row}. */
    public static String[] headings() {
        return new String[] {"UID", Messages.Person_name, Messages.Person_organization, Messages.Person_email,
            Messages.Person_last, Messages.Person_accounts};
    }

    /** One row of a table. */
    public static void row(Columns table, PersonRow person, ZoneId zone) {
        table.row(person.uid(), person.me() ? person.name() + " (" + Messages.Person_me + ")" : person.name(),
                person.organization(), person.emails().isEmpty() ? "" : person.emails().getFirst(),
                Plain.day(person.lastContact(), zone),
                String.join(" ", person.accounts().stream().map(PersonForm::account).toList()));
    }

    /** What a person calls an account: platform and handle. */
    public static String account(AccountRow account) {
        return account.key().platform() + ":" + (account.handle() == null ? account.key().key() : account.handle());
    }

    /** An account as options name it: platform and native key. */
    public static String name(AccountRow account) {
        return account.key().platform() + ":" + account.key().key();
    }

    /**
     * The fields of the contract, inside an object.
     *
     * @param tie what was worked out of the tie; null where there is none, as with me
     */
    public static void fields(Json json, PersonRow person, TieRow tie) throws IOException, CoreException {
        json.put("uid", person.uid()).put("name", person.name()).put("organization", person.organization())
                .strings("emails", person.emails()).strings("phones", person.phones())
                .put("birthday", person.birthday())
                .array("accounts", all -> {
                    for (AccountRow account : person.accounts()) {
                        all.object(one -> account(one, account));
                    }
                });
        tie(json, tie);
        json.time("lastContact", person.lastContact())
                .strings("tags", person.tags()).put("me", person.me()).put("revision", person.revision());
    }

    private static void tie(Json json, TieRow tie) throws IOException {
        if (tie == null) {
            json.nothing("rung", "strength", "balance");
            return;
        }
        json.put("rung", tie.rung().ordinal()).number("strength", tie.strength());
        if (ReadSupporters.unknown(tie)) {
            json.nothing("balance");
        } else {
            json.number("balance", Balance.value(tie.received(), tie.given()));
        }
    }

    /** The fields of an account, inside an object. */
    public static void account(Json json, AccountRow account) throws IOException {
        json.put("platform", account.key().platform()).put("userId", account.key().key())
                .put("username", account.handle()).put("uri", account.uri()).put("displayName", account.displayName())
                .put("uid", account.uid()).put("iFollow", account.iFollow()).put("followsMe", account.followsMe())
                .put("interactions", account.interactions());
    }
}
