package org.kith.ui.people.contacts;

import java.util.List;

/** E-mail addresses of the people that are marked, onto the clipboard. */
public final class CopyAddressesHandler extends PeopleHandler {
    @Override
    void run(ContactActions actions, List<String> people) {
        actions.copyAddresses(people);
    }
}
