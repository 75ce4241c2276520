package org.kith.platform.notices;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a mail comes from whom it says, as far as its receiver's server wrote that down. */
enum Trust {
    /** The server found the sender's signature or address right. */
    VERIFIED,
    /** Nothing is written down; old mails and some exports have nothing. */
    UNTOLD,
    /** The server looked, and found nothing right. */
    REFUSED;

    private static final Pattern RESULT = Pattern.compile(
            "\\b(dkim|dmarc|spf)\\s*=\\s*pass\\b([^;]{0,600})", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOMAIN = Pattern.compile(
            "\\b(?:header\\.(?:d|i|from)|smtp\\.mailfrom)\\s*=\\s*\"?(?:[^\\s;@\"]*@)?([\\w.-]+)",
            Pattern.CASE_INSENSITIVE);

    /** Judges by the topmost Authentication-Results, which is the receiver's own. */
    static Trust in(Mail mail) {
        String results = mail.header("Authentication-Results");
        if (results == null || results.isBlank()) {
            return UNTOLD;
        }
        Matcher result = RESULT.matcher(results);
        while (result.find()) {
            Matcher domain = DOMAIN.matcher(result.group(2));
            while (domain.find()) {
                String signed = domain.group(1).toLowerCase(Locale.ROOT);
                if (Sender.within(mail.fromDomain(), signed) || Sender.within(signed, mail.fromDomain())) {
                    return VERIFIED;
                }
            }
        }
        return REFUSED;
    }
}
