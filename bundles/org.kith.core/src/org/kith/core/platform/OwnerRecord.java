package org.kith.core.platform;

import java.util.List;

/**
 * Whose archive or account this is. The first archive of a platform proposes its owner as me; a second owner is kept
 * apart until the person says that it is me too.
 *
 * @param account the owner's account on this platform; null when the format has none (a vCard file)
 * @param names   the owner's names as the archive writes them
 * @param emails  the owner's addresses
 * @since 0.1
 */
public record OwnerRecord(AccountRecord account, List<String> names, List<String> emails) {
}
