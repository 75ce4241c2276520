package org.kith.platform.notices;

import java.util.List;
import java.util.Locale;
import org.kith.core.platform.AccountRef;
import org.kith.core.platform.ReadContext;

/** Who the notices are for, as far as it is known. Immutable. */
final class Me {
    private static final String MAIL = "mail";

    private final ReadContext context;

    Me(ReadContext context) {
        this.context = context;
    }

    /** Whether a handle or key is mine there. */
    boolean is(String platform, String handle) {
        return on(platform).stream().anyMatch(one -> handle.equalsIgnoreCase(one.handle())
                || handle.equalsIgnoreCase(one.key()) || ("@" + handle).equalsIgnoreCase(one.key()));
    }

    /** My account there; null when none is known, or it could be any of several. */
    AccountRef account(String platform) {
        List<AccountRef> mine = on(platform);
        List<AccountRef> stable = mine.stream().filter(one -> !one.key().startsWith("@")).toList();
        return stable.size() == 1 ? stable.getFirst() : mine.size() == 1 ? mine.getFirst() : null;
    }

    /** To whom a mail went: my account there, or the address that it went to; null when it tells neither. */
    AccountRef target(String platform, Mail mail) {
        boolean mine = mail.to().isEmpty() || context.myEmails().isEmpty()
                || mail.to().stream().anyMatch(context.myEmails()::contains);
        AccountRef account = account(platform);
        if (mine && account != null) {
            return AccountRef.of(account.platform(), account.key());
        }
        return mail.to().stream().filter(context.myEmails()::contains).findFirst()
                .or(() -> mail.to().stream().findFirst())
                .map(address -> AccountRef.of(MAIL, address.toLowerCase(Locale.ROOT))).orElse(null);
    }

    private List<AccountRef> on(String platform) {
        return context.myAccounts().stream().filter(one -> one.platform().equals(platform)).toList();
    }
}
