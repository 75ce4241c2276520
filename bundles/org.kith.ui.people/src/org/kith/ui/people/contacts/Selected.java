package org.kith.ui.people.contacts;

import java.util.List;

/**
 * What is marked in the list.
 *
 * @param scope whom the list shows
 * @param uids  of people, of accounts in that scope; may be empty
 */
record Selected(Scope scope, List<String> uids) {
}
