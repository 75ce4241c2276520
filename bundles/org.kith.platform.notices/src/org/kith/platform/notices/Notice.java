package org.kith.platform.notices;

import org.kith.core.platform.AccountRecord;
import org.kith.model.activity.InteractionType;

/**
 * What a notice tells.
 *
 * @param sender   the platform
 * @param type     what happened
 * @param actor    who did it
 * @param others   whether it speaks of others too, without naming them
 * @param text     their words; null when there are none, or the mail's layout is not known
 * @param skill    what was endorsed; null for everything else
 * @param post     address of my post that it was about; null when the mail does not have it
 * @param postKey  key of that on the platform; may be null
 * @param link     address of what the mail shows, mine or theirs; may be null
 * @param key      the interaction's key on the platform; null when the mail's own id names it
 * @param mail     where it was read
 */
record Notice(Sender sender, InteractionType type, AccountRecord actor, boolean others, String text, String skill,
        String post, String postKey, String link, String key, Mail mail) {
}
