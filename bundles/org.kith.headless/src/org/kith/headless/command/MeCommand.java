package org.kith.headless.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.operations.SetMe;
import org.kith.core.session.Me;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Misuse;
import org.kith.headless.line.Syntax;
import org.kith.headless.show.PersonForm;
import org.kith.headless.show.Plain;
import org.kith.store.AccountKey;
import org.kith.store.AccountRow;

/** {@code kith me}: who I am; with options, adds to it. */
final class MeCommand implements Command {
    /** Accounts that stand for what else is said: addresses, and me in what was entered by hand. */
    private static final List<String> IMPLIED = List.of("mail", "kith");

    @Override
    public Syntax syntax() {
        return Syntax.of("me", Messages.Me_about).options("--name", "NAME", Messages.Me_name)
                .options("--email", "ADDRESS", Messages.Me_email)
                .options("--account", "PLATFORM:ID", Messages.Me_account);
    }

    @Override
    public Access access(Arguments arguments) {
        return changes(arguments) ? Access.WRITE : Access.READ;
    }

    private static boolean changes(Arguments arguments) {
        return arguments.has("--name") || arguments.has("--email") || arguments.has("--account");
    }

    @Override
    public void check(Call call) {
        List<String> texts = new ArrayList<>(call.arguments().values("--name"));
        texts.addAll(call.arguments().values("--email"));
        if (texts.stream().anyMatch(String::isBlank)) {
            throw new Misuse(Messages.Me_blank);
        }
        call.arguments().values("--account").forEach(MeCommand::account);
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        Arguments given = call.arguments();
        if (changes(given)) {
            new SetMe(call.session(), given.values("--name"), given.values("--email"),
                    given.values("--account").stream().map(MeCommand::account).toList()).run(call.monitor());
        }
        return show(call);
    }

    /** {@code PLATFORM:ID} as a key. */
    static AccountKey account(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon + 1 == text.length()) {
            throw new Misuse(NLS.bind(Messages.Me_badAccount, text));
        }
        return new AccountKey(text.substring(0, colon).strip(), text.substring(colon + 1).strip());
    }

    private static int show(Call call) throws CoreException, IOException {
        Me me = call.session().me();
        List<AccountRow> accounts = me.accounts().stream()
                .filter(account -> !IMPLIED.contains(account.key().platform())).toList();
        if (call.output().json()) {
            call.output().json(json -> json.object(one -> one.strings("names", me.names())
                    .strings("emails", me.emails())
                    .strings("accounts", accounts.stream().map(PersonForm::name).toList())
                    .put("uid", me.personUid())));
            return DONE;
        }
        if (me.personUid() == null) {
            call.output().remark(Messages.Me_nobody);
        }
        me.names().forEach(name -> call.output().line(Plain.line(name)));
        me.emails().forEach(email -> call.output().line(Plain.line(email)));
        accounts.forEach(account -> call.output().line(Plain.line(PersonForm.name(account)
                + (account.handle() == null ? "" : "  @" + account.handle()))));
        return DONE;
    }
}
