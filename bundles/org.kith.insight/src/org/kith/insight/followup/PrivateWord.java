package org.kith.insight.followup;

import org.kith.insight.Activity;
import org.kith.insight.Contact;
import org.kith.model.care.Channel;

/**
 * {@link Contact} as the queue sees it: what settles a row, what opens one, and which way it went. Pure; any thread.
 */
final class PrivateWord {
    private PrivateWord() {
    }

    static boolean is(Activity activity) {
        return Contact.is(activity);
    }

    static boolean written(Activity activity) {
        return Contact.written(activity);
    }

    static Channel channel(Activity activity) {
        return switch (activity.type()) {
            case EMAIL -> Channel.EMAIL;
            case CALL -> Channel.CALL;
            case MEETING, HELP, GIFT -> Channel.IN_PERSON;
            default -> Channel.MESSAGE;
        };
    }
}
