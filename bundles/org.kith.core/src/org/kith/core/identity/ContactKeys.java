package org.kith.core.identity;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kith.model.people.Account;
import org.kith.model.people.Agent;
import org.kith.model.people.ContactPoint;
import org.kith.store.ContactKey;

/** The values by which accounts and people are linked, in their comparison forms. Pure; any thread. */
public final class ContactKeys {
    /** The platform id of e-mail addresses as accounts. */
    public static final String MAIL = "mail";

    private static final String X = "x";

    private ContactKeys() {
    }

    /** Keys of all contact points that are not known to be out of use. */
    public static Set<ContactKey> of(Agent agent) {
        Set<ContactKey> keys = new LinkedHashSet<>();
        for (ContactPoint point : agent.getContactPoints()) {
            if (point.isFormer()) {
                continue;
            }
            switch (point.getKind()) {
                case EMAIL -> email(point.getValue()).ifPresent(keys::add);
                case PHONE -> phone(point.getValue()).ifPresent(keys::add);
                case URL, SOCIAL -> profile(point.getValue()).or(() -> home(point.getValue())).ifPresent(keys::add);
                default -> {
                }
            }
        }
        return keys;
    }

    /** Keys of an account: its profile address, and for mail the address itself. */
    public static Set<ContactKey> of(Account account) {
        Set<ContactKey> keys = new LinkedHashSet<>();
        page(account.getPlatform(), account.getUsername(), account.getUri()).or(() -> home(account.getUri()))
                .ifPresent(keys::add);
        if (MAIL.equals(account.getPlatform())) {
            email(account.getUserId()).ifPresent(keys::add);
        }
        return keys;
    }

    /** An e-mail address in lower case; empty for what is none. */
    public static Optional<ContactKey> email(String value) {
        if (value == null) {
            return Optional.empty();
        }
        String address = value.strip().toLowerCase(Locale.ROOT);
        if (address.startsWith("mailto:")) {
            address = address.substring(7);
        }
        int at = address.indexOf('@');
        boolean fine = at > 0 && at < address.length() - 1 && address.length() <= 320 && address.indexOf(' ') < 0;
        return fine ? Optional.of(new ContactKey(ContactKey.Kind.EMAIL, address)) : Optional.empty();
    }

    /** A telephone number as digits with a leading plus where it is international; empty below five digits. */
    public static Optional<ContactKey> phone(String value) {
        if (value == null) {
            return Optional.empty();
        }
        String number = value.startsWith("tel:") ? value.substring(4) : value;
        int extension = number.indexOf(';');
        number = extension < 0 ? number : number.substring(0, extension);
        StringBuilder digits = new StringBuilder();
        number.codePoints().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        boolean international = number.strip().startsWith("+");
        if (!international && digits.indexOf("00") == 0) {
            international = true;
            digits.delete(0, 2);
        }
        return digits.length() < 5 || digits.length() > 20 ? Optional.empty()
                : Optional.of(new ContactKey(ContactKey.Kind.PHONE, (international ? "+" : "") + digits));
    }

    /** The profile address of an account; that of its handle where the platform has one and no other is known. */
    public static Optional<ContactKey> page(String platform, String handle, String uri) {
        Optional<ContactKey> page = profile(uri);
        return page.isPresent() || handle == null || !X.equals(platform) ? page : profile("https://x.com/" + handle);
    }

    /** A home page: it only tells who somebody is together with the name. */
    public static Optional<ContactKey> home(String value) {
        return ProfileAddress.home(value).map(form -> new ContactKey(ContactKey.Kind.HOME, form));
    }

    /** A profile address in canonical form. */
    public static Optional<ContactKey> profile(String value) {
        return ProfileAddress.canonical(value).map(form -> new ContactKey(ContactKey.Kind.PROFILE, form));
    }
}
